//go:build go1.25

package adler32

import "hash"

//line adler32.go:81:1
func (d *digest) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}
