// Package mlkem: FIPS 203.
package mlkem

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/sha3"
	"errors"
	"unsafe"
)

const (
	q = 3329
	n = 256
)

// poly has coefficients 0 ≤ c < q, of a polynomial or of its transform.
type poly [n]uint16

// params: rank of the lattice, bits kept of the two parts of a ciphertext.
type params struct{ k, du, dv int }

var (
	of768  = &params{3, 10, 4}
	of1024 = &params{4, 11, 5}
)

func (p *params) keySize() int  { return p.k*384 + 32 }
func (p *params) textSize() int { return 32 * (p.k*p.du + p.dv) }

type public struct {
	p       *params
	encoded []byte
	hash    [32]byte
	t       []poly
	// matrix has row i, column j at i*k+j.
	matrix []poly
}

type secret struct {
	public
	seed [SeedSize]byte
	s    []poly
}

// zetas are the powers of 17 in the order of reversed bits.
var zetas = powers()

func powers() (z [128]uint16) {
	for i := range z {
		reversed := 0
		for b := range 7 {
			reversed |= i >> b & 1 << (6 - b)
		}
		x := uint32(1)
		for range reversed {
			x = x * 17 % q
		}
		z[i] = uint16(x)
	}
	return z
}

func times(a, b uint16) uint16 { return uint16(uint32(a) * uint32(b) % q) }

func plus(a, b uint16) uint16 {
	if a += b; a >= q {
		a -= q
	}
	return a
}

func minus(a, b uint16) uint16 { return plus(a, q-b) }

func (f *poly) add(g *poly) {
	for i := range f {
		f[i] = plus(f[i], g[i])
	}
}

// transform is the number-theoretic transform, in place.
func (f *poly) transform() {
	at := 1
	for half := 128; half >= 2; half /= 2 {
		for start := 0; start < n; start += 2 * half {
			z := zetas[at]
			at++
			for j := start; j < start+half; j++ {
				t := times(z, f[j+half])
				f[j], f[j+half] = plus(f[j], t), minus(f[j], t)
			}
		}
	}
}

// restore undoes transform.
func (f *poly) restore() {
	at := 127
	for half := 2; half <= 128; half *= 2 {
		for start := 0; start < n; start += 2 * half {
			z := zetas[at]
			at--
			for j := start; j < start+half; j++ {
				t := f[j]
				f[j], f[j+half] = plus(t, f[j+half]), times(z, minus(f[j+half], t))
			}
		}
	}
	for i := range f {
		f[i] = times(f[i], 3303)
	}
}

// addProduct adds the product of two transforms.
func (f *poly) addProduct(a, b *poly) {
	for i := 0; i < n; i += 4 {
		z := zetas[64+i/4]
		for j := i; j < i+4; j += 2 {
			f[j] = plus(f[j], plus(times(a[j], b[j]), times(z, times(a[j+1], b[j+1]))))
			f[j+1] = plus(f[j+1], plus(times(a[j], b[j+1]), times(a[j+1], b[j])))
			z = q - z
		}
	}
}

// uniform is the entry of the matrix that a seed and two indices give.
func uniform(rho []byte, i, j byte) (f poly) {
	h := sha3.NewSHAKE128()
	h.Write(rho)
	h.Write([]byte{i, j})
	var b [168]byte
	for at := 0; ; {
		h.Read(b[:])
		for i := 0; i < len(b); i += 3 {
			low := uint16(b[i]) | uint16(b[i+1]&15)<<8
			high := uint16(b[i+1])>>4 | uint16(b[i+2])<<4
			for _, c := range [2]uint16{low, high} {
				if c < q && at < n {
					f[at] = c
					at++
				}
			}
		}
		if at == n {
			return f
		}
	}
}

// small has coefficients of the centred binomial distribution between -2 and 2.
func small(seed []byte, number byte) (f poly) {
	h := sha3.NewSHAKE256()
	h.Write(seed)
	h.Write([]byte{number})
	var b [128]byte
	h.Read(b[:])
	for i, x := range b {
		for half := range 2 {
			y := uint16(x >> (4 * half))
			f[2*i+half] = minus(y&1+y>>1&1, y>>2&1+y>>3&1)
		}
	}
	return f
}

func (f *poly) smaller(bits int) {
	for i, c := range f {
		f[i] = uint16((uint32(c)<<bits+q/2)/q) & (1<<bits - 1)
	}
}

