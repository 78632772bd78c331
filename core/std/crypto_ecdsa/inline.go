package ecdsa

import (
	"crypto"
)

//line ecdsa.go:211:1
func (priv *PrivateKey) Public() crypto.PublicKey {
	return &priv.PublicKey
}
