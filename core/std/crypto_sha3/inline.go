// Package sha3: the sponges are those of crypto/internal/fips140/sha3.
package sha3

import (
	"crypto/internal/fips140/sha3"
	"hash"
)

//line sha3.go:112:1
func New224() *SHA3 {
	return &SHA3{*sha3.New224()}
}

//line sha3.go:117:1
func New256() *SHA3 {
	return &SHA3{*sha3.New256()}
}

//line sha3.go:122:1
func New384() *SHA3 {
	return &SHA3{*sha3.New384()}
}

//line sha3.go:127:1
func New512() *SHA3 {
	return &SHA3{*sha3.New512()}
}

//line sha3.go:131:1
func (s *SHA3) init() {
	if s.s.Size() == 0 {
		*s = *New256()
	}
}

//line sha3.go:150:1
func (s *SHA3) Reset() {
	s.init()
	s.s.Reset()
}

//line sha3.go:156:1
func (s *SHA3) Size() int {
	s.init()
	return s.s.Size()
}

//line sha3.go:162:1
func (s *SHA3) BlockSize() int {
	s.init()
	return s.s.BlockSize()
}

//line sha3.go:186:1
func (d *SHA3) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}

//line sha3.go:197:1
func (s *SHAKE) init() {
	if s.s.Size() == 0 {
		*s = *NewSHAKE256()
	}
}

//line sha3.go:204:1
func NewSHAKE128() *SHAKE {
	return &SHAKE{*sha3.NewShake128()}
}

//line sha3.go:209:1
func NewSHAKE256() *SHAKE {
	return &SHAKE{*sha3.NewShake256()}
}

//line sha3.go:218:1
func NewCSHAKE128(N, S []byte) *SHAKE {
	return &SHAKE{*sha3.NewCShake128(N, S)}
}

//line sha3.go:227:1
func NewCSHAKE256(N, S []byte) *SHAKE {
	return &SHAKE{*sha3.NewCShake256(N, S)}
}

//line sha3.go:254:1
func (s *SHAKE) BlockSize() int {
	s.init()
	return s.s.BlockSize()
}

//line sha3.go:61:1
func SumSHAKE128(data []byte, length int) []byte {
	// Outline the allocation for up to 256 bits of output to the caller's stack.
	out := make([]byte, 32)
	return sumSHAKE128(out, data, length)
}

//line sha3.go:81:1
func SumSHAKE256(data []byte, length int) []byte {
	// Outline the allocation for up to 512 bits of output to the caller's stack.
	out := make([]byte, 64)
	return sumSHAKE256(out, data, length)
}
