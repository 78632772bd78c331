//go:build go1.25

package crc64

import "hash"

//line crc64.go:136:1
func (d *digest) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}
