package big

import (
	"math"
	"math/bits"
)

// A finite Float is 0.mant × 2^exp: the highest bit of its highest word is set.
type Float struct {
	prec uint32
	mode RoundingMode
	acc  Accuracy
	form form
	neg  bool
	mant nat
	exp  int32
}

// form is one of these three.
type form byte

const (
	zero form = iota
	finite
	inf
)

//line float.go:83:1
func (err ErrNaN) Error() string {
	return err.msg
}
func (i Accuracy) String() string { return []string{"Below", "Exact", "Above"}[i+1] }
func (i RoundingMode) String() string {
	return []string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}[i]
}

//line float.go:90:1
func NewFloat(x float64) *Float {
	if math.IsNaN(x) {
		panic(ErrNaN{"NewFloat(NaN)"})
	}
	return new(Float).SetFloat64(x)
}

func accuracy(above bool) Accuracy {
	if above {
		return Above
	}
	return Below
}

// round cuts the mantissa to the precision; more is not 0 if the number is a bit larger than the mantissa says.
func (z *Float) round(more uint) {
	z.acc = Exact
	if z.form != finite {
		return
	}
	have := uint32(len(z.mant))
	if have*_W <= z.prec {
		return
	}
	at := uint(have*_W - z.prec - 1)
	half := z.mant.bit(at)
	if more == 0 && (half == 0 || z.mode == ToNearestEven) {
		more = z.mant.sticky(at)
	}
	n := (z.prec + (_W - 1)) / _W
	if have > n {
		copy(z.mant, z.mant[have-n:])
		z.mant = z.mant[:n]
	}
	last := Word(1) << (n*_W - z.prec)
	if half|more&1 != 0 {
		up := false
		switch z.mode {
		case ToNegativeInf:
			up = z.neg
		case ToZero:
		case ToNearestEven:
			up = half != 0 && (more != 0 || z.mant[0]&last != 0)
		case ToNearestAway:
			up = half != 0
		case AwayFromZero:
			up = true
		case ToPositiveInf:
			up = !z.neg
		default:
			panic("unreachable")
		}
		z.acc = accuracy(up != z.neg)
		if up && z.mant.addWord(last) != 0 {
			// All bits were set: all are zeros now.
			if z.exp >= MaxExp {
				z.form = inf
				return
			}
			z.exp++
			z.mant[n-1] |= 1 << (_W - 1)
		}
	}
	z.mant[0] &^= last - 1
}

// scaled gives a mantissa its exponent, which may be out of range.
func (z *Float) scaled(exp int64, more uint) {
	switch {
	case exp < MinExp:
		z.acc = accuracy(z.neg)
		z.form = zero
	case exp > MaxExp:
		z.acc = accuracy(!z.neg)
		z.form = inf
	default:
		z.form = finite
		z.exp = int32(exp)
		z.round(more)
	}
}

func (z *Float) SetPrec(prec uint) *Float {
	z.acc = Exact
	if prec == 0 {
		z.prec = 0
		if z.form == finite {
			z.acc = accuracy(z.neg)
			z.form = zero
		}
		return z
	}
	old := z.prec
	z.prec = uint32(min(prec, MaxPrec))
	if z.prec < old {
		z.round(0)
	}
	return z
}

//line float.go:210:1
func (x *Float) Prec() uint {
	return uint(x.prec)
}

//line float.go:225:1
func (x *Float) Mode() RoundingMode {
	return x.mode
}

//line float.go:232:1
func (x *Float) Acc() Accuracy {
	return x.acc
}

//line float.go:336:1
func (x *Float) Signbit() bool {
	return x.neg
}

//line float.go:341:1
func (x *Float) IsInf() bool {
	return x.form == inf
}

func (x *Float) IsInt() bool {
	if x.form != finite {
		return x.form == zero
	}
	return x.exp > 0 && (x.prec <= uint32(x.exp) || x.MinPrec() <= uint(x.exp))
}

//line float.go:240:1
func (x *Float) Sign() int {
	if x.form == zero {
		return 0
	}
	if x.neg {
		return -1
	}
	return 1
}

//line float.go:362:1
func (x *Float) MantExp(mant *Float) (exp int) {
	if x.form == finite {
		exp = int(x.exp)
	}
	if mant != nil {
		mant.Copy(x)
		if mant.form == finite {
			mant.exp = 0
		}
	}
	return exp
}

func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Copy(mant)
	if z.form == finite {
		z.scaled(int64(z.exp)+int64(exp), 0)
	}
	return z
}

func (z *Float) setBits64(neg bool, x uint64) *Float {
	if z.prec == 0 {
		z.prec = 64
	}
	z.acc = Exact
	z.neg = neg
	if x == 0 {
		z.form = zero
		return z
	}
	z.form = finite
	s := bits.LeadingZeros64(x)
	z.mant = z.mant.setUint64(x << s)
	z.exp = int32(64 - s)
	if z.prec < 64 {
		z.round(0)
	}
	return z
}

func (z *Float) SetFloat64(x float64) *Float {
	if z.prec == 0 {
		z.prec = 53
	}
	if math.IsNaN(x) {
		panic(ErrNaN{"Float.SetFloat64(NaN)"})
	}
	z.acc = Exact
	z.neg = math.Signbit(x)
	switch {
	case x == 0:
		z.form = zero
		return z
	case math.IsInf(x, 0):
		z.form = inf
		return z
	}
	z.form = finite
	fraction, exp := math.Frexp(x)
	z.mant = z.mant.setUint64(1<<63 | math.Float64bits(fraction)<<11)
	z.exp = int32(exp)
	if z.prec < 53 {
		z.round(0)
	}
	return z
}

