// Package md5: bodies in gc's shape; the machine has its own.
package md5

import "hash"

func (d *digest) Reset() {
	d.h[0] = 0x67452301
	d.h[1] = 0xefcdab89
	d.h[2] = 0x98badcfe
	d.h[3] = 0x10325476
	d.size = 0
	d.n = 0
}

func New() hash.Hash {
	d := new(digest)
	d.Reset()
	return d
}

func (d *digest) checkSum() [Size]byte

func (d *digest) Sum(in []byte) []byte {
	d0 := *d
	hash := d0.checkSum()
	return append(in, hash[:]...)
}
