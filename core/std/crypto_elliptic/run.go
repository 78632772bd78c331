package elliptic

import (
	"io"
	"math/big"
)

func curve(name string, bits int, p, n, b, x, y string) *CurveParams {
	number := func(s string) *big.Int {
		v, _ := new(big.Int).SetString(s, 16)
		return v
	}
	return &CurveParams{number(p), number(n), number(b), number(x), number(y), bits, name}
}

// Curves of FIPS 186-4, D.1.2; made when they are asked for.
var p224, p256, p384, p521 *CurveParams

func P224() Curve {
	if p224 == nil {
		p224 = curve("P-224", 224,
			"ffffffffffffffffffffffffffffffff000000000000000000000001",
			"ffffffffffffffffffffffffffff16a2e0b8f03e13dd29455c5c2a3d",
			"b4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4",
			"b70e0cbd6bb4bf7f321390b94a03c1d356c21122343280d6115c1d21",
			"bd376388b5f723fb4c22dfe6cd4375a05a07476444d5819985007e34")
	}
	return p224
}

func P256() Curve {
	if p256 == nil {
		p256 = curve("P-256", 256,
			"ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
			"ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
			"5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
			"6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
			"4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")
	}
	return p256
}

func P384() Curve {
	if p384 == nil {
		p384 = curve("P-384", 384,
			"fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
			"ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973",
			"b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef",
			"aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
			"3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")
	}
	return p384
}

func P521() Curve {
	if p521 == nil {
		p521 = curve("P-521", 521,
			"1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
			"1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
			"051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00",
			"c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66",
			"11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650")
	}
	return p521
}

//line params.go:24:1
func (curve *CurveParams) Params() *CurveParams {
	return curve
}

// square is x³ - 3x + b.
func (curve *CurveParams) square(x *big.Int) *big.Int {
	y := new(big.Int).Mul(x, x)
	y.Sub(y, big.NewInt(3))
	y.Mul(y, x)
	y.Add(y, curve.B)
	return y.Mod(y, curve.P)
}

func (curve *CurveParams) within(x *big.Int) bool { return x.Sign() >= 0 && x.Cmp(curve.P) < 0 }

func (curve *CurveParams) IsOnCurve(x, y *big.Int) bool {
	if !curve.within(x) || !curve.within(y) {
		return false
	}
	yy := new(big.Int).Mul(y, y)
	return yy.Mod(yy, curve.P).Cmp(curve.square(x)) == 0
}

// point is (x/z², y/z³); z = 0: infinity.
type point struct{ x, y, z *big.Int }

func (curve *CurveParams) lift(x, y *big.Int) point {
	z := big.NewInt(1)
	if x.Sign() == 0 && y.Sign() == 0 {
		z = new(big.Int)
	}
	return point{x, y, z}
}

func (curve *CurveParams) mul(a, b *big.Int) *big.Int {
	c := new(big.Int).Mul(a, b)
	return c.Mod(c, curve.P)
}

func (curve *CurveParams) sub(a, b *big.Int) *big.Int {
	c := new(big.Int).Sub(a, b)
	return c.Mod(c, curve.P)
}

func (curve *CurveParams) flat(p point) (x, y *big.Int) {
	if p.z.Sign() == 0 {
		return new(big.Int), new(big.Int)
	}
	inv := new(big.Int).ModInverse(p.z, curve.P)
	inv2 := curve.mul(inv, inv)
	return curve.mul(p.x, inv2), curve.mul(p.y, curve.mul(inv2, inv))
}

// double: dbl-2001-b, for a = -3.
func (curve *CurveParams) double(p point) point {
	delta := curve.mul(p.z, p.z)
	gamma := curve.mul(p.y, p.y)
	beta := curve.mul(p.x, gamma)
	sum := new(big.Int).Add(p.x, delta)
	alpha := curve.mul(curve.sub(p.x, delta), sum.Mul(sum, big.NewInt(3)))
	x := curve.sub(curve.mul(alpha, alpha), new(big.Int).Lsh(beta, 3))
	z := new(big.Int).Add(p.y, p.z)
	z = curve.sub(curve.sub(curve.mul(z, z), gamma), delta)
	y := curve.mul(alpha, curve.sub(new(big.Int).Lsh(beta, 2), x))
	return point{x, curve.sub(y, new(big.Int).Lsh(curve.mul(gamma, gamma), 3)), z}
}

// add: add-2007-bl.
func (curve *CurveParams) add(p, q point) point {
	if p.z.Sign() == 0 {
		return q
	}
	if q.z.Sign() == 0 {
		return p
	}
	zz1, zz2 := curve.mul(p.z, p.z), curve.mul(q.z, q.z)
	u1, u2 := curve.mul(p.x, zz2), curve.mul(q.x, zz1)
	s1, s2 := curve.mul(p.y, curve.mul(q.z, zz2)), curve.mul(q.y, curve.mul(p.z, zz1))
	h, r := curve.sub(u2, u1), curve.sub(s2, s1)
	if h.Sign() == 0 {
		if r.Sign() == 0 {
			return curve.double(p)
		}
		return point{new(big.Int), new(big.Int), new(big.Int)}
	}
	hh := curve.mul(h, h)
	hhh := curve.mul(h, hh)
	v := curve.mul(u1, hh)
	x := curve.sub(curve.sub(curve.mul(r, r), hhh), new(big.Int).Lsh(v, 1))
	y := curve.sub(curve.mul(r, curve.sub(v, x)), curve.mul(s1, hhh))
	return point{x, y, curve.mul(h, curve.mul(p.z, q.z))}
}

