// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package dsa

import "io"
import "math/big"

const L1024N160 ParameterSizes = 0
const L2048N224 ParameterSizes = 1
const L2048N256 ParameterSizes = 2
const L3072N256 ParameterSizes = 3

var ErrInvalidPublicKey error

type ParameterSizes int

type Parameters struct {
	P *big.Int
	Q *big.Int
	G *big.Int
}

type PrivateKey struct {
	PublicKey
	X *big.Int
}

type PublicKey struct {
	Parameters
	Y *big.Int
}

func GenerateKey(priv *PrivateKey, rand io.Reader) error
func GenerateParameters(params *Parameters, rand io.Reader, sizes ParameterSizes) error
func Sign(random io.Reader, priv *PrivateKey, hash []byte) (r *big.Int, s *big.Int, err error)
func Verify(pub *PublicKey, hash []byte, r, s *big.Int) bool
