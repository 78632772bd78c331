package big

import "math/bits"

// Powers: from the highest bit of the exponent down, by four bits at a time where there is a modulus of which Montgomery's
// form or a mask can be taken.

const window = 4

// expNN raises x to y; no m means no modulus.
func (z nat) expNN(stk *stack, x, y, m nat, slow bool) nat {
	if alias(z, x) || alias(z, y) {
		z = nil
	}
	is := func(x nat, w Word) bool { return len(x) == 1 && x[0] == w }
	switch {
	case is(m, 1):
		return z.setWord(0)
	case len(y) == 0:
		return z.setWord(1)
	case len(x) == 0:
		return z.setWord(0)
	case is(x, 1):
		return z.setWord(1)
	case is(y, 1) && len(m) == 0:
		return z.set(x)
	}
	if stk == nil {
		stk = new(stack)
		defer stk.free()
	}
	if is(y, 1) {
		return z.rem(stk, x, m)
	}
	if len(m) > 0 {
		z = z.make(len(m))
		if len(y) > 1 && !slow {
			if m[0]&1 == 1 {
				return z.expMontgomery(stk, x, y, m)
			}
			if n, ok := m.powerOfTwo(); ok {
				return z.expMasked(stk, x, y, n)
			}
			return z.expEven(stk, x, y, m)
		}
	}
	z = z.set(x)
	var q, other, r nat
	for i := y.bitLen() - 2; i >= 0; i-- {
		other = other.sqr(stk, z)
		other, z = z, other
		if y.bit(uint(i)) != 0 {
			other = other.mul(stk, z, x)
			other, z = z, other
		}
		if len(m) > 0 {
			other, r = other.div(stk, r, z, m)
			other, r, q, z = q, z, other, r
		}
	}
	return z.norm()
}

func (x nat) powerOfTwo() (uint, bool) {
	n := x.trailingZeroBits()
	return n, int(n)+1 == x.bitLen()
}

// expEven puts what the modulus's odd part and its power of two say together.
func (z nat) expEven(stk *stack, x, y, m nat) nat {
	n := m.trailingZeroBits()
	m1 := nat(nil).lsh(natOne, n)
	m2 := nat(nil).rsh(m, n)
	z1 := nat(nil).expNN(stk, x, y, m1, false)
	z2 := nat(nil).expNN(stk, x, y, m2, false)
	z = z.set(z2)
	z1 = z1.differenceOf(z1, z2, n)
	inverse := new(Int).ModInverse(&Int{abs: m2}, &Int{abs: m1}).abs
	z2 = z2.mul(stk, z1, inverse)
	z2 = z2.trunc(z2, n)
	return z.add(z, z1.mul(stk, z2, m2))
}

// differenceOf is x - y modulo 2^n.
func (z nat) differenceOf(x, y nat, n uint) nat {
	cut := func(w nat) nat {
		switch {
		case uint(w.bitLen()) <= n:
			return w
		case alias(z, w):
			return w.trunc(w, n)
		}
		return nat(nil).trunc(w, n)
	}
	x, y = cut(x), cut(y)
	if x.cmp(y) >= 0 {
		return z.sub(x, y)
	}
	z = z.sub(y, x)
	for uint(len(z))*_W < n {
		z = append(z, 0)
	}
	for i := range z {
		z[i] = ^z[i]
	}
	z = z.trunc(z, n)
	return z.add(z, natOne)
}

