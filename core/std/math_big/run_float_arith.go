package big

import "math"

//line float.go:1182:1
func (z *Float) Abs(x *Float) *Float {
	z.Set(x)
	z.neg = false
	return z
}

//line float.go:1190:1
func (z *Float) Neg(x *Float) *Float {
	z.Set(x)
	z.neg = !z.neg
	return z
}

// lowest is the exponent of the lowest bit of the mantissa's words.
func (x *Float) lowest() int64 { return int64(x.exp) - int64(len(x.mant))*_W }

// sumOf and differenceOf: of what is finite, without regard for signs, x not below y. What is shifted goes into the room
// of z unless that is an operand's.
func (z *Float) sumOf(x, y *Float) {
	ex, ey := x.lowest(), y.lowest()
	if ex > ey {
		x, y, ex, ey = y, x, ey, ex
	}
	switch by := uint(ey - ex); {
	case by == 0:
		z.mant = z.mant.add(x.mant, y.mant)
	case alias(z.mant, x.mant) || alias(z.mant, y.mant):
		z.mant = z.mant.add(x.mant, nat(nil).lsh(y.mant, by))
	default:
		z.mant = z.mant.lsh(y.mant, by)
		z.mant = z.mant.add(x.mant, z.mant)
	}
	z.scaled(ex+int64(len(z.mant))*_W-z.mant.raise(), 0)
}

func (z *Float) differenceOf(x, y *Float) {
	ex, ey := x.lowest(), y.lowest()
	shifted := z.mant
	if alias(z.mant, x.mant) || alias(z.mant, y.mant) {
		shifted = nil
	}
	switch {
	case ex < ey:
		shifted = shifted.lsh(y.mant, uint(ey-ex))
		z.mant = shifted.sub(x.mant, shifted)
	case ex > ey:
		shifted = shifted.lsh(x.mant, uint(ex-ey))
		z.mant = shifted.sub(shifted, y.mant)
		ex = ey
	default:
		z.mant = z.mant.sub(x.mant, y.mant)
	}
	if len(z.mant) == 0 {
		z.acc, z.form, z.neg = Exact, zero, false
		return
	}
	z.scaled(ex+int64(len(z.mant))*_W-z.mant.raise(), 0)
}

// add: yneg is the sign that y is taken with.
func (z *Float) add(x, y *Float, yneg bool, what string) *Float {
	if z.prec == 0 {
		z.prec = max(x.prec, y.prec)
	}
	switch {
	case x.form == finite && y.form == finite:
		xneg := x.neg
		z.neg = xneg
		if xneg == yneg {
			z.sumOf(x, y)
		} else if x.compare(y) > 0 {
			z.differenceOf(x, y)
		} else {
			z.neg = !z.neg
			z.differenceOf(y, x)
		}
		if z.form == zero && z.mode == ToNegativeInf && z.acc == Exact {
			z.neg = true
		}
		return z
	case x.form == inf && y.form == inf && x.neg != yneg:
		z.acc, z.form, z.neg = Exact, zero, false
		panic(ErrNaN{what})
	case x.form == zero && y.form == zero:
		z.acc, z.form, z.neg = Exact, zero, x.neg && yneg
		return z
	case x.form == inf || y.form == zero:
		return z.Set(x)
	}
	if y.neg != yneg {
		return z.Neg(y)
	}
	return z.Set(y)
}

func (z *Float) Add(x, y *Float) *Float {
	return z.add(x, y, y.neg, "addition of infinities with opposite signs")
}
func (z *Float) Sub(x, y *Float) *Float {
	return z.add(x, y, !y.neg, "subtraction of infinities with equal signs")
}