func (f *poly) larger(bits int) {
	for i, c := range f {
		f[i] = uint16((uint32(c)*q + 1<<(bits-1)) >> bits)
	}
}

// pack appends the coefficients, so many bits of each.
func pack(to []byte, f *poly, bits int) []byte {
	held, have := uint32(0), 0
	for _, c := range f {
		held |= uint32(c) << have
		for have += bits; have >= 8; have -= 8 {
			to = append(to, byte(held))
			held >>= 8
		}
	}
	return to
}

func unpack(from []byte, bits int) (f poly, rest []byte) {
	held, have, at := uint32(0), 0, 0
	for i := range f {
		for ; have < bits; have += 8 {
			held |= uint32(from[at]) << have
			at++
		}
		f[i] = uint16(held & (1<<bits - 1))
		held >>= bits
		have -= bits
	}
	return f, from[at:]
}

func (p *params) expand(rho []byte) []poly {
	m := make([]poly, p.k*p.k)
	for i := range p.k {
		for j := range p.k {
			m[i*p.k+j] = uniform(rho, byte(j), byte(i))
		}
	}
	return m
}

func newSecret(p *params, seed []byte) (*secret, error) {
	if len(seed) != SeedSize {
		return nil, errors.New("mlkem: invalid seed length")
	}
	s := &secret{seed: [SeedSize]byte(seed)}
	g := sha3.Sum512(append(bytes.Clone(seed[:32]), byte(p.k)))
	rho, sigma := g[:32], g[32:]
	s.p, s.matrix = p, p.expand(rho)
	s.s, s.t = make([]poly, p.k), make([]poly, p.k)
	for i := range s.s {
		s.s[i], s.t[i] = small(sigma, byte(i)), small(sigma, byte(p.k+i))
		s.s[i].transform()
		s.t[i].transform()
	}
	for i := range s.t {
		for j := range s.s {
			s.t[i].addProduct(&s.matrix[i*p.k+j], &s.s[j])
		}
		s.encoded = pack(s.encoded, &s.t[i], 12)
	}
	s.encoded = append(s.encoded, rho...)
	s.hash = sha3.Sum256(s.encoded)
	return s, nil
}

func generate(p *params) *secret {
	var seed [SeedSize]byte
	rand.Read(seed[:])
	s, _ := newSecret(p, seed[:])
	return s
}

func newPublic(p *params, encoded []byte) (*public, error) {
	if len(encoded) != p.keySize() {
		return nil, errors.New("mlkem: invalid encapsulation key length")
	}
	u := &public{p: p, encoded: bytes.Clone(encoded), hash: sha3.Sum256(encoded)}
	rest := encoded
	for range p.k {
		var f poly
		f, rest = unpack(rest, 12)
		for _, c := range f {
			if c >= q {
				return nil, errors.New("mlkem: invalid polynomial encoding")
			}
		}
		u.t = append(u.t, f)
	}
	u.matrix = p.expand(rest)
	return u, nil
}

func (u *public) encrypt(m, seed []byte) (text []byte) {
	p := u.p
	y := make([]poly, p.k)
	for i := range y {
		y[i] = small(seed, byte(i))
		y[i].transform()
	}
	for j := range p.k {
		var f poly
		for i := range y {
			f.addProduct(&u.matrix[i*p.k+j], &y[i])
		}
		f.restore()
		e := small(seed, byte(p.k+j))
		f.add(&e)
		f.smaller(p.du)
		text = pack(text, &f, p.du)
	}
	var v poly
	for i := range y {
		v.addProduct(&u.t[i], &y[i])
	}
	v.restore()
	e := small(seed, byte(2*p.k))
	v.add(&e)
	message, _ := unpack(m, 1)
	message.larger(1)
	v.add(&message)
	v.smaller(p.dv)
	return pack(text, &v, p.dv)
}

func (u *public) encapsulate() (key, text []byte) {
	m := make([]byte, 32)
	rand.Read(m)
	g := sha3.Sum512(append(bytes.Clone(m), u.hash[:]...))
	return g[:32:32], u.encrypt(m, g[32:])
}

