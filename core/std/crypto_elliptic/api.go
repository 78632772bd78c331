// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package elliptic

import "io"
import "math/big"

type Curve interface {
	/*line elliptic.go:45:2*/Add(x1, y1, x2, y2 *big.Int) (x *big.Int, y *big.Int)
	/*line elliptic.go:50:2*/Double(x1, y1 *big.Int) (x *big.Int, y *big.Int)
	/*line elliptic.go:40:2*/IsOnCurve(x, y *big.Int) bool
	/*line elliptic.go:33:2*/Params() *CurveParams
	/*line elliptic.go:65:2*/ScalarBaseMult(k []byte) (x *big.Int, y *big.Int)
	/*line elliptic.go:57:2*/ScalarMult(x1, y1 *big.Int, k []byte) (x *big.Int, y *big.Int)
}

type CurveParams struct {
	P       *big.Int
	N       *big.Int
	B       *big.Int
	Gx      *big.Int
	Gy      *big.Int
	BitSize int
	Name    string
}

func (curve *CurveParams) Params() *CurveParams
func (curve *CurveParams) IsOnCurve(x, y *big.Int) bool
func (curve *CurveParams) Add(x1, y1, x2, y2 *big.Int) (*big.Int, *big.Int)
func (curve *CurveParams) Double(x1, y1 *big.Int) (*big.Int, *big.Int)
func (curve *CurveParams) ScalarMult(Bx, By *big.Int, k []byte) (*big.Int, *big.Int)
func (curve *CurveParams) ScalarBaseMult(k []byte) (*big.Int, *big.Int)
func GenerateKey(curve Curve, rand io.Reader) (priv []byte, x *big.Int, y *big.Int, err error)
func Marshal(curve Curve, x, y *big.Int) []byte
func MarshalCompressed(curve Curve, x, y *big.Int) []byte
func P224() Curve
func P256() Curve
func P384() Curve
func P521() Curve
func Unmarshal(curve Curve, data []byte) (x *big.Int, y *big.Int)
func UnmarshalCompressed(curve Curve, data []byte) (x *big.Int, y *big.Int)
