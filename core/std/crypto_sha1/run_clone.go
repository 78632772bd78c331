//go:build go1.25

package sha1

import "hash"

func (d *digest) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}
