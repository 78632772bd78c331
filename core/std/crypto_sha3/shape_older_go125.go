//go:build !go1.26

// Package sha3: bodies as Go 1.25 has them, where zero values are not made ready.
package sha3

import "crypto/internal/fips140/sha3"

//line sha3.go:130:1
func (s *SHA3) Write(p []byte) (n int, err error) {
	return s.s.Write(p)
}

//line sha3.go:135:1
func (s *SHA3) Sum(b []byte) []byte {
	return s.s.Sum(b)
}

//line sha3.go:140:1
func (s *SHA3) Reset() {
	s.s.Reset()
}

//line sha3.go:145:1
func (s *SHA3) Size() int {
	return s.s.Size()
}

//line sha3.go:150:1
func (s *SHA3) BlockSize() int {
	return s.s.BlockSize()
}

//line sha3.go:155:1
func (s *SHA3) MarshalBinary() ([]byte, error) {
	return s.s.MarshalBinary()
}

//line sha3.go:160:1
func (s *SHA3) AppendBinary(p []byte) ([]byte, error) {
	return s.s.AppendBinary(p)
}

//line sha3.go:165:1
func (s *SHA3) UnmarshalBinary(data []byte) error {
	return s.s.UnmarshalBinary(data)
}

//line sha3.go:195:1
func NewCSHAKE128(N, S []byte) *SHAKE {
	return &SHAKE{*sha3.NewCShake128(N, S)}
}

//line sha3.go:204:1
func NewCSHAKE256(N, S []byte) *SHAKE {
	return &SHAKE{*sha3.NewCShake256(N, S)}
}

//line sha3.go:211:1
func (s *SHAKE) Write(p []byte) (n int, err error) {
	return s.s.Write(p)
}

//line sha3.go:218:1
func (s *SHAKE) Read(p []byte) (n int, err error) {
	return s.s.Read(p)
}

//line sha3.go:223:1
func (s *SHAKE) Reset() {
	s.s.Reset()
}

//line sha3.go:228:1
func (s *SHAKE) BlockSize() int {
	return s.s.BlockSize()
}

//line sha3.go:233:1
func (s *SHAKE) MarshalBinary() ([]byte, error) {
	return s.s.MarshalBinary()
}

//line sha3.go:238:1
func (s *SHAKE) AppendBinary(p []byte) ([]byte, error) {
	return s.s.AppendBinary(p)
}

//line sha3.go:243:1
func (s *SHAKE) UnmarshalBinary(data []byte) error {
	return s.s.UnmarshalBinary(data)
}
