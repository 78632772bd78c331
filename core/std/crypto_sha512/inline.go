// Package sha512: the digests are those of crypto/internal/fips140/sha512.
package sha512

import (
	"crypto/internal/fips140/sha512"
	"hash"
)

func New() hash.Hash        { return sha512.New() }
func New512_224() hash.Hash { return sha512.New512_224() }
func New512_256() hash.Hash { return sha512.New512_256() }
func New384() hash.Hash     { return sha512.New384() }
