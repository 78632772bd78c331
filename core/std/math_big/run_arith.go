package big

// Arithmetic of Int whose results take the room of the receiver.

// put copies a number that may be another's.
func (z *Int) put(neg bool, abs nat) *Int {
	z.abs = z.abs.set(abs)
	z.neg = neg && len(abs) > 0
	return z
}

func (x *Int) low() uint64 { return low64(x.abs) }

func (z *Int) SetInt64(x int64) *Int {
	u := uint64(x)
	if x < 0 {
		u = -u
	}
	z.abs = z.abs.setUint64(u)
	z.neg = x < 0
	return z
}

func (z *Int) Add(x, y *Int) *Int { return sum(z, x, y.neg, y.abs) }
func (z *Int) Sub(x, y *Int) *Int { return sum(z, x, !y.neg, y.abs) }

func sum(z, x *Int, yneg bool, y nat) *Int {
	neg := x.neg
	switch {
	case neg == yneg:
		z.abs = z.abs.add(x.abs, y)
	case x.abs.cmp(y) >= 0:
		z.abs = z.abs.sub(x.abs, y)
	default:
		neg = !neg
		z.abs = z.abs.sub(y, x.abs)
	}
	z.neg = neg && len(z.abs) > 0
	return z
}

func (z *Int) mul(stk *stack, x, y *Int) {
	neg := x.neg != y.neg
	if x == y {
		z.abs = z.abs.sqr(stk, x.abs)
		z.neg = false
		return
	}
	z.abs = z.abs.mul(stk, x.abs, y.abs)
	z.neg = neg && len(z.abs) > 0
}

func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	zneg, rneg := x.neg != y.neg, x.neg
	z.abs, r.abs = z.abs.div(nil, r.abs, x.abs, y.abs)
	z.neg, r.neg = zneg && len(z.abs) > 0, rneg && len(r.abs) > 0
	return z, r
}

func (z *Int) Quo(x, y *Int) *Int {
	neg := x.neg != y.neg
	z.abs, _ = z.abs.div(nil, nil, x.abs, y.abs)
	z.neg = neg && len(z.abs) > 0
	return z
}

func (z *Int) Rem(x, y *Int) *Int {
	neg := x.neg
	_, z.abs = nat(nil).div(nil, z.abs, x.abs, y.abs)
	z.neg = neg && len(z.abs) > 0
	return z
}

func (z *Int) Div(x, y *Int) *Int {
	yneg := y.neg
	var r Int
	z.QuoRem(x, y, &r)
	switch {
	case !r.neg:
	case yneg:
		z.Add(z, intOne)
	default:
		z.Sub(z, intOne)
	}
	return z
}

// kept is y, or a copy where z will be written over it.
func kept(y, z *Int) *Int {
	if z == y || alias(z.abs, y.abs) {
		return new(Int).Set(y)
	}
	return y
}

func (z *Int) Mod(x, y *Int) *Int {
	by := kept(y, z)
	var q Int
	q.QuoRem(x, y, z)
	switch {
	case !z.neg:
	case by.neg:
		z.Sub(z, by)
	default:
		z.Add(z, by)
	}
	return z
}

func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	by := kept(y, z)
	z.QuoRem(x, y, m)
	switch {
	case !m.neg:
	case by.neg:
		z.Add(z, intOne)
		m.Sub(m, by)
	default:
		z.Sub(z, intOne)
		m.Add(m, by)
	}
	return z, m
}

func (z *Int) exp(x, y, m *Int, slow bool) *Int {
	base, negBase := x.abs, x.neg
	if y.neg {
		if m == nil || len(m.abs) == 0 {
			return z.SetInt64(1)
		}
		inverse := new(Int).ModInverse(x, m)
		if inverse == nil {
			return nil
		}
		base = inverse.abs
	}
	var mod nat
	if m != nil {
		mod = kept(m, z).abs
	}
	odd := y.abs.bit(0) == 1
	z.abs = z.abs.expNN(nil, base, y.abs, mod, slow)
	z.neg = negBase && odd && len(z.abs) > 0
	if z.neg && len(mod) > 0 {
		z.abs = z.abs.sub(mod, z.abs)
		z.neg = false
	}
	return z
}

// Rsh rounds to negative infinity, as two's complements do.
func (z *Int) Rsh(x *Int, n uint) *Int {
	neg := x.neg
	lost := neg && x.TrailingZeroBits() < n
	z.abs = z.abs.rsh(x.abs, n)
	if lost {
		z.abs = z.abs.add(z.abs, intOne.abs)
	}
	z.neg = neg
	return z
}

// less is the magnitude less one, whose inverted bits are those of the negative number.
func (x *Int) less() nat { return nat(nil).sub(x.abs, natOne) }

// inverted sets z to the number whose bits are the inverted ones of a magnitude.
func (z *Int) inverted(abs nat) *Int {
	z.abs = z.abs.add(abs, natOne)
	z.neg = true
	return z
}

func (z *Int) natural(abs nat) *Int {
	z.abs, z.neg = abs, false
	return z
}

func (z *Int) And(x, y *Int) *Int {
	switch {
	case x.neg && y.neg:
		a, b := x.less(), y.less()
		return z.inverted(z.abs.or(a, b))
	case x.neg:
		return z.natural(z.abs.andNot(y.abs, x.less()))
	case y.neg:
		return z.natural(z.abs.andNot(x.abs, y.less()))
	}
	return z.natural(z.abs.and(x.abs, y.abs))
}

func (z *Int) AndNot(x, y *Int) *Int {
	switch {
	case x.neg && y.neg:
		a, b := x.less(), y.less()
		return z.natural(z.abs.andNot(b, a))
	case x.neg:
		return z.inverted(z.abs.or(x.less(), y.abs))
	case y.neg:
		return z.natural(z.abs.and(x.abs, y.less()))
	}
	return z.natural(z.abs.andNot(x.abs, y.abs))
}

func (z *Int) Or(x, y *Int) *Int {
	switch {
	case x.neg && y.neg:
		a, b := x.less(), y.less()
		return z.inverted(z.abs.and(a, b))
	case x.neg:
		return z.inverted(z.abs.andNot(x.less(), y.abs))
	case y.neg:
		return z.inverted(z.abs.andNot(y.less(), x.abs))
	}
	return z.natural(z.abs.or(x.abs, y.abs))
}

func (z *Int) Xor(x, y *Int) *Int {
	switch {
	case x.neg && y.neg:
		a, b := x.less(), y.less()
		return z.natural(z.abs.xor(a, b))
	case x.neg:
		return z.inverted(z.abs.xor(y.abs, x.less()))
	case y.neg:
		return z.inverted(z.abs.xor(x.abs, y.less()))
	}
	return z.natural(z.abs.xor(x.abs, y.abs))
}

func (z nat) and(x, y nat) nat {
	z = z.make(min(len(x), len(y)))
	for i := range z {
		z[i] = x[i] & y[i]
	}
	return z.norm()
}

func (z nat) andNot(x, y nat) nat {
	n := min(len(x), len(y))
	z = z.make(len(x))
	for i := range n {
		z[i] = x[i] &^ y[i]
	}
	copy(z[n:], x[n:])
	return z.norm()
}

func (z nat) or(x, y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z = z.make(len(x))
	for i := range y {
		z[i] = x[i] | y[i]
	}
	copy(z[len(y):], x[len(y):])
	return z.norm()
}

func (z nat) xor(x, y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z = z.make(len(x))
	for i := range y {
		z[i] = x[i] ^ y[i]
	}
	copy(z[len(y):], x[len(y):])
	return z.norm()
}
