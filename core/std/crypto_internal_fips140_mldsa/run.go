//go:build go1.27

package mldsa

import (
	"bytes"
	"crypto/internal/fips140/sha3"
	"crypto/rand"
	"errors"
)

func (p parameters) signatureSize() int { return p.λ/4 + p.l*n*(p.γ1+1)/8 + p.ω + p.k }

// half is γ₂, the bound of what is dropped.
func (p parameters) half() fieldElement { return (q - 1) / fieldElement(p.γ2) }

// highs is how many bits the rest takes.
func (p parameters) highs() int {
	if p.γ2 == 88 {
		return 6
	}
	return 4
}

func (priv *PrivateKey) Equal(x *PrivateKey) bool {
	return priv.pub.p == x.pub.p && priv.seed == x.seed
}

func (pub *PublicKey) Equal(x *PublicKey) bool { return pub.p == x.p && pub.raw == x.raw }

func generate(p parameters) *PrivateKey {
	var seed [32]byte
	rand.Read(seed[:])
	return newPrivateKey(seed, p)
}

func GenerateKey44() *PrivateKey { return generate(params44) }
func GenerateKey65() *PrivateKey { return generate(params65) }
func GenerateKey87() *PrivateKey { return generate(params87) }

func ofSeed(seed []byte, p parameters) (*PrivateKey, error) {
	if len(seed) != 32 {
		return nil, errors.New("mldsa: invalid seed length")
	}
	return newPrivateKey([32]byte(seed), p), nil
}

func NewPrivateKey44(seed []byte) (*PrivateKey, error) { return ofSeed(seed, params44) }
func NewPrivateKey65(seed []byte) (*PrivateKey, error) { return ofSeed(seed, params65) }
func NewPrivateKey87(seed []byte) (*PrivateKey, error) { return ofSeed(seed, params87) }

func newPrivateKey(seed [32]byte, p parameters) *PrivateKey {
	k, l := p.k, p.l
	key := &PrivateKey{seed: seed}
	key.pub.p = p
	s := sponge(sha3.NewShake256(), seed[:], []byte{byte(k), byte(l)})
	rho, secret := squeezed(s, 32), squeezed(s, 64)
	s.Read(key.k[:])
	matrix(key.a[:], rho, p)
	for i := range l {
		key.s1[i] = short(secret, byte(i), fieldElement(p.η))
		key.s1[i].transform()
	}
	raw := append(key.pub.raw[:0], rho...)
	for i := range k {
		key.s2[i] = short(secret, byte(l+i), fieldElement(p.η))
		key.s2[i].transform()
		t := row(key.a[i*l:i*l+l], key.s1[:l]).add(&key.s2[i]).restore()
		for j, c := range t {
			t[j], key.t0[i][j] = halved(c)
		}
		key.t0[i].transform()
		raw = pack(raw, t, 10)
		key.t1[i] = *raised(t)
	}
	key.pub.hash()
	return key
}

// raised is the transform of what halved made, where it was.
func raised(t *nttElement) *nttElement {
	for j, c := range t {
		t[j] = c << 13
	}
	return t.transform()
}

func matrix(a []nttElement, rho []byte, p parameters) {
	for i := range p.k {
		for j := range p.l {
			a[i*p.l+j] = uniform(rho, byte(j), byte(i))
		}
	}
}

func (pub *PublicKey) hash() {
	sponge(sha3.NewShake256(), pub.raw[:pubKeySize(pub.p)]).Read(pub.tr[:])
}

func ofBytes(raw []byte, p parameters) (*PublicKey, error) {
	if len(raw) != pubKeySize(p) {
		return nil, errors.New("mldsa: invalid public key length")
	}
	pub := &PublicKey{p: p}
	copy(pub.raw[:], raw)
	pub.hash()
	return pub, nil
}

func NewPublicKey44(pk []byte) (*PublicKey, error) { return ofBytes(pk, params44) }
func NewPublicKey65(pk []byte) (*PublicKey, error) { return ofBytes(pk, params65) }
func NewPublicKey87(pk []byte) (*PublicKey, error) { return ofBytes(pk, params87) }

func (pub *PublicKey) digest(msg []byte, context string) ([]byte, error) {
	if len(context) > 255 {
		return nil, errors.New("mldsa: context too long")
	}
	s := sponge(sha3.NewShake256(), pub.tr[:], []byte{0, byte(len(context))}, []byte(context), msg)
	return squeezed(s, 64), nil
}

func fresh() (random [32]byte) {
	rand.Read(random[:])
	return random
}

func Sign(priv *PrivateKey, msg []byte, context string) ([]byte, error) {
	mu, err := priv.pub.digest(msg, context)
	if err != nil {
		return nil, err
	}
	return priv.sign(mu, fresh()), nil
}

func SignDeterministic(priv *PrivateKey, msg []byte, context string) ([]byte, error) {
	mu, err := priv.pub.digest(msg, context)
	if err != nil {
		return nil, err
	}
	return priv.sign(mu, [32]byte{}), nil
}

var errDigest = errors.New("mldsa: invalid message hash length")

func SignExternalMu(priv *PrivateKey, mu []byte) ([]byte, error) {
	if len(mu) != 64 {
		return nil, errDigest
	}
	return priv.sign(mu, fresh()), nil
}

func SignExternalMuDeterministic(priv *PrivateKey, mu []byte) ([]byte, error) {
	if len(mu) != 64 {
		return nil, errDigest
	}
	return priv.sign(mu, [32]byte{}), nil
}

