// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package ecdsa

import "crypto"
import "crypto/ecdh"
import "crypto/elliptic"
import "io"
import "math/big"

type PrivateKey struct {
	PublicKey
	D *big.Int
}

func (priv *PrivateKey) ECDH() (*ecdh.PrivateKey, error)
func (priv *PrivateKey) Public() crypto.PublicKey
func (priv *PrivateKey) Equal(x crypto.PrivateKey) bool
func (priv *PrivateKey) Bytes() ([]byte, error)
func (priv *PrivateKey) Sign(random io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error)

type PublicKey struct {
	elliptic.Curve
	X *big.Int
	Y *big.Int
}

func (pub *PublicKey) ECDH() (*ecdh.PublicKey, error)
func (pub *PublicKey) Equal(x crypto.PublicKey) bool
func (pub *PublicKey) Bytes() ([]byte, error)
func GenerateKey(c elliptic.Curve, r io.Reader) (*PrivateKey, error)
func ParseRawPrivateKey(curve elliptic.Curve, data []byte) (*PrivateKey, error)
func ParseUncompressedPublicKey(curve elliptic.Curve, data []byte) (*PublicKey, error)
func Sign(rand io.Reader, priv *PrivateKey, hash []byte) (r *big.Int, s *big.Int, err error)
func SignASN1(r io.Reader, priv *PrivateKey, hash []byte) ([]byte, error)
func Verify(pub *PublicKey, hash []byte, r, s *big.Int) bool
func VerifyASN1(pub *PublicKey, hash, sig []byte) bool
