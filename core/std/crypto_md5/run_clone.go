//go:build go1.25

package md5

import "hash"

//line md5.go:107:1
func (d *digest) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}