func (z *Float) Mul(x, y *Float) *Float {
	if z.prec == 0 {
		z.prec = max(x.prec, y.prec)
	}
	z.neg = x.neg != y.neg
	if x.form == finite && y.form == finite {
		exp := int64(x.exp) + int64(y.exp)
		if x == y {
			z.mant = z.mant.sqr(nil, x.mant)
		} else {
			z.mant = z.mant.mul(nil, x.mant, y.mant)
		}
		z.scaled(exp-z.mant.raise(), 0)
		return z
	}
	z.acc = Exact
	if x.form == zero && y.form == inf || x.form == inf && y.form == zero {
		z.form, z.neg = zero, false
		panic(ErrNaN{"multiplication of zero with infinity"})
	}
	if x.form == inf || y.form == inf {
		z.form = inf
	} else {
		z.form = zero
	}
	return z
}

func (z *Float) Quo(x, y *Float) *Float {
	if z.prec == 0 {
		z.prec = max(x.prec, y.prec)
	}
	z.neg = x.neg != y.neg
	if x.form == finite && y.form == finite {
		z.quotientOf(x, y)
		return z
	}
	z.acc = Exact
	if x.form == y.form {
		z.form, z.neg = zero, false
		panic(ErrNaN{"division of zero by zero or infinity by infinity"})
	}
	if x.form == zero || y.form == inf {
		z.form = zero
	} else {
		z.form = inf
	}
	return z
}

// quotientOf divides so many words that the result has one more than the precision needs.
func (z *Float) quotientOf(x, y *Float) {
	n := int(z.prec/_W) + 1
	over := x.mant
	if more := n - len(x.mant) + len(y.mant); more > 0 {
		over = make(nat, len(x.mant)+more)
		copy(over[more:], x.mant)
	}
	exp := int64(x.exp) - int64(y.exp) - int64(len(over)-len(y.mant))*_W
	stk := new(stack)
	defer stk.free()
	var r nat
	z.mant, r = z.mant.div(stk, nil, over, y.mant)
	exp += int64(len(z.mant)) * _W
	z.scaled(exp-z.mant.raise(), min(uint(len(r)), 1))
}

// compare holds two mantissas with their exponents against each other.
func (x *Float) compare(y *Float) int {
	if x.exp != y.exp {
		if x.exp < y.exp {
			return -1
		}
		return 1
	}
	i, j := len(x.mant), len(y.mant)
	for i > 0 || j > 0 {
		var a, b Word
		if i > 0 {
			i--
			a = x.mant[i]
		}
		if j > 0 {
			j--
			b = y.mant[j]
		}
		if a != b {
			if a < b {
				return -1
			}
			return 1
		}
	}
	return 0
}

// rank: -2 and 2 are infinities.
func (x *Float) rank() int {
	m := int(x.form)
	if x.neg {
		return -m
	}
	return m
}

func (x *Float) Cmp(y *Float) int {
	a, b := x.rank(), y.rank()
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	case a == -1:
		return y.compare(x)
	case a == 1:
		return x.compare(y)
	}
	return 0
}

var three *Float

// Sqrt multiplies x with its inverse root, which Newton's steps find.
func (z *Float) Sqrt(x *Float) *Float {
	if z.prec == 0 {
		z.prec = x.prec
	}
	if x.Sign() == -1 {
		panic(ErrNaN{"square root of negative operand"})
	}
	if x.form != finite {
		z.acc, z.form, z.neg = Exact, x.form, x.neg
		return z
	}
	prec := z.prec
	b := x.MantExp(z)
	z.prec = prec
	z.exp += int32(b % 2)
	z.timesInverseRoot()
	return z.SetMantExp(z, b/2)
}

func (z *Float) timesInverseRoot() {
	// As much room as the last step's numbers take.
	words := int(z.prec/_W) * 2
	u, v, t := new(Float), new(Float), new(Float)
	u.mant, v.mant = u.mant.make(words), v.mant.make(words)
	if three == nil {
		three = NewFloat(3)
	}
	f, _ := z.Float64()
	t.mant = t.mant.make(words)
	t.SetFloat64(1 / math.Sqrt(f))
	for prec := z.prec + 32; t.prec < prec; {
		t.prec *= 2
		u.prec, v.prec = t.prec, t.prec
		u.Mul(t, t)
		u.Mul(z, u)
		v.Sub(three, u)
		u.Mul(t, v)
		u.exp--
		t.Set(u)
	}
	z.Mul(z, t)
}
