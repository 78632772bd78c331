package big

import (
	"fmt"
	"math/rand"
)

func Jacobi(x, y *Int) int {
	if y.abs.bit(0) == 0 {
		panic(fmt.Sprintf("big: invalid 2nd argument to Int.Jacobi: need odd integer but got %s", y.String()))
	}
	var a, b, c Int
	a.Set(x)
	b.Set(y)
	j := 1
	if b.neg {
		if a.neg {
			j = -1
		}
		b.neg = false
	}
	for {
		if b.Cmp(intOne) == 0 {
			return j
		}
		if len(a.abs) == 0 {
			return 0
		}
		a.Mod(&a, &b)
		if len(a.abs) == 0 {
			return 0
		}
		s := a.abs.trailingZeroBits()
		if m := b.abs[0] & 7; s&1 != 0 && (m == 3 || m == 5) {
			j = -j
		}
		c.Rsh(&a, s)
		if b.abs[0]&3 == 3 && c.abs[0]&3 == 3 {
			j = -j
		}
		a.Set(&b)
		b.Set(&c)
	}
}

func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	if x.neg || x.Cmp(p) >= 0 {
		x = new(Int).Mod(x, p)
	}
	switch {
	case p.abs[0]%4 == 3:
		e := new(Int).Add(p, intOne)
		e.Rsh(e, 2)
		return z.Exp(x, e, p)
	case p.abs[0]%8 == 5:
		return z.rootByTwice(x, p)
	}
	return z.rootBySteps(x, p)
}

// rootByTwice: Atkin's way for primes that leave 5 by 8.
func (z *Int) rootByTwice(x, p *Int) *Int {
	e := new(Int).Rsh(p, 3)
	twice := new(Int).Lsh(x, 1)
	alpha := new(Int).Exp(twice, e, p)
	beta := new(Int).Mul(alpha, alpha)
	beta.Mod(beta, p)
	beta.Mul(beta, twice)
	beta.Mod(beta, p)
	beta.Sub(beta, intOne)
	beta.Mul(beta, x)
	beta.Mod(beta, p)
	beta.Mul(beta, alpha)
	z.Mod(beta, p)
	return z
}

// rootBySteps: Tonelli's and Shanks's way.
func (z *Int) rootBySteps(x, p *Int) *Int {
	var s, n, y, b, g, t Int
	s.Sub(p, intOne)
	e := s.abs.trailingZeroBits()
	s.Rsh(&s, e)
	n.SetInt64(2)
	for Jacobi(&n, p) != -1 {
		n.Add(&n, intOne)
	}
	y.Add(&s, intOne)
	y.Rsh(&y, 1)
	y.Exp(x, &y, p)
	b.Exp(x, &s, p)
	g.Exp(&n, &s, p)
	for r := e; ; {
		m := uint(0)
		t.Set(&b)
		for t.Cmp(intOne) != 0 {
			t.Mul(&t, &t).Mod(&t, p)
			m++
		}
		if m == 0 {
			return z.Set(&y)
		}
		t.SetInt64(0).SetBit(&t, int(r-m-1), 1).Exp(&g, &t, p)
		g.Mul(&t, &t).Mod(&g, p)
		y.Mul(&y, &t).Mod(&y, p)
		b.Mul(&b, &g).Mod(&b, p)
		r = m
	}
}

// primes has a bit for each prime below 64.
const primes = 1<<2 | 1<<3 | 1<<5 | 1<<7 | 1<<11 | 1<<13 | 1<<17 | 1<<19 | 1<<23 | 1<<29 | 1<<31 | 1<<37 | 1<<41 | 1<<43 | 1<<47 | 1<<53 | 1<<59 | 1<<61

func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || len(x.abs) == 0 {
		return false
	}
	if w := x.abs[0]; len(x.abs) == 1 && w < 64 {
		return primes>>w&1 != 0
	} else if w&1 == 0 {
		return false
	}
	// The product of the odd primes to 53.
	rest := x.abs.modWord(3 * 5 * 7 * 11 * 13 * 17 * 19 * 23 * 29 * 31 * 37 * 41 * 43 * 47 * 53)
	for _, p := range [...]Word{3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53} {
		if rest%p == 0 {
			return false
		}
	}
	stk := new(stack)
	defer stk.free()
	return x.abs.passesMillerRabin(stk, n+1) && x.abs.passesLucas(stk)
}

