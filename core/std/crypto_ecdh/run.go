package ecdh

import (
	"bytes"
	"crypto"
	"crypto/elliptic"
	"errors"
	"io"
	"math/big"
)

type nistCurve struct{ c elliptic.Curve }
type x25519Curve struct{}

var (
	p256   = &nistCurve{elliptic.P256()}
	p384   = &nistCurve{elliptic.P384()}
	p521   = &nistCurve{elliptic.P521()}
	x25519 = &x25519Curve{}
)

//line nist.go:165:1
func P256() Curve { return p256 }

//line nist.go:188:1
func P384() Curve { return p384 }

//line nist.go:211:1
func P521() Curve { return p521 }

//line x25519.go:27:1
func X25519() Curve { return x25519 }

func (k *PrivateKey) ECDH(remote *PublicKey) ([]byte, error) {
	if k.curve != remote.curve {
		return nil, errors.New("crypto/ecdh: private key and public key curves do not match")
	}
	return k.curve.ecdh(k, remote)
}

//line ecdh.go:162:1
func (k *PrivateKey) Curve() Curve {
	return k.curve
}

//line ecdh.go:166:1
func (k *PrivateKey) PublicKey() *PublicKey {
	return k.publicKey
}

//line ecdh.go:172:1
func (k *PrivateKey) Public() crypto.PublicKey { return k.publicKey }

//line ecdh.go:91:1
func (k *PublicKey) Curve() Curve {
	return k.curve
}

func (k *PrivateKey) Equal(x crypto.PrivateKey) bool {
	other, ok := x.(*PrivateKey)
	return ok && k.curve == other.curve && bytes.Equal(k.privateKey, other.privateKey)
}

func (k *PublicKey) Equal(x crypto.PublicKey) bool {
	other, ok := x.(*PublicKey)
	return ok && k.curve == other.curve && bytes.Equal(k.publicKey, other.publicKey)
}

// ---- the curves of NIST

//line nist.go:25:1
func (c *nistCurve) String() string { return c.c.Params().Name }
func (c *nistCurve) size() int      { return (c.c.Params().BitSize + 7) / 8 }

func (c *nistCurve) GenerateKey(rand io.Reader) (*PrivateKey, error) {
	d, _, _, err := elliptic.GenerateKey(c.c, rand)
	if err != nil {
		return nil, err
	}
	return c.NewPrivateKey(d)
}

func (c *nistCurve) NewPrivateKey(key []byte) (*PrivateKey, error) {
	d := new(big.Int).SetBytes(key)
	if len(key) != c.size() || d.Sign() == 0 || d.Cmp(c.c.Params().N) >= 0 {
		return nil, errors.New("crypto/ecdh: invalid private key")
	}
	x, y := c.c.ScalarBaseMult(key)
	pub := &PublicKey{curve: c, publicKey: elliptic.Marshal(c.c, x, y)}
	return &PrivateKey{curve: c, privateKey: bytes.Clone(key), publicKey: pub}, nil
}

func (c *nistCurve) NewPublicKey(key []byte) (*PublicKey, error) {
	if len(key) == 0 || key[0] != 4 {
		return nil, errors.New("crypto/ecdh: invalid public key")
	}
	// What is wrong with a point is told without the package's name.
	name := "P" + c.String()[2:]
	if len(key) != 1+2*c.size() {
		return nil, errors.New("invalid " + name + " point encoding")
	}
	for _, half := range [][]byte{key[1 : 1+c.size()], key[1+c.size():]} {
		if new(big.Int).SetBytes(half).Cmp(c.c.Params().P) < 0 {
			continue
		}
		if c == p256 {
			return nil, errors.New("invalid P256 element encoding")
		}
		return nil, errors.New("invalid " + name + "Element encoding")
	}
	if x, _ := elliptic.Unmarshal(c.c, key); x == nil {
		return nil, errors.New(name + " point not on curve")
	}
	return &PublicKey{curve: c, publicKey: bytes.Clone(key)}, nil
}

