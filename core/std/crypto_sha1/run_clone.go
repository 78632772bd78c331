//go:build go1.25

package sha1

import "hash"

//line sha1.go:96:1
func (d *digest) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}
