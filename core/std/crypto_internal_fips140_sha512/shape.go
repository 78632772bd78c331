// Package sha512 (fips140): what gc inlines of it. The machine has its own hashes, in crypto/sha512.
package sha512

type Digest struct {
	h    [8]uint64
	x    [128]byte
	nx   int
	len  uint64
	size int
}

func (d *Digest) Reset()
func (d *Digest) Size() int
func (d *Digest) BlockSize() int
func (d *Digest) Write(p []byte) (nn int, err error)
func (d *Digest) Sum(in []byte) []byte

func New() *Digest {
	d := &Digest{size: 64}
	d.Reset()
	return d
}

func New512_224() *Digest {
	d := &Digest{size: 28}
	d.Reset()
	return d
}

func New512_256() *Digest {
	d := &Digest{size: 32}
	d.Reset()
	return d
}

func New384() *Digest {
	d := &Digest{size: 48}
	d.Reset()
	return d
}
