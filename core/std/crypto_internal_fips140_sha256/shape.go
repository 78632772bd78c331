// Package sha256 (fips140): what gc inlines of it. The machine has its own hashes, in crypto/sha256.
package sha256

type Digest struct {
	h     [8]uint32
	x     [64]byte
	nx    int
	len   uint64
	is224 bool
}

func (d *Digest) Reset()
func (d *Digest) Size() int
func (d *Digest) BlockSize() int
func (d *Digest) Write(p []byte) (nn int, err error)
func (d *Digest) Sum(in []byte) []byte

func New() *Digest {
	d := new(Digest)
	d.Reset()
	return d
}

func New224() *Digest {
	d := new(Digest)
	d.is224 = true
	d.Reset()
	return d
}
