package big

// Greatest common divisors by Lehmer's method: the leading words of both numbers tell several of Euclid's steps at once.

func (z *Int) GCD(x, y, a, b *Int) *Int {
	if len(a.abs) > 0 && len(b.abs) > 0 {
		return z.gcd(x, y, a, b)
	}
	aLen, bLen, aNeg, bNeg := len(a.abs), len(b.abs), a.neg, b.neg
	if aLen == 0 {
		z.Set(b)
	} else {
		z.Set(a)
	}
	z.neg = false
	unit(x, aLen, aNeg)
	unit(y, bLen, bNeg)
	return z
}

// unit is the factor of a number that is the divisor but for its sign, or 0 for 0.
func unit(x *Int, words int, neg bool) {
	switch {
	case x == nil:
	case words == 0:
		x.SetInt64(0)
	default:
		x.SetInt64(1)
		x.neg = neg
	}
}

// steps is what several of Euclid's steps make of (A, B): (u0·A - v0·B, v1·B - u1·A), or with signs changed if odd.
type steps struct {
	u0, u1, v0, v1 Word
	even           bool
}

// ahead takes A ≥ B of at least two words each.
func ahead(A, B nat) (s steps) {
	n := len(A)
	h := uint(_W - A.bitLen()%_W)
	if h == _W {
		h = 0
	}
	a := A[n-1]<<h | A[n-2]>>(_W-h)
	var b Word
	switch len(B) {
	case n:
		b = B[n-1]<<h | B[n-2]>>(_W-h)
	case n - 1:
		b = B[n-2] >> (_W - h)
	}
	var u2, v2 Word = 0, 1
	s.u1 = 1
	// Collins's condition: one quotient is enough to know that it is right.
	for b >= v2 && a-b >= s.v1+v2 {
		q := a / b
		a, b = b, a%b
		s.u0, s.u1, u2 = s.u1, u2, s.u1+q*u2
		s.v0, s.v1, v2 = s.v1, v2, s.v1+q*v2
		s.even = !s.even
	}
	return s
}

// apply uses q and r for what comes in between.
func (s steps) apply(A, B, q, r *Int) {
	scale(q, B, s.even, s.v0)
	scale(r, A, s.even, s.u1)
	scale(A, A, !s.even, s.u0)
	scale(B, B, !s.even, s.v1)
	A.Add(A, q)
	B.Add(B, r)
}

// scale sets z to x·w, negated if neg.
func scale(z, x *Int, neg bool, w Word) {
	z.abs = z.abs.mulWord(x.abs, w)
	z.neg = x.neg != neg
}

// step is one of Euclid's. u and v follow how often the first number is in a and b, if they are asked for.
func step(a, b, u, v, q, r *Int, follow bool) (*Int, *Int, *Int, *Int, *Int) {
	q.QuoRem(a, b, r)
	if follow {
		q.Mul(q, v)
		u, v = v, u
		v.Sub(v, q)
	}
	return b, r, a, u, v
}

func (z *Int) gcd(x, y, a, b *Int) *Int {
	A, B := new(Int).Abs(a), new(Int).Abs(b)
	follow := x != nil || y != nil
	var U, V *Int
	if follow {
		U, V = new(Int).SetInt64(1), new(Int)
	}
	q, r := new(Int), new(Int)
	if A.abs.cmp(B.abs) < 0 {
		A, B = B, A
		U, V = V, U
	}
	for len(B.abs) > 1 {
		s := ahead(A.abs, B.abs)
		if s.v0 == 0 {
			A, B, r, U, V = step(A, B, U, V, q, r, follow)
			continue
		}
		s.apply(A, B, q, r)
		if follow {
			s.apply(U, V, q, r)
		}
	}
	if len(B.abs) > 0 && len(A.abs) > 1 {
		A, B, r, U, V = step(A, B, U, V, q, r, follow)
	}
	if len(B.abs) > 0 {
		m, n := A.abs[0], B.abs[0]
		s := steps{u0: 1, v1: 1, even: true}
		for n != 0 {
			f := m / n
			m, n = n, m%n
			s.u0, s.u1 = s.u1, s.u0+f*s.u1
			s.v0, s.v1 = s.v1, s.v0+f*s.v1
			s.even = !s.even
		}
		if follow {
			scale(U, U, !s.even, s.u0)
			scale(V, V, s.even, s.v0)
			U.Add(U, V)
		}
		A.abs[0] = m
	}
	neg := a.neg
	if y != nil {
		by := b
		if y == b {
			by = B.Set(b)
		}
		y.Mul(a, U)
		if neg {
			y.neg = !y.neg
		}
		y.Sub(A, y)
		y.Div(y, by)
	}
	if x != nil {
		x.Set(U)
		if neg {
			x.neg = !x.neg
		}
	}
	return z.Set(A)
}

func (z *Int) ModInverse(g, n *Int) *Int {
	if n.neg {
		var positive Int
		n = positive.Neg(n)
	}
	if g.neg {
		var positive Int
		g = positive.Mod(g, n)
	}
	var d, x Int
	d.GCD(&x, nil, g, n)
	if d.Cmp(intOne) != 0 {
		return nil
	}
	if x.neg {
		z.Add(&x, n)
	} else {
		z.Set(&x)
	}
	return z
}

// SetBit: a negative number's bits are the inverted ones of what it lacks to -1.
func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		t := z.abs.sub(x.abs, intOne.abs)
		t = t.setBit(t, uint(i), b^1)
		z.abs = t.add(t, intOne.abs)
		z.neg = len(z.abs) > 0
		return z
	}
	z.abs = z.abs.setBit(x.abs, uint(i), b)
	z.neg = false
	return z
}

func (z *Int) Not(x *Int) *Int {
	if x.neg {
		z.abs = z.abs.sub(x.abs, intOne.abs)
		z.neg = false
		return z
	}
	z.abs = z.abs.add(x.abs, intOne.abs)
	z.neg = true
	return z
}
