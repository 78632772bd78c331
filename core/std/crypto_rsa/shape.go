// Package rsa: bodies in gc's shape.
package rsa

import "crypto"

func (opts *PSSOptions) HashFunc() crypto.Hash    { return opts.Hash }
func (pub *PublicKey) Size() int                  { return (pub.N.BitLen() + 7) / 8 }
//line rsa.go:122:1
func (priv *PrivateKey) Public() crypto.PublicKey {
	return &priv.PublicKey
}
