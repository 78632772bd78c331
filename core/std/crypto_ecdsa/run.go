package ecdsa

import (
	"crypto"
	"crypto/ecdh"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"io"
	"math/big"
	"strconv"
)

// agreement is the curve as crypto/ecdh has it.
func agreement(c elliptic.Curve) (ecdh.Curve, error) {
	switch c {
	case elliptic.P256():
		return ecdh.P256(), nil
	case elliptic.P384():
		return ecdh.P384(), nil
	case elliptic.P521():
		return ecdh.P521(), nil
	}
	return nil, errors.New("ecdsa: unsupported curve by crypto/ecdh")
}

func (pub *PublicKey) ECDH() (*ecdh.PublicKey, error) {
	c, err := agreement(pub.Curve)
	if err != nil {
		return nil, err
	}
	k, err := pub.encoded()
	if err != nil {
		return nil, err
	}
	return c.NewPublicKey(k)
}

func (priv *PrivateKey) ECDH() (*ecdh.PrivateKey, error) {
	c, err := agreement(priv.Curve)
	if err != nil {
		return nil, err
	}
	k, err := priv.encoded()
	if err != nil {
		return nil, err
	}
	return c.NewPrivateKey(k)
}

func (priv *PrivateKey) Equal(x crypto.PrivateKey) bool {
	other, ok := x.(*PrivateKey)
	return ok && priv.PublicKey.Equal(&other.PublicKey) && priv.D.Cmp(other.D) == 0
}

func (pub *PublicKey) Equal(x crypto.PublicKey) bool {
	other, ok := x.(*PublicKey)
	return ok && pub.X.Cmp(other.X) == 0 && pub.Y.Cmp(other.Y) == 0 && pub.Curve == other.Curve
}

// Bytes came with Go 1.25; what stands here is called before, too.
func (priv *PrivateKey) Bytes() ([]byte, error) { return priv.encoded() }
func (pub *PublicKey) Bytes() ([]byte, error)   { return pub.encoded() }

func (priv *PrivateKey) encoded() ([]byte, error) {
	if !known(priv.Curve) {
		return nil, errors.New("ecdsa: curve not supported by PrivateKey.Bytes")
	}
	if _, err := priv.affine(); err != nil {
		return nil, err
	}
	if priv.D.BitLen() > priv.Params().N.BitLen() {
		return nil, errors.New("ecdsa: private key scalar too large")
	}
	if priv.D.Sign() <= 0 {
		return nil, errors.New("ecdsa: private key scalar is zero or negative")
	}
	if _, err := priv.PublicKey.encoded(); err != nil {
		return nil, err
	}
	if priv.D.Cmp(priv.Params().N) >= 0 {
		return nil, errors.New("input overflows the modulus")
	}
	return priv.D.FillBytes(make([]byte, (priv.Params().N.BitLen()+7)/8)), nil
}

func (pub *PublicKey) encoded() ([]byte, error) {
	if !known(pub.Curve) {
		return nil, errors.New("ecdsa: curve not supported by PublicKey.Bytes")
	}
	data, err := pub.affine()
	if err == nil && !pub.IsOnCurve(pub.X, pub.Y) {
		return nil, badPoint(pub.Curve, data)
	}
	return data, err
}

// affine writes the coordinates of what need not be a point.
func (pub *PublicKey) affine() ([]byte, error) {
	bits := pub.Params().BitSize
	if pub.X.Sign() < 0 || pub.Y.Sign() < 0 {
		return nil, errors.New("negative coordinate")
	}
	if pub.X.BitLen() > bits || pub.Y.BitLen() > bits {
		return nil, errors.New("overflowing coordinate")
	}
	size := (bits + 7) / 8
	out := make([]byte, 1+2*size)
	out[0] = 4
	pub.X.FillBytes(out[1 : 1+size])
	pub.Y.FillBytes(out[1+size:])
	return out, nil
}

