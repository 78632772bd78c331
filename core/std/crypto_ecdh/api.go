// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package ecdh

import "crypto"
import "io"
import "unsafe"

type Curve interface {
	/*line ecdh.go:24:2*/GenerateKey(rand io.Reader) (*PrivateKey, error)
	/*line ecdh.go:35:2*/NewPrivateKey(key []byte) (*PrivateKey, error)
	/*line ecdh.go:45:2*/NewPublicKey(key []byte) (*PublicKey, error)
	/*line ecdh.go:52:2*/ecdh(local *PrivateKey, remote *PublicKey) ([]byte, error)
}

type KeyExchanger interface {
	/*line ecdh.go:101:2*/Curve() Curve
	/*line ecdh.go:102:2*/ECDH(*PublicKey) ([]byte, error)
	/*line ecdh.go:100:2*/PublicKey() *PublicKey
}

type PrivateKey struct {
	curve      Curve
	privateKey []byte
	publicKey  *PublicKey
	boring     unsafe.Pointer
	fips       unsafe.Pointer
}

func (k *PrivateKey) ECDH(remote *PublicKey) ([]byte, error)
func (k *PrivateKey) Bytes() []byte
func (k *PrivateKey) Equal(x crypto.PrivateKey) bool
func (k *PrivateKey) Curve() Curve
func (k *PrivateKey) PublicKey() *PublicKey
func (k *PrivateKey) Public() crypto.PublicKey

type PublicKey struct {
	curve     Curve
	publicKey []byte
	boring    unsafe.Pointer
	fips      unsafe.Pointer
}

func (k *PublicKey) Bytes() []byte
func (k *PublicKey) Equal(x crypto.PublicKey) bool
func (k *PublicKey) Curve() Curve
func P256() Curve
func P384() Curve
func P521() Curve
func X25519() Curve
