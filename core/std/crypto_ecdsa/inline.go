// Package ecdsa: what is inlined into callers, in gc's shape; the machine runs it as well.
package ecdsa

import "crypto"

//line ecdsa.go:211:1
func (priv *PrivateKey) Public() crypto.PublicKey {
	return &priv.PublicKey
}
