// Package rsa: what is inlined into callers, in gc's shape; the machine runs it as well.
package rsa

import "crypto"

//line rsa.go:78:1
func (pub *PublicKey) Size() int {
	return (pub.N.BitLen() + 7) / 8
}

//line rsa.go:122:1
func (priv *PrivateKey) Public() crypto.PublicKey {
	return &priv.PublicKey
}
