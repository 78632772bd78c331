// Package sha512: what crypto/sha512 inlines.
package sha512

const (
	size512 = 64
	size384 = 48
	size256 = 32
	size224 = 28
)

//line sha512.go:204:1
func New() *Digest {
	d := &Digest{size: size512}
	d.Reset()
	return d
}

//line sha512.go:211:1
func New512_224() *Digest {
	d := &Digest{size: size224}
	d.Reset()
	return d
}

//line sha512.go:218:1
func New512_256() *Digest {
	d := &Digest{size: size256}
	d.Reset()
	return d
}

//line sha512.go:225:1
func New384() *Digest {
	d := &Digest{size: size384}
	d.Reset()
	return d
}

func (d *Digest) Size() int {
	return d.size
}