func (s *secret) decapsulate(text []byte) ([]byte, error) {
	p := s.p
	if len(text) != p.textSize() {
		return nil, errors.New("mlkem: invalid ciphertext length")
	}
	var w, sum poly
	rest := text
	for i := range p.k {
		var f poly
		f, rest = unpack(rest, p.du)
		f.larger(p.du)
		f.transform()
		sum.addProduct(&s.s[i], &f)
	}
	w, _ = unpack(rest, p.dv)
	w.larger(p.dv)
	sum.restore()
	for i := range w {
		w[i] = minus(w[i], sum[i])
	}
	w.smaller(1)
	m := pack(nil, &w, 1)
	g := sha3.Sum512(append(bytes.Clone(m), s.hash[:]...))
	if !bytes.Equal(text, s.encrypt(m, g[32:])) {
		return sha3.SumSHAKE256(append(bytes.Clone(s.seed[32:]), text...), 32), nil
	}
	return g[:32:32], nil
}

func made[K any](s *secret, err error) (*K, error) {
	if err != nil {
		return nil, err
	}
	key := struct{ key unsafe.Pointer }{unsafe.Pointer(s)}
	return (*K)(unsafe.Pointer(&key)), nil
}

func read[K any](u *public, err error) (*K, error) {
	if err != nil {
		return nil, err
	}
	key := struct{ key unsafe.Pointer }{unsafe.Pointer(u)}
	return (*K)(unsafe.Pointer(&key)), nil
}

func GenerateKey768() (*DecapsulationKey768, error) {
	return made[DecapsulationKey768](generate(of768), nil)
}

func GenerateKey1024() (*DecapsulationKey1024, error) {
	return made[DecapsulationKey1024](generate(of1024), nil)
}

func NewDecapsulationKey768(seed []byte) (*DecapsulationKey768, error) {
	return made[DecapsulationKey768](newSecret(of768, seed))
}

func NewDecapsulationKey1024(seed []byte) (*DecapsulationKey1024, error) {
	return made[DecapsulationKey1024](newSecret(of1024, seed))
}

func NewEncapsulationKey768(encapsulationKey []byte) (*EncapsulationKey768, error) {
	return read[EncapsulationKey768](newPublic(of768, encapsulationKey))
}

func NewEncapsulationKey1024(encapsulationKey []byte) (*EncapsulationKey1024, error) {
	return read[EncapsulationKey1024](newPublic(of1024, encapsulationKey))
}

func (dk *DecapsulationKey768) Bytes() []byte  { return bytes.Clone((*secret)(dk.key).seed[:]) }
func (dk *DecapsulationKey1024) Bytes() []byte { return bytes.Clone((*secret)(dk.key).seed[:]) }

//line mlkem.go:81:1
func (dk *DecapsulationKey768) Decapsulate(ciphertext []byte) (sharedKey []byte, err error) {
	return (*secret)(dk.key).decapsulate(ciphertext)
}

//line mlkem.go:176:1
func (dk *DecapsulationKey1024) Decapsulate(ciphertext []byte) (sharedKey []byte, err error) {
	return (*secret)(dk.key).decapsulate(ciphertext)
}

func (dk *DecapsulationKey768) EncapsulationKey() *EncapsulationKey768 {
	return &EncapsulationKey768{unsafe.Pointer(&(*secret)(dk.key).public)}
}

func (dk *DecapsulationKey1024) EncapsulationKey() *EncapsulationKey1024 {
	return &EncapsulationKey1024{unsafe.Pointer(&(*secret)(dk.key).public)}
}

//line mlkem.go:95:1
func (dk *DecapsulationKey768) Encapsulator() crypto.Encapsulator {
	return dk.EncapsulationKey()
}

//line mlkem.go:190:1
func (dk *DecapsulationKey1024) Encapsulator() crypto.Encapsulator {
	return dk.EncapsulationKey()
}

func (ek *EncapsulationKey768) Bytes() []byte  { return bytes.Clone((*public)(ek.key).encoded) }
func (ek *EncapsulationKey1024) Bytes() []byte { return bytes.Clone((*public)(ek.key).encoded) }

func (ek *EncapsulationKey768) Encapsulate() (sharedKey, ciphertext []byte) {
	return (*public)(ek.key).encapsulate()
}

func (ek *EncapsulationKey1024) Encapsulate() (sharedKey, ciphertext []byte) {
	return (*public)(ek.key).encapsulate()
}