func (z *Float) SetInt(x *Int) *Float {
	n := uint32(x.BitLen())
	if z.prec == 0 {
		z.prec = max(n, 64)
	}
	z.acc = Exact
	z.neg = x.neg
	if len(x.abs) == 0 {
		z.form = zero
		return z
	}
	z.mant = z.mant.set(x.abs)
	z.mant.raise()
	z.scaled(int64(n), 0)
	return z
}

func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	var a, b Float
	a.SetInt(x.Num())
	b.SetInt(x.Denom())
	if z.prec == 0 {
		z.prec = max(a.prec, b.prec)
	}
	return z.Quo(&a, &b)
}

func (z *Float) Set(x *Float) *Float {
	z.acc = Exact
	if z == x {
		return z
	}
	z.form, z.neg = x.form, x.neg
	if x.form == finite {
		z.exp = x.exp
		z.mant = z.mant.set(x.mant)
	}
	if z.prec == 0 {
		z.prec = x.prec
	} else if z.prec < x.prec {
		z.round(0)
	}
	return z
}

func (z *Float) Copy(x *Float) *Float {
	if z == x {
		return z
	}
	z.prec, z.mode, z.acc, z.form, z.neg = x.prec, x.mode, x.acc, x.form, x.neg
	if z.form == finite {
		z.mant = z.mant.set(x.mant)
		z.exp = x.exp
	}
	return z
}

func (x *Float) Uint64() (uint64, Accuracy) {
	switch {
	case x.form == zero:
		return 0, Exact
	case x.neg:
		return 0, Above
	case x.form == inf || x.exp > 64:
		return math.MaxUint64, Below
	case x.exp <= 0:
		return 0, Below
	}
	u := uint64(x.mant[len(x.mant)-1]) >> (64 - uint32(x.exp))
	if x.MinPrec() <= 64 {
		return u, Exact
	}
	return u, Below
}

func (x *Float) Int64() (int64, Accuracy) {
	switch {
	case x.form == zero:
		return 0, Exact
	case x.form == inf || x.exp > 63:
		if !x.neg {
			return math.MaxInt64, Below
		}
		if x.form == finite && x.exp == 64 && x.MinPrec() == 1 {
			return math.MinInt64, Exact
		}
		return math.MinInt64, Above
	case x.exp <= 0:
		return 0, accuracy(x.neg)
	}
	i := int64(uint64(x.mant[len(x.mant)-1]) >> (64 - uint32(x.exp)))
	if x.neg {
		i = -i
	}
	if x.MinPrec() <= uint(x.exp) {
		return i, Exact
	}
	return i, accuracy(x.neg)
}

// machine rounds to a format of so many bits behind the leading one and exponents up to most.
func (x *Float) machine(fraction, most int) (float64, Accuracy) {
	sign := 1.0
	if x.neg {
		sign = -1
	}
	switch x.form {
	case zero:
		return math.Copysign(0, sign), Exact
	case inf:
		return math.Inf(int(sign)), Exact
	}
	least := 1 - most
	p := fraction + 1
	if e := int(x.exp) - 1; e < least {
		p += e - least
		if p < 0 || p == 0 && x.mant.sticky(uint(len(x.mant))*_W-1) == 0 {
			return math.Copysign(0, sign), accuracy(x.neg)
		}
		if p == 0 {
			return math.Copysign(math.Ldexp(1, least-fraction), sign), accuracy(!x.neg)
		}
	}
	var r Float
	r.prec = uint32(p)
	r.Set(x)
	if r.form == inf || int(r.exp)-1 > most {
		return math.Inf(int(sign)), accuracy(!x.neg)
	}
	return sign * math.Ldexp(float64(r.mant[len(r.mant)-1]>>11), int(r.exp)-53), r.acc
}

func (x *Float) Float64() (float64, Accuracy) { return x.machine(52, 1023) }
func (x *Float) Float32() (float32, Accuracy) {
	f, acc := x.machine(23, 127)
	return float32(f), acc
}

func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if x.form == inf {
		return nil, accuracy(x.neg)
	}
	if z == nil {
		z = new(Int)
	}
	switch {
	case x.form == zero:
		return z.SetInt64(0), Exact
	case x.exp <= 0:
		return z.SetInt64(0), accuracy(x.neg)
	}
	acc := accuracy(x.neg)
	have, exp := uint(len(x.mant))*_W, uint(x.exp)
	if x.MinPrec() <= exp {
		acc = Exact
	}
	z.neg = x.neg
	switch {
	case exp > have:
		z.abs = z.abs.lsh(x.mant, exp-have)
	case exp < have:
		z.abs = z.abs.rsh(x.mant, have-exp)
	default:
		z.abs = z.abs.set(x.mant)
	}
	return z, acc
}

func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if x.form == inf {
		return nil, accuracy(x.neg)
	}
	if z == nil {
		z = new(Rat)
	}
	if x.form == zero {
		return z.SetInt64(0), Exact
	}
	have := int32(len(x.mant)) * _W
	z.a.neg = x.neg
	switch {
	case x.exp > have:
		z.a.abs = z.a.abs.lsh(x.mant, uint(x.exp-have))
		z.b.abs = z.b.abs[:0]
	case x.exp == have:
		z.a.abs = z.a.abs.set(x.mant)
		z.b.abs = z.b.abs[:0]
	default:
		z.a.abs = z.a.abs.set(x.mant)
		t := z.b.abs.setUint64(1)
		z.b.abs = t.lsh(t, uint(have-x.exp))
		z.norm()
	}
	return z, Exact
}
