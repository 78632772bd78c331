// Package sha256: what crypto/sha256 inlines.
package sha256

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
