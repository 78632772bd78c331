// Package crypto: bodies in gc's shape.
package crypto

import "hash"

const maxHash = MLDSAMu + 1

var digestSizes []uint8
var hashes []func() hash.Hash

//line crypto.go:127:1
func (h Hash) Size() int {
	if h > 0 && h < maxHash {
		return int(digestSizes[h])
	}
	panic("crypto: Size of unknown hash function")
}

