// Package sha3: sponges, as far as crypto/sha3 inlines them.
package sha3

const (
	dsbyteSHA3   = 0b00000110
	dsbyteKeccak = 0b00000001
	dsbyteShake  = 0b00011111
	dsbyteCShake = 0b00000100

	rateK256  = (1600 - 256) / 8
	rateK448  = (1600 - 448) / 8
	rateK512  = (1600 - 512) / 8
	rateK768  = (1600 - 768) / 8
	rateK1024 = (1600 - 1024) / 8
)

//line hashes.go:8:1
func New224() *Digest {
	return &Digest{rate: rateK448, outputLen: 28, dsbyte: dsbyteSHA3}
}

//line hashes.go:13:1
func New256() *Digest {
	return &Digest{rate: rateK512, outputLen: 32, dsbyte: dsbyteSHA3}
}

//line hashes.go:18:1
func New384() *Digest {
	return &Digest{rate: rateK768, outputLen: 48, dsbyte: dsbyteSHA3}
}

//line hashes.go:23:1
func New512() *Digest {
	return &Digest{rate: rateK1024, outputLen: 64, dsbyte: dsbyteSHA3}
}

//line shake.go:120:1
func NewShake128() *SHAKE {
	return &SHAKE{d: Digest{rate: rateK256, outputLen: 32, dsbyte: dsbyteShake}}
}

//line shake.go:125:1
func NewShake256() *SHAKE {
	return &SHAKE{d: Digest{rate: rateK512, outputLen: 64, dsbyte: dsbyteShake}}
}

//line shake.go:134:1
func NewCShake128(N, S []byte) *SHAKE {
	// The actual logic is in a separate function to outline this allocation.
	c := &SHAKE{}
	return newCShake128(c, N, S)
}

//line shake.go:153:1
func NewCShake256(N, S []byte) *SHAKE {
	// The actual logic is in a separate function to outline this allocation.
	c := &SHAKE{}
	return newCShake256(c, N, S)
}

//line sha3.go:56:1
func (d *Digest) BlockSize() int { return d.rate }

//line sha3.go:59:1
func (d *Digest) Size() int { return d.outputLen }

//line sha3.go:62:1
func (d *Digest) Reset() {
	// Zero the permutation's state.
	clear(d.a[:])
	d.state = 0
	d.n = 0
}

//line sha3.go:69:1
func (d *Digest) Clone() *Digest {
	ret := *d
	return &ret
}

//line shake.go:61:1
func (s *SHAKE) BlockSize() int { return s.d.BlockSize() }

//line shake.go:62:1
func (s *SHAKE) Size() int { return s.d.Size() }

//line shake.go:90:1
func (s *SHAKE) Clone() *SHAKE {
	ret := *s
	return &ret
}

// What a state in bytes begins with.
const (
	magicSHA3   = "sha\x08"
	magicShake  = "sha\x09"
	magicCShake = "sha\x0a"
	magicKeccak = "sha\x0b"
)

//line sha3.go:177:1
func (d *Digest) AppendBinary(b []byte) ([]byte, error) {
	switch d.dsbyte {
	case dsbyteSHA3:
		b = append(b, magicSHA3...)
	case dsbyteShake:
		b = append(b, magicShake...)
	case dsbyteCShake:
		b = append(b, magicCShake...)
	case dsbyteKeccak:
		b = append(b, magicKeccak...)
	default:
		panic("unknown dsbyte")
	}
	// The rate is at most 168, and n at most the rate.
	b = append(b, byte(d.rate))
	b = append(b, d.a[:]...)
	b = append(b, byte(d.n), byte(d.state))
	return b, nil
}