// named says whether these are the parameters of a curve of this package, and not the person's own.
func (curve *CurveParams) named() bool {
	return curve == p224 || curve == p256 || curve == p384 || curve == p521
}

func (curve *CurveParams) mustContain(x, y *big.Int, method string) {
	if (x.Sign() != 0 || y.Sign() != 0) && !curve.IsOnCurve(x, y) {
		if curve.named() {
			panic("crypto/elliptic: " + method + " was called on an invalid point")
		}
		panic(invalidPoint)
	}
}

const invalidPoint = "crypto/elliptic: attempted operation on invalid point"

func mustBeOn(curve Curve, x, y *big.Int) {
	if (x.Sign() != 0 || y.Sign() != 0) && !curve.IsOnCurve(x, y) {
		panic(invalidPoint)
	}
}

func (curve *CurveParams) Add(x1, y1, x2, y2 *big.Int) (*big.Int, *big.Int) {
	curve.mustContain(x1, y1, "Add")
	curve.mustContain(x2, y2, "Add")
	return curve.flat(curve.add(curve.lift(x1, y1), curve.lift(x2, y2)))
}

func (curve *CurveParams) Double(x1, y1 *big.Int) (*big.Int, *big.Int) {
	curve.mustContain(x1, y1, "Double")
	return curve.flat(curve.double(curve.lift(x1, y1)))
}

func (curve *CurveParams) ScalarMult(Bx, By *big.Int, k []byte) (*big.Int, *big.Int) {
	curve.mustContain(Bx, By, "ScalarMult")
	n := new(big.Int).SetBytes(k)
	base, sum := curve.lift(Bx, By), point{new(big.Int), new(big.Int), new(big.Int)}
	if curve.named() {
		n.Mod(n, curve.N)
	} else {
		base.z = big.NewInt(1)
	}
	for i := n.BitLen() - 1; i >= 0; i-- {
		sum = curve.double(sum)
		if n.Bit(i) == 1 {
			sum = curve.add(sum, base)
		}
	}
	return curve.flat(sum)
}

func (curve *CurveParams) ScalarBaseMult(k []byte) (*big.Int, *big.Int) {
	return curve.ScalarMult(curve.Gx, curve.Gy, k)
}

func GenerateKey(curve Curve, rand io.Reader) (priv []byte, x, y *big.Int, err error) {
	n := curve.Params().N
	size := (n.BitLen() + 7) / 8
	priv = make([]byte, size)
	for x == nil {
		if _, err = io.ReadFull(rand, priv); err != nil {
			return
		}
		// Bits that the order has not are cut, and none of the others known beforehand.
		priv[0] &= byte(0xff) >> (size*8 - n.BitLen())
		priv[1] ^= 0x42
		if new(big.Int).SetBytes(priv).Cmp(n) >= 0 {
			continue
		}
		x, y = curve.ScalarBaseMult(priv)
	}
	return
}

func Marshal(curve Curve, x, y *big.Int) []byte {
	mustBeOn(curve, x, y)
	size := (curve.Params().BitSize + 7) / 8
	out := make([]byte, 1+2*size)
	out[0] = 4
	x.FillBytes(out[1 : 1+size])
	y.FillBytes(out[1+size:])
	return out
}

func MarshalCompressed(curve Curve, x, y *big.Int) []byte {
	mustBeOn(curve, x, y)
	size := (curve.Params().BitSize + 7) / 8
	out := make([]byte, 1+size)
	out[0] = byte(y.Bit(0)) | 2
	x.FillBytes(out[1:])
	return out
}

func Unmarshal(curve Curve, data []byte) (x, y *big.Int) {
	size := (curve.Params().BitSize + 7) / 8
	if len(data) != 1+2*size || data[0] != 4 {
		return nil, nil
	}
	x, y = new(big.Int).SetBytes(data[1:1+size]), new(big.Int).SetBytes(data[1+size:])
	if !curve.IsOnCurve(x, y) {
		return nil, nil
	}
	return x, y
}

func UnmarshalCompressed(curve Curve, data []byte) (x, y *big.Int) {
	c := curve.Params()
	if len(data) != 1+(c.BitSize+7)/8 || data[0] != 2 && data[0] != 3 {
		return nil, nil
	}
	x = new(big.Int).SetBytes(data[1:])
	if !c.within(x) {
		return nil, nil
	}
	if y = new(big.Int).ModSqrt(c.square(x), c.P); y == nil {
		return nil, nil
	}
	if byte(y.Bit(0)) != data[0]&1 {
		y.Sub(c.P, y)
	}
	if !c.IsOnCurve(x, y) {
		return nil, nil
	}
	return x, y
}
