package sha256

import (
	"encoding/binary"
	"errors"
	"hash"
)

// Digest holds the state after whole blocks, and the nx bytes of one not yet whole.
type Digest struct {
	h     [8]uint32
	x     [64]byte
	nx    int
	len   uint64
	is224 bool
}

//go:noescape
func blocks(h *[8]uint32, p []byte)

var init256 = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
var init224 = [8]uint32{0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4}

func (d *Digest) BlockSize() int { return 64 }

func (d *Digest) Size() int {
	if d.is224 {
		return 28
	}
	return 32
}

func (d *Digest) Reset() {
	d.h, d.nx, d.len = init256, 0, 0
	if d.is224 {
		d.h = init224
	}
}

//line sha256.go:119:1
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
	whole := len(p) &^ 63
	blocks(&d.h, p[:whole])
	d.nx = copy(d.x[:], p[whole:])
	return nn, nil
}

func (d *Digest) Sum(in []byte) []byte {
	d0 := *d
	var end [72]byte
	end[0] = 0x80
	n := 64 - (d.len+8)%64
	binary.BigEndian.PutUint64(end[n:], d.len<<3)
	d0.Write(end[:n+8])
	var out [32]byte
	for i, w := range d0.h {
		binary.BigEndian.PutUint32(out[4*i:], w)
	}
	return append(in, out[:d.Size()]...)
}

func magic(d *Digest) string {
	if d.is224 {
		return "sha\x02"
	}
	return "sha\x03"
}

//line sha256.go:65:1
func (d *Digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, 108)) }

func (d *Digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic(d)...)
	for _, w := range d.h {
		b = binary.BigEndian.AppendUint32(b, w)
	}
	b = append(b, d.x[:d.nx]...)
	b = append(b, make([]byte, len(d.x)-d.nx)...)
	return binary.BigEndian.AppendUint64(b, d.len), nil
}

func (d *Digest) UnmarshalBinary(b []byte) error {
	if len(b) < 4 || string(b[:4]) != magic(d) {
		return errors.New("crypto/sha256: invalid hash state identifier")
	}
	if len(b) != 108 {
		return errors.New("crypto/sha256: invalid hash state size")
	}
	for i := range d.h {
		d.h[i] = binary.BigEndian.Uint32(b[4+4*i:])
	}
	copy(d.x[:], b[36:])
	d.len = binary.BigEndian.Uint64(b[100:])
	d.nx = int(d.len % 64)
	return nil
}

// SumInto writes the digest of data whose length is that of sum.
func SumInto(sum, data []byte) {
	d := Digest{is224: len(sum) == 28}
	d.Reset()
	d.Write(data)
	d.Sum(sum[:0])
}