func (c *nistCurve) ecdh(local *PrivateKey, remote *PublicKey) ([]byte, error) {
	x, y := elliptic.Unmarshal(c.c, remote.publicKey)
	x, _ = c.c.ScalarMult(x, y, local.privateKey)
	return x.FillBytes(make([]byte, c.size())), nil
}

// ---- X25519: RFC 7748

//line x25519.go:33:1
func (c *x25519Curve) String() string {
	return "X25519"
}

//line nist.go:69:1
func (c *x25519Curve) GenerateKey(rand io.Reader) (*PrivateKey, error) {
	key := make([]byte, 32)
	if _, err := io.ReadFull(rand, key); err != nil {
		return nil, err
	}
	return c.NewPrivateKey(key)
}

func (c *x25519Curve) NewPrivateKey(key []byte) (*PrivateKey, error) {
	if len(key) != 32 {
		return nil, errors.New("crypto/ecdh: invalid private key size")
	}
	base := make([]byte, 32)
	base[0] = 9
	pub := &PublicKey{curve: c, publicKey: ladder(key, base)}
	return &PrivateKey{curve: c, privateKey: bytes.Clone(key), publicKey: pub}, nil
}

func (c *x25519Curve) NewPublicKey(key []byte) (*PublicKey, error) {
	if len(key) != 32 {
		return nil, errors.New("crypto/ecdh: invalid public key")
	}
	return &PublicKey{curve: c, publicKey: bytes.Clone(key)}, nil
}

func (c *x25519Curve) ecdh(local *PrivateKey, remote *PublicKey) ([]byte, error) {
	out := ladder(local.privateKey, remote.publicKey)
	if bytes.Equal(out, make([]byte, 32)) {
		return nil, errors.New("crypto/ecdh: bad X25519 remote ECDH input: low order point")
	}
	return out, nil
}

func little(b []byte) *big.Int {
	r := make([]byte, len(b))
	for i, c := range b {
		r[len(b)-1-i] = c
	}
	return new(big.Int).SetBytes(r)
}

// ladder is the u-coordinate of k times the point with the u-coordinate given.
func ladder(key, point []byte) []byte {
	p := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 255), big.NewInt(19))
	mul := func(a, b *big.Int) *big.Int { c := new(big.Int).Mul(a, b); return c.Mod(c, p) }
	add := func(a, b *big.Int) *big.Int { return new(big.Int).Add(a, b) }
	sub := func(a, b *big.Int) *big.Int { c := new(big.Int).Sub(a, b); return c.Mod(c, p) }
	key, point = bytes.Clone(key), bytes.Clone(point)
	key[0] &= 248
	key[31] = key[31]&127 | 64
	point[31] &= 127
	k, x1 := little(key), little(point)
	x2, z2, x3, z3 := big.NewInt(1), new(big.Int), x1, big.NewInt(1)
	swapped := uint(0)
	for t := 254; t >= 0; t-- {
		bit := k.Bit(t)
		if bit != swapped {
			x2, x3, z2, z3 = x3, x2, z3, z2
		}
		swapped = bit
		a, b := add(x2, z2), sub(x2, z2)
		aa, bb := mul(a, a), mul(b, b)
		e := sub(aa, bb)
		da, cb := mul(sub(x3, z3), a), mul(add(x3, z3), b)
		s, d := add(da, cb), sub(da, cb)
		x3, z3 = mul(s, s), mul(x1, mul(d, d))
		x2, z2 = mul(aa, bb), mul(e, add(aa, mul(big.NewInt(121665), e)))
	}
	if swapped == 1 {
		x2, z2 = x3, z3
	}
	u := mul(x2, new(big.Int).Exp(z2, new(big.Int).Sub(p, big.NewInt(2)), p))
	out := u.FillBytes(make([]byte, 32))
	for i := range 16 {
		out[i], out[31-i] = out[31-i], out[i]
	}
	return out
}
