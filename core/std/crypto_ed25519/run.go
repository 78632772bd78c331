package ed25519

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/sha512"
	"errors"
	"io"
	"math/big"
	"strconv"
)

// Edwards25519 over integers of any size: -x² + y² = 1 + d·x²·y² modulo p. Rules: RFC 8032.
var (
	p     = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 255), big.NewInt(19))
	order = number("7237005577332262213973186563042994240857116359379907606001950938285454250989")
	d     = number("37095705934669439343138083508754565189542113879843219016388785533085940283555")
	base  = lift(number("15112221349535400772501151409588531511454012693041857206046113283949847762202"),
		number("46316835694926478169428394003475163141307993866256225615783033603165251855960"))
)

func number(s string) *big.Int {
	v, _ := new(big.Int).SetString(s, 10)
	return v
}

func mul(a, b *big.Int) *big.Int {
	c := new(big.Int).Mul(a, b)
	return c.Mod(c, p)
}

// point is (x/z, y/z), t = xy/z.
type point struct{ x, y, z, t *big.Int }

func lift(x, y *big.Int) point { return point{x, y, big.NewInt(1), mul(x, y)} }

func add(a, b point) point {
	e := new(big.Int).Mul(new(big.Int).Add(a.x, a.y), new(big.Int).Add(b.x, b.y))
	xx, yy := mul(a.x, b.x), mul(a.y, b.y)
	e.Sub(e, xx).Sub(e, yy)
	c, zz := mul(mul(a.t, b.t), d), mul(a.z, b.z)
	f, g, h := new(big.Int).Sub(zz, c), new(big.Int).Add(zz, c), new(big.Int).Add(yy, xx)
	return point{mul(e, f), mul(g, h), mul(f, g), mul(e, h)}
}

func times(k *big.Int, b point) point {
	sum := lift(new(big.Int), big.NewInt(1))
	for i := k.BitLen() - 1; i >= 0; i-- {
		sum = add(sum, sum)
		if k.Bit(i) == 1 {
			sum = add(sum, b)
		}
	}
	return sum
}

func reversed(b []byte) []byte {
	out := make([]byte, len(b))
	for i, c := range b {
		out[len(b)-1-i] = c
	}
	return out
}

func little(v *big.Int) []byte           { return reversed(v.FillBytes(make([]byte, 32))) }
func fromLittle(b []byte) *big.Int       { return new(big.Int).SetBytes(reversed(b)) }
func scalar(h []byte) *big.Int           { k := fromLittle(h); return k.Mod(k, order) }
func hashed(parts ...[]byte) []byte      { h := sha512.Sum512(bytes.Join(parts, nil)); return h[:] }

func (a point) bytes() []byte {
	inv := new(big.Int).ModInverse(a.z, p)
	out := little(mul(a.y, inv))
	out[31] |= byte(mul(a.x, inv).Bit(0)) << 7
	return out
}

func decode(b []byte) (point, bool) {
	b = bytes.Clone(b)
	sign := uint(b[31] >> 7)
	b[31] &= 0x7f
	y := fromLittle(b)
	y.Mod(y, p)
	yy := mul(y, y)
	u := new(big.Int).Sub(yy, big.NewInt(1))
	v := new(big.Int).Add(mul(d, yy), big.NewInt(1))
	xx := mul(u, new(big.Int).ModInverse(v, p))
	x := new(big.Int).ModSqrt(xx, p)
	if x == nil {
		return point{}, false
	}
	if x.Bit(0) != sign {
		x.Sub(p, x)
		x.Mod(x, p)
	}
	return lift(x, y), true
}

func GenerateKey(random io.Reader) (PublicKey, PrivateKey, error) {
	if random == nil {
		random = rand.Reader
	}
	seed := make([]byte, SeedSize)
	if _, err := io.ReadFull(random, seed); err != nil {
		return nil, nil, err
	}
	priv := NewKeyFromSeed(seed)
	return priv.Public().(PublicKey), priv, nil
}

// secret is the scalar of a seed and what signatures' nonces are made of.
func secret(seed []byte) (*big.Int, []byte) {
	h := hashed(seed)
	h[0] &= 248
	h[31] = h[31]&63 | 64
	return fromLittle(h[:32]), h[32:]
}

