package sha256

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

var init256 = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
var init224 = [8]uint32{0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4}

func New() hash.Hash              { return start(&init256, 32) }
func Sum256(data []byte) [32]byte { return [32]byte(sum(start(&init256, 32), data)) }
func New224() hash.Hash           { return start(&init224, 28) }
func Sum224(data []byte) [28]byte { return [28]byte(sum(start(&init224, 28), data)) }
