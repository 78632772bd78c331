// Package ecdsa: bodies in gc's shape.
package ecdsa

import "crypto"

func (priv *PrivateKey) Public() crypto.PublicKey { return &priv.PublicKey }
