package sha1

import "hash"

//line sha1.go:101:1
func (d *digest) Reset() {
	d.h[0] = 0x67452301
	d.h[1] = 0xefcdab89
	d.h[2] = 0x98badcfe
	d.h[3] = 0x10325476
	d.h[4] = 0xc3d2e1f0
	d.nx = 0
	d.len = 0
}

//line sha1.go:115:1
func New() hash.Hash {
//line sha1.go:119:1
	d := new(digest)
	d.Reset()
	return d
}