// passesMillerRabin tests with numbers that depend on n alone, and last with 2.
func (n nat) passesMillerRabin(stk *stack, times int) bool {
	last := nat(nil).sub(n, natOne)
	k := last.trailingZeroBits()
	q := nat(nil).rsh(last, k)
	limit := nat(nil).sub(last, natTwo)
	rnd := rand.New(rand.NewSource(int64(n[0])))
	var x, y, quotient nat
	size := limit.bitLen()
next:
	for i := range times {
		if i == times-1 {
			x = x.set(natTwo)
		} else {
			x = x.make(len(limit))
			for {
				for i := range x {
					x[i] = Word(rnd.Uint32()) | Word(rnd.Uint32())<<32
				}
				if size%_W > 0 {
					x[len(x)-1] &= 1<<(size%_W) - 1
				}
				if x.cmp(limit) < 0 {
					break
				}
			}
			x = x.norm()
			x = x.add(x, natTwo)
		}
		y = y.expNN(stk, x, q, n, false)
		if y.cmp(natOne) == 0 || y.cmp(last) == 0 {
			continue
		}
		for j := uint(1); j < k; j++ {
			y = y.sqr(stk, y)
			quotient, y = quotient.div(stk, y, y, n)
			if y.cmp(last) == 0 {
				continue next
			}
			if y.cmp(natOne) == 0 {
				return false
			}
		}
		return false
	}
	return true
}

// passesLucas is the almost extra strong test of Lucas: no number is known that passes it and a strong test to base 2 and is composite.
func (n nat) passesLucas(stk *stack) bool {
	p := Word(3)
	d := nat{1}
	t1 := nat(nil)
	intD, intN := &Int{abs: d}, &Int{abs: n}
	for ; ; p++ {
		if p > 10000 {
			panic("math/big: internal error: cannot find (D/n) = -1 for " + intN.String())
		}
		d[0] = p*p - 4
		j := Jacobi(intD, intN)
		if j == -1 {
			break
		}
		if j == 0 {
			return len(n) == 1 && n[0] == p+2
		}
		if p == 40 {
			t1 = t1.root(stk, n)
			t1 = t1.sqr(stk, t1)
			if t1.cmp(n) == 0 {
				return false
			}
		}
	}
	s := nat(nil).add(n, natOne)
	r := s.trailingZeroBits()
	s = s.rsh(s, r)
	less := nat(nil).sub(n, natTwo)
	by, v, next := nat{p}, nat{2}, nat{p}
	t2 := nat(nil)
	for i := s.bitLen(); i >= 0; i-- {
		up := s.bit(uint(i)) != 0
		t1 = t1.mul(stk, v, next)
		t1 = t1.add(t1, n)
		t1 = t1.sub(t1, by)
		if up {
			t2, v = t2.div(stk, v, t1, n)
			t1 = t1.sqr(stk, next)
		} else {
			t2, next = t2.div(stk, next, t1, n)
			t1 = t1.sqr(stk, v)
		}
		t1 = t1.add(t1, less)
		if up {
			t2, next = t2.div(stk, next, t1, n)
		} else {
			t2, v = t2.div(stk, v, t1, n)
		}
	}
	if v.cmp(natTwo) == 0 || v.cmp(less) == 0 {
		a, b := t1.mul(stk, v, by), t2.lsh(next, 1)
		if a.cmp(b) < 0 {
			a, b = b, a
		}
		a = a.sub(a, b)
		if _, rest := b.div(stk, next, a, n); len(rest) == 0 {
			return true
		}
		next = nil
	}
	for t := uint(1); t < r; t++ {
		if len(v) == 0 {
			return true
		}
		if len(v) == 1 && v[0] == 2 {
			return false
		}
		t1 = t1.sqr(stk, v)
		t1 = t1.sub(t1, natTwo)
		t2, v = t2.div(stk, v, t1, n)
	}
	return false
}

// random is below a limit of n bits.
func (z nat) random(rnd *rand.Rand, limit nat, n int) nat {
	if alias(z, limit) {
		z = nil
	}
	z = z.make(len(limit))
	for {
		for i := range z {
			z[i] = Word(rnd.Uint32()) | Word(rnd.Uint32())<<32
		}
		if n%_W > 0 {
			z[len(z)-1] &= 1<<(n%_W) - 1
		}
		if z.cmp(limit) < 0 {
			return z.norm()
		}
	}
}