// badPoint says why bytes are no point of a curve.
func badPoint(c elliptic.Curve, data []byte) error {
	p := c.Params()
	name := "P" + strconv.Itoa(p.BitSize)
	size := (p.BitSize + 7) / 8
	if len(data) != 1+2*size {
		return errors.New("invalid " + name + " point encoding")
	}
	for _, part := range [][]byte{data[1 : 1+size], data[1+size:]} {
		if new(big.Int).SetBytes(part).Cmp(p.P) >= 0 {
			if p.BitSize == 256 {
				return errors.New("invalid P256 element encoding")
			}
			return errors.New("invalid " + name + "Element encoding")
		}
	}
	return errors.New(name + " point not on curve")
}

func (priv *PrivateKey) Sign(random io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	return SignASN1(random, priv, digest)
}

func GenerateKey(c elliptic.Curve, r io.Reader) (*PrivateKey, error) {
	d, x, y, err := elliptic.GenerateKey(c, r)
	if err != nil {
		return nil, err
	}
	return &PrivateKey{PublicKey{c, x, y}, new(big.Int).SetBytes(d)}, nil
}

func known(c elliptic.Curve) bool {
	return c == elliptic.P224() || c == elliptic.P256() || c == elliptic.P384() || c == elliptic.P521()
}

func ParseRawPrivateKey(curve elliptic.Curve, data []byte) (*PrivateKey, error) {
	if !known(curve) {
		return nil, errors.New("ecdsa: curve not supported by ParseRawPrivateKey")
	}
	n, d := curve.Params().N, new(big.Int).SetBytes(data)
	switch {
	case len(data) != (n.BitLen()+7)/8:
		return nil, errors.New("invalid scalar length")
	case new(big.Int).Mod(d, n).Sign() == 0:
		return nil, errors.New("ecdsa: invalid public key encoding")
	case d.Cmp(n) >= 0:
		return nil, errors.New("input overflows the modulus")
	}
	x, y := curve.ScalarBaseMult(data)
	return &PrivateKey{PublicKey{curve, x, y}, d}, nil
}

func ParseUncompressedPublicKey(curve elliptic.Curve, data []byte) (*PublicKey, error) {
	if len(data) < 1 || data[0] != 4 {
		return nil, errors.New("ecdsa: invalid uncompressed public key")
	}
	if !known(curve) {
		return nil, errors.New("ecdsa: curve not supported by ParseUncompressedPublicKey")
	}
	x, y := elliptic.Unmarshal(curve, data)
	if x == nil {
		return nil, badPoint(curve, data)
	}
	return &PublicKey{curve, x, y}, nil
}

// leading is the number of a hash's leading bits, as many as the order has.
func leading(hash []byte, n *big.Int) *big.Int {
	e := new(big.Int).SetBytes(hash)
	if extra := len(hash)*8 - n.BitLen(); extra > 0 {
		e.Rsh(e, uint(extra))
	}
	return e
}

// nonces yields candidates for k as RFC 6979 has them, of the key, the hash and (where there is one) a random text.
func nonces(priv *PrivateKey, hash, entropy []byte) func() *big.Int {
	n := priv.Params().N
	size := (n.BitLen() + 7) / 8
	mac := func(key []byte, parts ...[]byte) []byte {
		h := hmac.New(sha256.New, key)
		for _, part := range parts {
			h.Write(part)
		}
		return h.Sum(nil)
	}
	e := new(big.Int).Mod(leading(hash, n), n)
	seed := append(priv.D.FillBytes(make([]byte, size)), e.FillBytes(make([]byte, size))...)
	seed = append(seed, entropy...)
	k, v := make([]byte, 32), make([]byte, 32)
	for i := range v {
		v[i] = 1
	}
	for step := range byte(2) {
		k = mac(k, v, []byte{step}, seed)
		v = mac(k, v)
	}
	again := false
	return func() *big.Int {
		if again {
			k = mac(k, v, []byte{0})
			v = mac(k, v)
		}
		again = true
		var t []byte
		for len(t) < size {
			v = mac(k, v)
			t = append(t, v...)
		}
		return leading(t[:size], n)
	}
}