// expMasked raises modulo 2^n; y has several words.
func (z nat) expMasked(stk *stack, x, y nat, n uint) nat {
	switch {
	case x[0]&1 == 0:
		return z.setWord(0)
	case n == 1:
		return z.setWord(1)
	}
	mark := stk.mark()
	defer func() { stk.back(mark) }()
	words := int((n + _W - 1) / _W)
	other := stk.words(words)
	var powers [1 << window]nat
	for i := range powers {
		powers[i] = stk.words(words)
	}
	powers[0] = powers[0].set(natOne)
	powers[1] = powers[1].trunc(x, n)
	for i := 2; i < len(powers); i += 2 {
		powers[i] = powers[i].sqr(stk, powers[i/2])
		powers[i] = powers[i].trunc(powers[i], n)
		powers[i+1] = powers[i+1].mul(stk, powers[i], x)
		powers[i+1] = powers[i+1].trunc(powers[i+1], n)
	}
	// An odd number to the power of 2^(n-1) is 1.
	top := int((n - 2) / _W)
	z = z.setWord(1)
	for i := min(len(y)-1, top); i >= 0; i-- {
		w := y[i]
		if part := (n - 1) % _W; i == top && part != 0 {
			w &= 1<<part - 1
		}
		for j := 0; j < _W; j += window {
			for k := 0; k < window && (i < min(len(y)-1, top) || j > 0); k++ {
				other = other.sqr(stk, z)
				other, z = z, other
				z = z.trunc(z, n)
			}
			other = other.mul(stk, z, powers[w>>(_W-window)])
			other, z = z, other
			z = z.trunc(z, n)
			w <<= window
		}
	}
	return z.norm()
}

func (z nat) montgomery(x, y, m nat, k Word) nat {
	n := len(m)
	z = z.make(2 * n)[:n]
	montgomeryTo(z, x, y, m, k)
	return z
}

// expMontgomery raises modulo an odd number; y has several words.
func (z nat) expMontgomery(stk *stack, x, y, m nat) nat {
	n := len(m)
	if len(x) > n {
		_, x = nat(nil).div(stk, nil, x, m)
	}
	if len(x) < n {
		wide := make(nat, n)
		copy(wide, x)
		x = wide
	}
	// Newton's steps to the inverse of the lowest word.
	k, t := 2-m[0], m[0]-1
	for i := 1; i < _W; i <<= 1 {
		t *= t
		k *= t + 1
	}
	k = -k
	square := nat{1}
	other := nat(nil).lsh(square, uint(2*n*_W))
	_, square = nat(nil).div(stk, square, other, m)
	if len(square) < n {
		other = other.make(n)
		copy(other, square)
		clear(other[len(square):])
		square = other
	}
	one := make(nat, n)
	one[0] = 1
	var powers [1 << window]nat
	powers[0] = powers[0].montgomery(one, square, m, k)
	powers[1] = powers[1].montgomery(x, square, m, k)
	for i := 2; i < len(powers); i++ {
		powers[i] = powers[i].montgomery(powers[i-1], powers[1], m, k)
	}
	z = z.make(n)
	copy(z, powers[0])
	other = other.make(n)
	for i := len(y) - 1; i >= 0; i-- {
		w := y[i]
		for j := 0; j < _W; j += window {
			if i < len(y)-1 || j > 0 {
				other = other.montgomery(z, z, m, k)
				z = z.montgomery(other, other, m, k)
				other = other.montgomery(z, z, m, k)
				z = z.montgomery(other, other, m, k)
			}
			other = other.montgomery(z, powers[w>>(_W-window)], m, k)
			z, other = other, z
			w <<= window
		}
	}
	other = other.montgomery(z, one, m, k)
	if other.cmp(m) >= 0 {
		other = other.sub(other, m)
		if other.cmp(m) >= 0 {
			_, other = nat(nil).div(stk, nil, other, m)
		}
	}
	return other.norm()
}

// mulRange multiplies halves of the range.
func (z nat) mulRange(stk *stack, a, b uint64) nat {
	switch {
	case a == b:
		return z.setUint64(a)
	case a+1 == b:
		return z.mul(stk, nat(nil).setUint64(a), nat(nil).setUint64(b))
	}
	if stk == nil {
		stk = new(stack)
		defer stk.free()
	}
	m := a + (b-a)/2
	return z.mul(stk, nat(nil).mulRange(stk, a, m), nat(nil).mulRange(stk, m+1, b))
}

// maxPow is the largest power of b that a word holds, and the exponent.
func maxPow(b Word) (p Word, n int) {
	p, n = b, 1
	for {
		over, next := bits.Mul64(uint64(p), uint64(b))
		if over != 0 {
			return p, n
		}
		p, n = Word(next), n+1
	}
}
