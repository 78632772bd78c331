package sha512

import (
	"encoding/binary"
	"errors"
	"hash"
)

// Digest holds the state after whole blocks, and the nx bytes of one not yet whole.
type Digest struct {
	h    [8]uint64
	x    [128]byte
	nx   int
	len  uint64
	size int
}

//go:noescape
func blocks(h *[8]uint64, p []byte)

var init512 = [8]uint64{0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179}
var init384 = [8]uint64{0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939, 0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4}
var init256 = [8]uint64{0x22312194fc2bf72c, 0x9f555fa3c84c64c2, 0x2393b86b6f53b151, 0x963877195940eabd, 0x96283ee2a88effe3, 0xbe5e1e2553863992, 0x2b0199fc2c85b8aa, 0x0eb72ddc81c52ca2}
var init224 = [8]uint64{0x8c3d37c819544da2, 0x73e1996689dcd4d6, 0x1dfab7ae32ff9c82, 0x679dd514582f9fcf, 0x0f6d2b697bd44da8, 0x77e36f7304c48942, 0x3f9d85a86a1d36c8, 0x1112e6ad91d692a1}

func (d *Digest) BlockSize() int { return 128 }

func (d *Digest) Reset() {
	d.nx, d.len = 0, 0
	switch d.size {
	case size512:
		d.h = init512
	case size384:
		d.h = init384
	case size256:
		d.h = init256
	default:
		d.h = init224
	}
}

//line sha512.go:198:1
func (d *Digest) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}

func (d *Digest) Write(p []byte) (nn int, err error) {
	nn = len(p)
	d.len += uint64(nn)
	if d.nx > 0 {
		n := copy(d.x[d.nx:], p)
		d.nx += n
		p = p[n:]
		if d.nx < len(d.x) {
			return nn, nil
		}
		blocks(&d.h, d.x[:])
	}
	whole := len(p) &^ 127
	blocks(&d.h, p[:whole])
	d.nx = copy(d.x[:], p[whole:])
	return nn, nil
}

func (d *Digest) Sum(in []byte) []byte {
	d0 := *d
	var end [144]byte
	end[0] = 0x80
	n := 128 - (d.len+16)%128
	binary.BigEndian.PutUint64(end[n+8:], d.len<<3)
	d0.Write(end[:n+16])
	var out [64]byte
	for i, w := range d0.h {
		binary.BigEndian.PutUint64(out[8*i:], w)
	}
	return append(in, out[:d.size]...)
}

func magic(d *Digest) string {
	switch d.size {
	case size512:
		return "sha\x07"
	case size384:
		return "sha\x04"
	case size256:
		return "sha\x06"
	}
	return "sha\x05"
}

//line sha512.go:133:1
func (d *Digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, 204)) }

func (d *Digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic(d)...)
	for _, w := range d.h {
		b = binary.BigEndian.AppendUint64(b, w)
	}
	b = append(b, d.x[:d.nx]...)
	b = append(b, make([]byte, len(d.x)-d.nx)...)
	return binary.BigEndian.AppendUint64(b, d.len), nil
}

func (d *Digest) UnmarshalBinary(b []byte) error {
	if len(b) < 4 || string(b[:4]) != magic(d) {
		return errors.New("crypto/sha512: invalid hash state identifier")
	}
	if len(b) != 204 {
		return errors.New("crypto/sha512: invalid hash state size")
	}
	for i := range d.h {
		d.h[i] = binary.BigEndian.Uint64(b[4+8*i:])
	}
	copy(d.x[:], b[68:])
	d.len = binary.BigEndian.Uint64(b[196:])
	d.nx = int(d.len % 128)
	return nil
}

// SumInto writes the digest of data whose length is that of sum.
func SumInto(sum, data []byte) {
	d := Digest{size: len(sum)}
	d.Reset()
	d.Write(data)
	d.Sum(sum[:0])
}
