//go:build go1.25

package crc32

import "hash"

//line crc32.go:197:1
func (d *digest) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}
