package md5

import "hash"

//line md5.go:51:1
func (d *digest) Reset() {
	d.s[0] = 0x67452301
	d.s[1] = 0xefcdab89
	d.s[2] = 0x98badcfe
	d.s[3] = 0x10325476
	d.nx = 0
	d.len = 0
}

//line md5.go:116:1
func New() hash.Hash {
	d := new(digest)
	d.Reset()
	return d
}

//line md5.go:168:1
func (d *digest) Sum(in []byte) []byte {
//line md5.go:170:1
	d0 := *d
	hash := d0.checkSum()
	return append(in, hash[:]...)
}
