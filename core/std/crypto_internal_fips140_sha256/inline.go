// Package sha256: what crypto/sha256 inlines.
package sha256

//line sha256.go:149:1
func New() *Digest {
	d := new(Digest)
	d.Reset()
	return d
}

//line sha256.go:156:1
func New224() *Digest {
	d := new(Digest)
	d.is224 = true
	d.Reset()
	return d
}
