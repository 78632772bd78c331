package dsa

import (
	"crypto/rand"
	"errors"
	"io"
	"math/big"
)

// Rules: FIPS 186-3, 4.6 and 4.7. Primes are found by trying, without the seeds of its appendix.

var ErrInvalidPublicKey = errors.New("crypto/dsa: invalid public key")

// odd reads a number whose first and last bit are set.
func odd(r io.Reader, into *big.Int, room []byte) error {
	if _, err := io.ReadFull(r, room); err != nil {
		return err
	}
	room[0] |= 0x80
	room[len(room)-1] |= 1
	into.SetBytes(room)
	return nil
}

func GenerateParameters(params *Parameters, rand io.Reader, sizes ParameterSizes) error {
	if sizes < L1024N160 || sizes > L3072N256 {
		return errors.New("crypto/dsa: invalid ParameterSizes")
	}
	l := [...]int{1024, 2048, 2048, 3072}[sizes]
	n := [...]int{160, 224, 256, 256}[sizes]
	const rounds = 64
	p, q, one := new(big.Int), new(big.Int), big.NewInt(1)
	small, large := make([]byte, n/8), make([]byte, l/8)
	if err := primes(rand, p, q, small, large, l, rounds); err != nil {
		return err
	}
	params.P, params.Q = p, q
	e := new(big.Int).Sub(p, one)
	e.Div(e, q)
	g := new(big.Int)
	for h := int64(2); ; h++ {
		if g.Exp(big.NewInt(h), e, p).Cmp(one) != 0 {
			params.G = g
			return nil
		}
	}
}

// primes finds q and a p of l bits that is one more than a multiple of q.
func primes(r io.Reader, p, q *big.Int, small, large []byte, l, rounds int) error {
	extra := new(big.Int)
	for {
		if err := odd(r, q, small); err != nil {
			return err
		}
		if !q.ProbablyPrime(rounds) {
			continue
		}
		for range 4 * l {
			if err := odd(r, p, large); err != nil {
				return err
			}
			extra.Mod(p, q)
			p.Sub(p, extra.Sub(extra, big.NewInt(1)))
			if p.BitLen() >= l && p.ProbablyPrime(rounds) {
				return nil
			}
		}
	}
}

func GenerateKey(priv *PrivateKey, rand io.Reader) error {
	if priv.P == nil || priv.Q == nil || priv.G == nil {
		return errors.New("crypto/dsa: parameters not set up before generating key")
	}
	x, err := below(rand, priv.Q, priv.Q.BitLen()/8)
	if err != nil {
		return err
	}
	priv.X = x
	priv.Y = new(big.Int).Exp(priv.G, x, priv.P)
	return nil
}

// below reads a number of size bytes until it is neither 0 nor as large as q.
func below(r io.Reader, q *big.Int, size int) (*big.Int, error) {
	v, room := new(big.Int), make([]byte, size)
	for {
		if _, err := io.ReadFull(r, room); err != nil {
			return nil, err
		}
		if v.SetBytes(room); v.Sign() > 0 && v.Cmp(q) < 0 {
			return v, nil
		}
	}
}

// Sign takes its random numbers from the system, whichever reader is given.
func Sign(random io.Reader, priv *PrivateKey, hash []byte) (r, s *big.Int, err error) {
	size := priv.Q.BitLen()
	if priv.Q.Sign() <= 0 || priv.P.Sign() <= 0 || priv.G.Sign() <= 0 || priv.X.Sign() <= 0 || size%8 != 0 {
		return nil, nil, ErrInvalidPublicKey
	}
	q := priv.Q
	for range 10 {
		k, err := below(rand.Reader, q, size/8)
		if err != nil {
			return nil, nil, err
		}
		r = new(big.Int).Exp(priv.G, k, priv.P)
		if r.Mod(r, q).Sign() == 0 {
			continue
		}
		// q is prime, so the power of q-2 is the reciprocal.
		inverse := new(big.Int).Exp(k, new(big.Int).Sub(q, big.NewInt(2)), q)
		s = new(big.Int).Mul(priv.X, r)
		s.Add(s, new(big.Int).SetBytes(hash)).Mod(s, q)
		if s.Mul(s, inverse).Mod(s, q).Sign() != 0 {
			return r, s, nil
		}
	}
	return nil, nil, ErrInvalidPublicKey
}

func Verify(pub *PublicKey, hash []byte, r, s *big.Int) bool {
	if pub.P.Sign() == 0 {
		return false
	}
	q := pub.Q
	if r.Sign() < 1 || r.Cmp(q) >= 0 || s.Sign() < 1 || s.Cmp(q) >= 0 {
		return false
	}
	w := new(big.Int).ModInverse(s, q)
	if w == nil || q.BitLen()%8 != 0 {
		return false
	}
	power := func(base, k *big.Int) *big.Int {
		k = new(big.Int).Mul(k, w)
		return k.Exp(base, k.Mod(k, q), pub.P)
	}
	v := power(pub.G, new(big.Int).SetBytes(hash))
	v.Mul(v, power(pub.Y, r)).Mod(v, pub.P)
	return v.Mod(v, q).Cmp(r) == 0
}
