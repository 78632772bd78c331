// Package ed25519: bodies in gc's shape.
package ed25519

import (
	"crypto"
	"crypto/subtle"
)

func newKeyFromSeed(privateKey, seed []byte)
func sign(signature []byte, privateKey PrivateKey, message []byte)

//line ed25519.go:50:1
func (pub PublicKey) Equal(x crypto.PublicKey) bool {
	xx, ok := x.(PublicKey)
	if !ok {
		return false
	}
	return subtle.ConstantTimeCompare(pub, xx) == 1
}

//line ed25519.go:62:1
func (priv PrivateKey) Public() crypto.PublicKey {
	publicKey := make([]byte, PublicKeySize)
	copy(publicKey, priv[32:])
	return PublicKey(publicKey)
}

//line ed25519.go:69:1
func (priv PrivateKey) Equal(x crypto.PrivateKey) bool {
	xx, ok := x.(PrivateKey)
	if !ok {
		return false
	}
	return subtle.ConstantTimeCompare(priv, xx) == 1
}

//line ed25519.go:80:1
func (priv PrivateKey) Seed() []byte {
	return append(make([]byte, 0, SeedSize), priv[:SeedSize]...)
}

//line ed25519.go:190:1
func NewKeyFromSeed(seed []byte) PrivateKey {
//line ed25519.go:192:1
	privateKey := make([]byte, PrivateKeySize)
	newKeyFromSeed(privateKey, seed)
	return privateKey
}

//line ed25519.go:208:1
func Sign(privateKey PrivateKey, message []byte) []byte {
//line ed25519.go:211:1
	signature := make([]byte, SignatureSize)
	sign(signature, privateKey, message)
	return signature
}

//line ed25519.go:234:1
func Verify(publicKey PublicKey, message, sig []byte) bool {
	return VerifyWithOptions(publicKey, message, sig, &Options{Hash: crypto.Hash(0)}) == nil
}
