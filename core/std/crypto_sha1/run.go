package sha1

import "hash"

// digest holds the state after whole blocks, and the bytes of one not yet whole.
type digest struct {
	h    [8]uint32
	rest []byte
	n    uint64
	init *[8]uint32
	size int
}

func blocks(h *[8]uint32, p []byte)

func (d *digest) Size() int      { return d.size }
func (d *digest) BlockSize() int { return 64 }
func (d *digest) Reset()         { d.h, d.rest, d.n = *d.init, nil, 0 }

func (d *digest) Write(p []byte) (int, error) {
	d.n += uint64(len(p))
	d.rest = append(d.rest, p...)
	if n := len(d.rest) &^ 63; n > 0 {
		blocks(&d.h, d.rest[:n])
		d.rest = append([]byte(nil), d.rest[n:]...)
	}
	return len(p), nil
}

func (d *digest) Sum(b []byte) []byte {
	h, p := d.h, append(append([]byte(nil), d.rest...), 0x80)
	for len(p)%64 != 56 {
		p = append(p, 0)
	}
	for i := 56; i >= 0; i -= 8 {
		p = append(p, byte(d.n<<3>>i))
	}
	blocks(&h, p)
	start := len(b)
	for _, w := range h {
		for i := 24; i >= 0; i -= 8 {
			b = append(b, byte(w>>i))
		}
	}
	return b[:start+d.size]
}

func start(init *[8]uint32, size int) *digest { return &digest{h: *init, init: init, size: size} }

func sum(d *digest, p []byte) []byte {
	d.Write(p)
	return d.Sum(nil)
}

var state = [8]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0, 0x00000000, 0x00000000, 0x00000000}

func New() hash.Hash           { return start(&state, 20) }
func Sum(data []byte) [20]byte { return [20]byte(sum(start(&state, 20), data)) }
