// Package rsa: bodies in gc's shape.
package rsa

import "crypto"

//line fips.go:45:1
func (opts *PSSOptions) HashFunc() crypto.Hash {
	return opts.Hash
}