func NewKeyFromSeed(seed []byte) PrivateKey {
	if len(seed) != SeedSize {
		panic("ed25519: bad seed length: " + strconv.Itoa(len(seed)))
	}
	s, _ := secret(seed)
	return append(bytes.Clone(seed), times(s, base).bytes()...)
}

func (priv PrivateKey) Public() crypto.PublicKey { return PublicKey(bytes.Clone(priv[32:])) }
func (priv PrivateKey) Seed() []byte             { return bytes.Clone(priv[:SeedSize]) }

func (priv PrivateKey) Equal(x crypto.PrivateKey) bool {
	other, ok := x.(PrivateKey)
	return ok && bytes.Equal(priv, other)
}

func (pub PublicKey) Equal(x crypto.PublicKey) bool {
	other, ok := x.(PublicKey)
	return ok && bytes.Equal(pub, other)
}

// prefix is what stands before the message where a context is given or the message is a hash already.
func prefix(hash crypto.Hash, context string, message []byte) ([]byte, error) {
	if len(context) > 255 {
		return nil, errors.New("ed25519: bad Ed25519ctx context length: " + strconv.Itoa(len(context)))
	}
	flag := byte(0)
	switch {
	case hash == crypto.SHA512:
		if len(message) != sha512.Size {
			return nil, errors.New("ed25519: bad Ed25519ph message hash length: " + strconv.Itoa(len(message)))
		}
		flag = 1
	case hash != 0:
		return nil, errors.New("ed25519: expected opts.Hash zero (unhashed message, for standard Ed25519) or SHA-512 (for Ed25519ph)")
	case context == "":
		return nil, nil
	}
	return append([]byte("SigEd25519 no Ed25519 collisions"), append([]byte{flag, byte(len(context))}, context...)...), nil
}

func (priv PrivateKey) Sign(rand io.Reader, message []byte, opts crypto.SignerOpts) (signature []byte, err error) {
	if len(priv) != PrivateKeySize {
		return nil, errors.New("ed25519: bad private key length: " + strconv.Itoa(len(priv)))
	}
	context := ""
	if o, ok := opts.(*Options); ok {
		context = o.Context
	}
	before, err := prefix(opts.HashFunc(), context, message)
	if err != nil {
		return nil, err
	}
	return signed(priv, before, message), nil
}

func Sign(privateKey PrivateKey, message []byte) []byte {
	if len(privateKey) != PrivateKeySize {
		panic("ed25519: bad private key: ed25519: bad private key length: " + strconv.Itoa(len(privateKey)))
	}
	return signed(privateKey, nil, message)
}

func signed(priv PrivateKey, before, message []byte) []byte {
	s, rest := secret(priv[:SeedSize])
	r := scalar(hashed(before, rest, message))
	out := times(r, base).bytes()
	k := scalar(hashed(before, out, priv[32:], message))
	k.Mul(k, s).Add(k, r)
	return append(out, little(k.Mod(k, order))...)
}

func Verify(publicKey PublicKey, message, sig []byte) bool {
	return VerifyWithOptions(publicKey, message, sig, &Options{}) == nil
}

func VerifyWithOptions(publicKey PublicKey, message, sig []byte, opts *Options) error {
	if len(publicKey) != PublicKeySize {
		panic("ed25519: bad public key length: " + strconv.Itoa(len(publicKey)))
	}
	before, err := prefix(opts.Hash, opts.Context, message)
	if err != nil {
		return err
	}
	bad := errors.New("ed25519: invalid signature")
	if len(sig) != SignatureSize {
		return errors.New("ed25519: bad signature length: " + strconv.Itoa(len(sig)))
	}
	a, ok := decode(publicKey)
	s := fromLittle(sig[32:])
	if !ok || s.Cmp(order) >= 0 {
		return bad
	}
	// r = s·base - k·a
	k := scalar(hashed(before, sig[:32], publicKey, message))
	minus := new(big.Int).Sub(order, k)
	r := add(times(s, base), times(minus, a))
	if !bytes.Equal(r.bytes(), sig[:32]) {
		return bad
	}
	return nil
}