func Sign(rand io.Reader, priv *PrivateKey, hash []byte) (r, s *big.Int, err error) {
	var entropy []byte
	if rand != nil {
		entropy = make([]byte, 32)
		if _, err = io.ReadFull(rand, entropy); err != nil {
			return nil, nil, err
		}
	}
	n := priv.Params().N
	next := nonces(priv, hash, entropy)
	for {
		k := next()
		if k.Sign() == 0 || k.Cmp(n) >= 0 {
			continue
		}
		x, _ := priv.ScalarBaseMult(k.Bytes())
		r = x.Mod(x, n)
		s = new(big.Int).Mul(priv.D, r)
		s.Add(s, leading(hash, n))
		s.Mul(s, new(big.Int).ModInverse(k, n))
		s.Mod(s, n)
		if r.Sign() != 0 && s.Sign() != 0 {
			return r, s, nil
		}
	}
}

func Verify(pub *PublicKey, hash []byte, r, s *big.Int) bool {
	n := pub.Params().N
	if r.Sign() <= 0 || s.Sign() <= 0 || r.Cmp(n) >= 0 || s.Cmp(n) >= 0 || !pub.IsOnCurve(pub.X, pub.Y) {
		return false
	}
	w := new(big.Int).ModInverse(s, n)
	u1 := new(big.Int).Mul(leading(hash, n), w)
	u2 := new(big.Int).Mul(r, w)
	x1, y1 := pub.ScalarBaseMult(u1.Mod(u1, n).Bytes())
	x2, y2 := pub.ScalarMult(pub.X, pub.Y, u2.Mod(u2, n).Bytes())
	x, y := pub.Add(x1, y1, x2, y2)
	if x.Sign() == 0 && y.Sign() == 0 {
		return false
	}
	return x.Mod(x, n).Cmp(r) == 0
}

// number is an ASN.1 INTEGER.
func number(v *big.Int) []byte {
	b := v.Bytes()
	if len(b) == 0 || b[0] >= 0x80 {
		b = append([]byte{0}, b...)
	}
	return append([]byte{2, byte(len(b))}, b...)
}

func SignASN1(r io.Reader, priv *PrivateKey, hash []byte) ([]byte, error) {
	a, b, err := Sign(r, priv, hash)
	if err != nil {
		return nil, err
	}
	body := append(number(a), number(b)...)
	if len(body) >= 0x80 {
		return append([]byte{0x30, 0x81, byte(len(body))}, body...), nil
	}
	return append([]byte{0x30, byte(len(body))}, body...), nil
}

// element cuts off an ASN.1 element of a kind; lengths are in their shortest form.
func element(kind byte, data []byte) (body, rest []byte, ok bool) {
	if len(data) < 2 || data[0] != kind {
		return nil, nil, false
	}
	n, at := int(data[1]), 2
	if n == 0x81 && len(data) > 2 && data[2] >= 0x80 {
		n, at = int(data[2]), 3
	} else if n >= 0x80 {
		return nil, nil, false
	}
	if len(data) < at+n {
		return nil, nil, false
	}
	return data[at : at+n], data[at+n:], true
}

func integer(data []byte) (v *big.Int, rest []byte, ok bool) {
	body, rest, ok := element(2, data)
	if !ok || len(body) == 0 || body[0] >= 0x80 || len(body) > 1 && body[0] == 0 && body[1] < 0x80 {
		return nil, nil, false
	}
	return new(big.Int).SetBytes(body), rest, true
}

func VerifyASN1(pub *PublicKey, hash, sig []byte) bool {
	body, rest, ok := element(0x30, sig)
	if !ok || len(rest) > 0 {
		return false
	}
	r, body, ok := integer(body)
	if !ok {
		return false
	}
	s, body, ok := integer(body)
	return ok && len(body) == 0 && Verify(pub, hash, r, s)
}
