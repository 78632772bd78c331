package sha512

import "hash"

// digest holds the state after whole blocks, and the bytes of one not yet whole.
type digest struct {
	h    [8]uint64
	rest []byte
	n    uint64
	init *[8]uint64
	size int
}

func blocks(h *[8]uint64, p []byte)

func (d *digest) Size() int      { return d.size }
func (d *digest) BlockSize() int { return 128 }
func (d *digest) Reset()         { d.h, d.rest, d.n = *d.init, nil, 0 }

func (d *digest) Write(p []byte) (int, error) {
	d.n += uint64(len(p))
	d.rest = append(d.rest, p...)
	if n := len(d.rest) &^ 127; n > 0 {
		blocks(&d.h, d.rest[:n])
		d.rest = append([]byte(nil), d.rest[n:]...)
	}
	return len(p), nil
}

func (d *digest) Sum(b []byte) []byte {
	h, p := d.h, append(append([]byte(nil), d.rest...), 0x80, 0, 0, 0, 0, 0, 0, 0, 0)
	for len(p)%128 != 120 {
		p = append(p, 0)
	}
	for i := 56; i >= 0; i -= 8 {
		p = append(p, byte(d.n<<3>>i))
	}
	blocks(&h, p)
	start := len(b)
	for _, w := range h {
		for i := 56; i >= 0; i -= 8 {
			b = append(b, byte(w>>i))
		}
	}
	return b[:start+d.size]
}

func start(init *[8]uint64, size int) *digest { return &digest{h: *init, init: init, size: size} }

func sum(d *digest, p []byte) []byte {
	d.Write(p)
	return d.Sum(nil)
}

var init512 = [8]uint64{0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179}
var init384 = [8]uint64{0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939, 0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4}
var init256 = [8]uint64{0x22312194fc2bf72c, 0x9f555fa3c84c64c2, 0x2393b86b6f53b151, 0x963877195940eabd, 0x96283ee2a88effe3, 0xbe5e1e2553863992, 0x2b0199fc2c85b8aa, 0x0eb72ddc81c52ca2}
var init224 = [8]uint64{0x8c3d37c819544da2, 0x73e1996689dcd4d6, 0x1dfab7ae32ff9c82, 0x679dd514582f9fcf, 0x0f6d2b697bd44da8, 0x77e36f7304c48942, 0x3f9d85a86a1d36c8, 0x1112e6ad91d692a1}

func New() hash.Hash                  { return start(&init512, 64) }
func Sum512(data []byte) [64]byte     { return [64]byte(sum(start(&init512, 64), data)) }
func New384() hash.Hash               { return start(&init384, 48) }
func Sum384(data []byte) [48]byte     { return [48]byte(sum(start(&init384, 48), data)) }
func New512_256() hash.Hash           { return start(&init256, 32) }
func Sum512_256(data []byte) [32]byte { return [32]byte(sum(start(&init256, 32), data)) }
func New512_224() hash.Hash           { return start(&init224, 28) }
func Sum512_224(data []byte) [28]byte { return [28]byte(sum(start(&init224, 28), data)) }
