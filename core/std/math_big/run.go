package big

import (
	"math"
	"math/bits"
)

// A nat is a natural number, its lowest word first, without leading zeros.
type nat []Word

type Int struct {
	neg bool
	abs nat
}

//go:noescape
func mulTo(z, x, y nat)

//go:noescape
func divTo(q, r, x, y nat)

//go:noescape
func addTo(z, x, y nat)

//go:noescape
func subTo(z, x, y nat)

//go:noescape
func text(x nat, base int) string

func word(w uint64) nat {
	if w == 0 {
		return nil
	}
	return nat{Word(w)}
}

func (x nat) cmp(y nat) int {
	if len(x) != len(y) {
		if len(x) < len(y) {
			return -1
		}
		return 1
	}
	for i := len(x) - 1; i >= 0; i-- {
		if x[i] != y[i] {
			if x[i] < y[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

func (x nat) plus(y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z := make(nat, len(x)+1)
	addTo(z, x, y)
	return z.norm()
}

func (x nat) minus(y nat) nat {
	z := make(nat, len(x))
	subTo(z, x, y)
	return z.norm()
}

func (x nat) times(y nat) nat {
	z := make(nat, len(x)+len(y))
	mulTo(z, x, y)
	return z.norm()
}

func (x nat) over(y nat) (q, r nat) {
	if len(y) == 0 {
		panic("division by zero")
	}
	if x.cmp(y) < 0 {
		return nil, x
	}
	q, r = make(nat, len(x)-len(y)+1), make(nat, len(y))
	divTo(q, r, x, y)
	return q.norm(), r.norm()
}

func (x nat) len() int {
	if len(x) == 0 {
		return 0
	}
	return len(x)*64 - bits.LeadingZeros64(uint64(x[len(x)-1]))
}

func (x nat) zeros() int {
	for i, w := range x {
		if w != 0 {
			return i*64 + bits.TrailingZeros64(uint64(w))
		}
	}
	return 0
}

func (x nat) bit(i int) uint {
	if i/64 >= len(x) {
		return 0
	}
	return uint(x[i/64]>>(i%64)) & 1
}

func (x nat) shl(n int) nat {
	if len(x) == 0 {
		return nil
	}
	z := make(nat, len(x)+n/64+1)
	for i, w := range x {
		z[i+n/64] |= w << (n % 64)
		z[i+n/64+1] |= w >> (64 - n%64)
	}
	return z.norm()
}

func (x nat) shr(n int) nat {
	if n/64 >= len(x) {
		return nil
	}
	z := make(nat, len(x)-n/64)
	for i := range z {
		z[i] = x[i+n/64] >> (n % 64)
		if i+n/64+1 < len(x) {
			z[i] |= x[i+n/64+1] << (64 - n%64)
		}
	}
	return z.norm()
}

func (x nat) pow(n uint) nat {
	z := nat{1}
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			z = z.times(x)
		}
		x = x.times(x)
	}
	return z
}

// expMod raises x to y; m nil means no modulus.
func (x nat) expMod(y, m nat) nat {
	z := nat{1}
	for i := y.len() - 1; i >= 0; i-- {
		z = z.times(z)
		if y.bit(i) != 0 {
			z = z.times(x)
		}
		if len(m) > 0 {
			_, z = z.over(m)
		}
	}
	if len(m) > 0 {
		_, z = z.over(m)
	}
	return z
}

func (x nat) root() nat {
	if len(x) == 0 {
		return nil
	}
	z := nat{1}.shl((x.len() + 1) / 2)
	for {
		q, _ := x.over(z)
		next := z.plus(q).shr(1)
		if next.cmp(z) >= 0 {
			return z
		}
		z = next
	}
}

func gcd(x, y nat) nat {
	for len(y) > 0 {
		_, r := x.over(y)
		x, y = y, r
	}
	return x
}

func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 36
	}
	return 99
}

// digits reads as many digits as there are.
func digits(s string, base int) (z nat, n int) {
	group, scale := uint64(0), uint64(1)
	flush := func() {
		z = z.times(word(scale)).plus(word(group))
		group, scale = 0, 1
	}
	for n < len(s) {
		d := digit(s[n])
		if base <= 36 && d >= 36 {
			d -= 26
		}
		if d >= base {
			break
		}
		if scale > math.MaxUint64/uint64(base) {
			flush()
		}
		group, scale = group*uint64(base)+uint64(d), scale*uint64(base)
		n++
	}
	flush()
	return z, n
}
