//go:build !go1.27

// Package crypto as Go 1.26 has it.
package crypto

import "hash"

//line crypto.go:145:1
func RegisterHash(h Hash, f func() hash.Hash) {
	if h >= maxHash {
		panic("crypto: RegisterHash of unknown hash function")
	}
	hashes[h] = f
}
