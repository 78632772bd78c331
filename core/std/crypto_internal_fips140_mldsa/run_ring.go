//go:build go1.27

package mldsa

import "crypto/internal/fips140/sha3"

const (
	q = 8380417
	n = 256
)

// A polynomial, or its transform, has coefficients 0 ≤ c < q.

// zetas are the powers of 1753 in the order of reversed bits.
var zetas = powers()

func powers() (z [n]uint64) {
	z[0] = 1
	ordered := z
	for i := 1; i < n; i++ {
		ordered[i] = ordered[i-1] * 1753 % q
	}
	for i := range z {
		reversed := 0
		for b := range 8 {
			reversed |= i >> b & 1 << (7 - b)
		}
		z[i] = ordered[reversed]
	}
	return z
}

func plus(a, b fieldElement) fieldElement {
	if a += b; a >= q {
		a -= q
	}
	return a
}

func minus(a, b fieldElement) fieldElement {
	if a < b {
		a += q
	}
	return a - b
}

func times(a, b fieldElement) fieldElement { return fieldElement(uint64(a) * uint64(b) % q) }

// transform is the number-theoretic transform, in place.
func (f *nttElement) transform() *nttElement {
	at := 0
	for half := n / 2; half > 0; half /= 2 {
		for start := 0; start < n; start += 2 * half {
			at++
			z := zetas[at]
			for j := start; j < start+half; j++ {
				a, t := f[j], fieldElement(z*uint64(f[j+half])%q)
				sum := a + t
				if sum >= q {
					sum -= q
				}
				if a < t {
					a += q
				}
				f[j], f[j+half] = sum, a-t
			}
		}
	}
	return f
}

// restore undoes transform.
func (f *nttElement) restore() *nttElement {
	at := n
	for half := 1; half < n; half *= 2 {
		for start := 0; start < n; start += 2 * half {
			at--
			z := zetas[at]
			for j := start; j < start+half; j++ {
				a, b := f[j], f[j+half]
				sum := a + b
				if sum >= q {
					sum -= q
				}
				f[j], f[j+half] = sum, fieldElement(z*uint64(b+q-a)%q)
			}
		}
	}
	for i, c := range f {
		f[i] = times(c, 8347681)
	}
	return f
}

// product is that of two transforms.
func product(a, b *nttElement) *nttElement {
	f := new(nttElement)
	for i, c := range a {
		f[i] = fieldElement(uint64(c) * uint64(b[i]) % q)
	}
	return f
}

// row is the sum of products of transforms.
func row(a, b []nttElement) *nttElement {
	f := new(nttElement)
	for i := range f {
		sum := uint64(0)
		for j := range a {
			sum += uint64(a[j][i]) * uint64(b[j][i])
		}
		f[i] = fieldElement(sum % q)
	}
	return f
}

func (f *nttElement) add(g *nttElement) *nttElement {
	for i, c := range g {
		f[i] = plus(f[i], c)
	}
	return f
}

func (f *nttElement) sub(g *nttElement) *nttElement {
	for i, c := range g {
		f[i] = minus(f[i], c)
	}
	return f
}

// reaches says that a coefficient, counted from 0 in both directions, is as large as the bound.
func (f *nttElement) reaches(bound fieldElement) bool {
	for _, c := range f {
		if c >= bound && c <= q-bound {
			return true
		}
	}
	return false
}

// ---- out of a sponge

func sponge(s *sha3.SHAKE, parts ...[]byte) *sha3.SHAKE {
	for _, part := range parts {
		s.Write(part)
	}
	return s
}

func squeezed(s *sha3.SHAKE, size int) []byte {
	b := make([]byte, size)
	s.Read(b)
	return b
}

// uniform is an entry of the matrix.
func uniform(rho []byte, column, row byte) (f nttElement) {
	s := sponge(sha3.NewShake128(), rho, []byte{column, row})
	for at := 0; ; {
		b := squeezed(s, 168)
		for i := 0; i < len(b); i += 3 {
			c := fieldElement(b[i]) | fieldElement(b[i+1])<<8 | fieldElement(b[i+2]&127)<<16
			if c >= q {
				continue
			}
			f[at] = c
			if at++; at == n {
				return f
			}
		}
	}
}

// short has coefficients of at most eta, out of half bytes.
func short(rho []byte, number byte, eta fieldElement) (f nttElement) {
	s := sponge(sha3.NewShake256(), rho, []byte{number, 0})
	for at := 0; ; {
		for _, pair := range squeezed(s, 136) {
			for _, half := range [2]byte{pair & 15, pair >> 4} {
				if eta == 2 && half == 15 || eta == 4 && half > 8 {
					continue
				}
				if eta == 2 {
					half %= 5
				}
				f[at] = minus(eta, fieldElement(half))
				if at++; at == n {
					return f
				}
			}
		}
	}
}

// ball has tau coefficients of 1 or -1, and else zeros.
func ball(seed []byte, tau int) *nttElement {
	s := sponge(sha3.NewShake256(), seed)
	signs := squeezed(s, 8)
	f := new(nttElement)
	for i := range tau {
		top := n - tau + i
		to := squeezed(s, 1)
		for int(to[0]) > top {
			s.Read(to)
		}
		f[top] = f[to[0]]
		f[to[0]] = 1
		if signs[i/8]>>(i%8)&1 == 1 {
			f[to[0]] = q - 1
		}
	}
	return f
}

// ---- bits

// pack appends numbers, so many bits of each, the lowest first.
func pack(to []byte, f *nttElement, bits int) []byte {
	held, have := uint64(0), 0
	for _, c := range f {
		held |= uint64(c) << have
		for have += bits; have >= 8; have -= 8 {
			to = append(to, byte(held))
			held >>= 8
		}
	}
	return to
}

func unpack(from []byte, bits int) (f nttElement, rest []byte) {
	held, have, at := uint64(0), 0, 0
	for i := range f {
		for ; have < bits; have += 8 {
			held |= uint64(from[at]) << have
			at++
		}
		f[i] = fieldElement(held & (1<<bits - 1))
		held >>= bits
		have -= bits
	}
	return f, from[at:]
}

// mirrored is the bound less each coefficient: what is not negative can be packed.
func (f *nttElement) mirrored(bound fieldElement) *nttElement {
	g := new(nttElement)
	for i, c := range f {
		g[i] = minus(bound, c)
	}
	return g
}

// halved tells what a coefficient has above its lowest 13 bits, rounded, and the rest.
func halved(c fieldElement) (high, low fieldElement) {
	high = (c + 1<<12 - 1) >> 13
	return high, minus(c, high<<13)
}

// parted is the coefficient as high × 2 × bound + low, where low is at most the bound.
func parted(c, bound fieldElement) (high fieldElement, low int32) {
	low = int32(c % (2 * bound))
	if low > int32(bound) {
		low -= int32(2 * bound)
	}
	if int32(c)-low == q-1 {
		return 0, low - 1
	}
	return (c - fieldElement(low)) / (2 * bound), low
}
