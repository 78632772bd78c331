// Package crypto: what is inlined into callers, in gc's shape; the machine runs it as well.
package crypto

import "hash"

//line crypto.go:19:1
func (h Hash) HashFunc() Hash {
	return h
}

//line crypto.go:127:1
func (h Hash) Size() int {
	if h > 0 && h < maxHash {
		return int(digestSizes[h])
	}
	panic("crypto: Size of unknown hash function")
}

//line crypto.go:149:1
func (h Hash) Available() bool {
	return h < maxHash && hashes[h] != nil
}

//line crypto.go:156:1
func RegisterHash(h Hash, f func() hash.Hash) {
	if h == 0 || h >= maxHash {
		panic("crypto: RegisterHash of unknown hash function")
	}
	if h == MLDSAMu {
		panic("crypto: cannot RegisterHash for MLDSAMu")
	}
	hashes[h] = f
}