func (priv *PrivateKey) sign(mu []byte, random [32]byte) []byte {
	nonce := squeezed(sponge(sha3.NewShake256(), priv.k[:], random[:], mu), 64)
	for number := 0; ; number += priv.pub.p.l {
		if signature := priv.attempt(mu, nonce, number); signature != nil {
			return signature
		}
	}
}

// attempt is nil where the signature would tell of the key.
func (priv *PrivateKey) attempt(mu, nonce []byte, number int) []byte {
	p := priv.pub.p
	k, l, half, wide := p.k, p.l, p.half(), fieldElement(1)<<p.γ1
	room := fieldElement(p.τ * p.η)
	y, transformed := make([]nttElement, l), make([]nttElement, l)
	for i := range y {
		s := sponge(sha3.NewShake256(), nonce, []byte{byte(number + i), byte((number + i) >> 8)})
		f, _ := unpack(squeezed(s, (p.γ1+1)*n/8), p.γ1+1)
		y[i] = *f.mirrored(wide)
		transformed[i] = y[i]
		transformed[i].transform()
	}
	w := make([]nttElement, k)
	s := sponge(sha3.NewShake256(), mu)
	for i := range w {
		w[i] = *row(priv.a[i*l:i*l+l], transformed).restore()
		var high nttElement
		for j, c := range w[i] {
			high[j], _ = parted(c, half)
		}
		s.Write(pack(nil, &high, p.highs()))
	}
	signature := squeezed(s, p.λ/4)
	c := ball(signature, p.τ).transform()
	for i := range y {
		z := product(c, &priv.s1[i]).restore().add(&y[i])
		if z.reaches(wide - room) {
			return nil
		}
		signature = pack(signature, z.mirrored(wide), p.γ1+1)
	}
	for i := range w {
		w[i].sub(product(c, &priv.s2[i]).restore())
		for _, c := range w[i] {
			if _, low := parted(c, half); max(low, -low) >= int32(half-room) {
				return nil
			}
		}
	}
	hints, ends := make([]byte, 0, p.ω), make([]byte, 0, k)
	for i := range w {
		t := product(c, &priv.t0[i]).restore()
		if t.reaches(half) {
			return nil
		}
		for j, c := range w[i] {
			before, _ := parted(c, half)
			if after, _ := parted(plus(c, t[j]), half); before != after {
				hints = append(hints, byte(j))
			}
		}
		ends = append(ends, byte(len(hints)))
	}
	if len(hints) > p.ω {
		return nil
	}
	return append(append(append(signature, hints...), make([]byte, p.ω-len(hints))...), ends...)
}

func Verify(pub *PublicKey, msg, sig []byte, context string) error {
	mu, err := pub.digest(msg, context)
	if err != nil {
		return err
	}
	return pub.verify(mu, sig)
}

func VerifyExternalMu(pub *PublicKey, mu []byte, sig []byte) error {
	if len(mu) != 64 {
		return errDigest
	}
	return pub.verify(mu, sig)
}

func (pub *PublicKey) verify(mu, sig []byte) error {
	p := pub.p
	if len(sig) != p.signatureSize() {
		return errors.New("mldsa: invalid signature length")
	}
	k, l, half, wide := p.k, p.l, p.half(), fieldElement(1)<<p.γ1
	challenge, rest := sig[:p.λ/4], sig[p.λ/4:]
	z, short := make([]nttElement, l), true
	for i := range z {
		var f nttElement
		f, rest = unpack(rest, p.γ1+1)
		z[i] = *f.mirrored(wide)
		short = short && !z[i].reaches(wide-fieldElement(p.τ*p.η))
		z[i].transform()
	}
	hints, ok := marked(rest, p)
	if !ok {
		return errors.New("mldsa: invalid signature encoding")
	}
	a := make([]nttElement, k*l)
	matrix(a, pub.raw[:32], p)
	c := ball(challenge, p.τ).transform()
	s := sponge(sha3.NewShake256(), mu)
	rest = pub.raw[32:]
	for i := range k {
		var t nttElement
		t, rest = unpack(rest, 10)
		w := row(a[i*l:i*l+l], z).sub(product(c, raised(&t))).restore()
		for j, c := range w {
			high, low := parted(c, half)
			if hints[i*n+j] {
				steps := (q - 1) / (2 * half)
				if low > 0 {
					high++
				} else {
					high += steps - 1
				}
				high %= steps
			}
			w[j] = high
		}
		s.Write(pack(nil, w, p.highs()))
	}
	if !short || !bytes.Equal(challenge, squeezed(s, len(challenge))) {
		return errors.New("mldsa: invalid signature")
	}
	return nil
}

// marked reads which coefficients are hinted at: their indices in order, where those of each polynomial end, zeros between.
func marked(b []byte, p parameters) (hints []bool, ok bool) {
	hints = make([]bool, p.k*n)
	at := 0
	for i := range p.k {
		end := int(b[p.ω+i])
		if end < at || end > p.ω {
			return nil, false
		}
		for first := at; at < end; at++ {
			if at > first && b[at-1] >= b[at] {
				return nil, false
			}
			hints[i*n+int(b[at])] = true
		}
	}
	for _, rest := range b[at:p.ω] {
		if rest != 0 {
			return nil, false
		}
	}
	return hints, true
}
