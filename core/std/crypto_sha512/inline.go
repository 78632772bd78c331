// Package sha512: the digests are those of crypto/internal/fips140/sha512.
package sha512

import (
	"crypto/internal/fips140/sha512"
	"hash"
)

//line sha512.go:49:1
func New() hash.Hash        { return sha512.New() }
//line sha512.go:60:1
func New512_224() hash.Hash {
	return sha512.New512_224()
}

//line sha512.go:68:1
func New512_256() hash.Hash {
	return sha512.New512_256()
}

//line sha512.go:76:1
func New384() hash.Hash     { return sha512.New384() }
