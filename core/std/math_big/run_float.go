package big

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// A Float of the form finite is mant × 2^exp.
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
	isZero = iota
	finite
	isInf
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

// round gives z the value mant × 2^exp (a bit more if more is set), rounded to its precision.
func (z *Float) round(neg bool, mant nat, exp int, more bool) *Float {
	z.neg, z.acc = neg, Exact
	if len(mant) == 0 {
		z.form, z.mant, z.exp = isZero, nil, 0
		return z
	}
	z.form = finite
	if more {
		mant, exp = mant.shl(2).plus(nat{1}), exp-2
	}
	if cut := mant.len() - int(z.prec); cut > 0 {
		rest := mant.zeros() < cut
		half := mant.bit(cut-1) == 1
		exactHalf := half && mant.zeros() == cut-1
		kept := mant.shr(cut)
		up := false
		switch z.mode {
		case ToNearestEven:
			up = half && (!exactHalf || kept.bit(0) == 1)
		case ToNearestAway:
			up = half
		case AwayFromZero:
			up = rest
		case ToNegativeInf:
			up = rest && neg
		case ToPositiveInf:
			up = rest && !neg
		}
		if rest {
			z.acc = Below
			if up != neg {
				z.acc = Above
			}
		}
		if up {
			kept = kept.plus(nat{1})
		}
		mant, exp = kept, exp+cut
	}
	n := mant.zeros()
	z.mant, z.exp = mant.shr(n), int32(exp+n)
	return z
}

func (z *Float) inf(neg bool) *Float {
	z.form, z.neg, z.mant, z.acc = isInf, neg, nil, Exact
	return z
}

func (z *Float) SetPrec(prec uint) *Float {
	z.prec = uint32(min(prec, MaxPrec))
	z.acc = Exact
	if prec == 0 {
		if z.form == finite {
			z.acc = Below
			if z.neg {
				z.acc = Above
			}
			z.form, z.mant = isZero, nil
		}
		return z
	}
	if z.form == finite {
		z.round(z.neg, z.mant, int(z.exp), false)
	}
	return z
}

func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode, z.acc = mode, Exact
	return z
}

//line float.go:210:1
func (x *Float) Prec() uint {
	return uint(x.prec)
}

//line float.go:172:1
func (x *Float) MinPrec() uint { return uint(x.mant.len()) }

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

//line float.go:176:1
func (x *Float) IsInf() bool { return x.form == isInf }
func (x *Float) IsInt() bool { return x.form != isInf && x.exp >= 0 }
func (x *Float) Sign() int {
	if x.form == isZero {
		return 0
	}
	if x.neg {
		return -1
	}
	return 1
}

// top is the exponent of a mantissa in [½, 1).
func (x *Float) top() int { return x.mant.len() + int(x.exp) }

func (x *Float) MantExp(mant *Float) int {
	exp := 0
	if x.form == finite {
		exp = x.top()
	}
	if mant != nil {
		mant.Copy(x)
		if x.form == finite {
			mant.exp = int32(-x.mant.len())
		}
	}
	return exp
}

func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Set(mant)
	if z.form == finite {
		z.exp += int32(exp)
	}
	return z
}

func (z *Float) precision(p uint) {
	if z.prec == 0 {
		z.prec = uint32(p)
	}
}

func (z *Float) SetUint64(x uint64) *Float {
	z.precision(64)
	return z.small(false, x, 0, 1)
}

func (z *Float) SetInt64(x int64) *Float {
	z.precision(64)
	if x < 0 {
		return z.small(true, -uint64(x), 0, 1)
	}
	return z.small(false, uint64(x), 0, 1)
}

func (z *Float) SetFloat64(x float64) *Float {
	z.precision(53)
	if math.IsNaN(x) {
		panic(ErrNaN{"Float.SetFloat64(NaN)"})
	}
	neg := math.Signbit(x)
	if math.IsInf(x, 0) {
		return z.inf(neg)
	}
	frac, exp := math.Frexp(math.Abs(x))
	return z.small(neg, uint64(frac*(1<<53)), exp-53, 1)
}

func (z *Float) SetInt(x *Int) *Float {
	z.precision(uint(max(x.BitLen(), 64)))
	return z.round(x.neg, x.abs, 0, false)
}

func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	z.precision(uint(max(x.a.BitLen(), x.b.BitLen(), 64)))
	return z.quo(x.a.neg, x.a.abs, x.b.abs, 0)
}

// quo sets z to a/b × 2^exp.
func (z *Float) quo(neg bool, a, b nat, exp int) *Float {
	n := max(int(z.prec)+2+b.len()-a.len(), 0)
	q, r := a.shl(n).over(b)
	return z.round(neg, q, exp-n, len(r) > 0)
}

func (z *Float) SetInf(signbit bool) *Float { return z.inf(signbit) }

func (z *Float) Set(x *Float) *Float {
	if z == x {
		return z
	}
	z.precision(uint(x.prec))
	if x.form == isInf {
		return z.inf(x.neg)
	}
	return z.round(x.neg, x.mant, int(x.exp), false)
}

func (z *Float) Copy(x *Float) *Float {
	if z != x {
		*z = *x
		z.mant = slices.Clone(x.mant)
	}
	return z
}

func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if z == nil {
		z = new(Int)
	}
	if x.form == isInf {
		if x.neg {
			return nil, Above
		}
		return nil, Below
	}
	acc := Exact
	if x.exp >= 0 {
		z.put(x.neg, x.mant.shl(int(x.exp)))
	} else {
		z.put(x.neg, x.mant.shr(int(-x.exp)))
		acc = Below
		if x.neg {
			acc = Above
		}
	}
	return z, acc
}

func (x *Float) Int64() (int64, Accuracy) {
	i, acc := x.Int(nil)
	if i != nil && i.IsInt64() {
		return i.Int64(), acc
	}
	if x.neg {
		return math.MinInt64, Above
	}
	return math.MaxInt64, Below
}

func (x *Float) Uint64() (uint64, Accuracy) {
	if x.neg && x.form != isZero {
		return 0, Above
	}
	i, acc := x.Int(nil)
	if i != nil && i.IsUint64() {
		return i.Uint64(), acc
	}
	return math.MaxUint64, Below
}

func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if z == nil {
		z = new(Rat)
	}
	if x.form == isInf {
		if x.neg {
			return nil, Above
		}
		return nil, Below
	}
	if x.exp >= 0 {
		return z.put(x.neg, x.mant.shl(int(x.exp)), nat{1}), Exact
	}
	return z.put(x.neg, x.mant, nat{1}.shl(int(-x.exp))), Exact
}

// float rounds to a machine's format: bits of precision, lowest and highest exponent.
func (x *Float) float(bits, low, high int) (float64, Accuracy) {
	sign := 1.0
	if x.neg {
		sign = -1
	}
	switch x.form {
	case isZero:
		return math.Copysign(0, sign), Exact
	case isInf:
		return math.Inf(int(sign)), Exact
	}
	p := bits
	if x.top() < low {
		p -= low - x.top()
	}
	var r Float
	if p < 0 || p == 0 && len(x.mant) == 1 && x.mant[0] == 1 {
		r.acc = Below
		if x.neg {
			r.acc = Above
		}
		return math.Copysign(0, sign), r.acc
	}
	if p == 0 {
		return math.Copysign(math.Ldexp(1, low-bits), sign), Above
	}
	r.prec = uint32(p)
	r.round(x.neg, x.mant, int(x.exp), false)
	if r.top() > high {
		if x.neg {
			return math.Inf(-1), Below
		}
		return math.Inf(1), Above
	}
	return sign * math.Ldexp(float64(r.mant[0]), int(r.exp)), r.acc
}

func (x *Float) Float64() (float64, Accuracy) { return x.float(53, -1021, 1024) }
func (x *Float) Float32() (float32, Accuracy) {
	f, acc := x.float(24, -125, 128)
	return float32(f), acc
}

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

func (z *Float) sum(x, y *Float, yneg bool, name, signs string) *Float {
	z.precision(uint(max(x.prec, y.prec)))
	switch {
	case x.form == isInf && y.form == isInf && x.neg != yneg:
		panic(ErrNaN{name + " of infinities with " + signs + " signs"})
	case x.form == isInf:
		return z.inf(x.neg)
	case y.form == isInf:
		return z.inf(yneg)
	case x.form == isZero && y.form == isZero:
		return z.round(x.neg && yneg, nil, 0, false)
	case y.form == isZero:
		return z.Set(x)
	case x.form == isZero && y.neg == yneg:
		return z.Set(y)
	case x.form == isZero:
		return z.Neg(y)
	}
	if x.single() && y.single() && z.sumOfWords(x, y, yneg) {
		return z
	}
	exp := min(x.exp, y.exp)
	var a, b Int
	a.Lsh(&Int{x.neg, x.mant}, uint(x.exp-exp))
	b.Lsh(&Int{yneg, y.mant}, uint(y.exp-exp))
	a.Add(&a, &b)
	return z.round(a.neg || len(a.abs) == 0 && z.mode == ToNegativeInf, a.abs, int(exp), false)
}

func (z *Float) Add(x, y *Float) *Float { return z.sum(x, y, y.neg, "addition", "opposite") }
func (z *Float) Sub(x, y *Float) *Float { return z.sum(x, y, !y.neg, "subtraction", "equal") }

func (z *Float) Mul(x, y *Float) *Float {
	z.precision(uint(max(x.prec, y.prec)))
	neg := x.neg != y.neg
	if x.form == isInf || y.form == isInf {
		if x.form == isZero || y.form == isZero {
			panic(ErrNaN{"multiplication of zero with infinity"})
		}
		return z.inf(neg)
	}
	if x.single() && y.single() && z.prec <= 61 {
		return z.productOfWords(x, y, neg)
	}
	return z.round(neg, x.mant.times(y.mant), int(x.exp+y.exp), false)
}

func (z *Float) Quo(x, y *Float) *Float {
	z.precision(uint(max(x.prec, y.prec)))
	neg := x.neg != y.neg
	switch {
	case x.form == y.form && x.form != finite:
		panic(ErrNaN{"division of zero by zero or infinity by infinity"})
	case x.form == isZero || y.form == isInf:
		return z.round(neg, nil, 0, false)
	case y.form == isZero || x.form == isInf:
		return z.inf(neg)
	}
	if x.single() && y.single() && z.prec <= 61 {
		return z.ratioOfWords(x, y, neg)
	}
	return z.quo(neg, x.mant, y.mant, int(x.exp-y.exp))
}

func (z *Float) Sqrt(x *Float) *Float {
	z.precision(uint(x.prec))
	switch {
	case x.Sign() < 0:
		panic(ErrNaN{"square root of negative operand"})
	case x.form == isZero:
		return z.round(x.neg, nil, 0, false)
	case x.form == isInf:
		return z.inf(false)
	}
	n := max(2*int(z.prec)+4-x.mant.len(), 0)
	n += (n + int(x.exp)) & 1
	m := x.mant.shl(n)
	r := m.root()
	z.round(false, r, (int(x.exp)-n)/2, r.times(r).cmp(m) != 0)
	z.acc = Exact
	return z
}

func (x *Float) Cmp(y *Float) int {
	a, b := x.Sign(), y.Sign()
	if a != b {
		if a < b {
			return -1
		}
		return 1
	}
	if a == 0 || x.form == isInf && y.form == isInf {
		return 0
	}
	if x.form == isInf {
		return a
	}
	if y.form == isInf {
		return -a
	}
	if x.single() && y.single() {
		m, n := x.raised(), y.raised()
		return a * cmp.Or(cmp.Compare(x.top(), y.top()), cmp.Compare(m, n))
	}
	exp := min(x.exp, y.exp)
	return a * x.mant.shl(int(x.exp-exp)).cmp(y.mant.shl(int(y.exp-exp)))
}

func ParseFloat(s string, base int, prec uint, mode RoundingMode) (*Float, int, error) {
	return new(Float).SetPrec(prec).SetMode(mode).Parse(s, base)
}

//line floatconv.go:22:1
func (z *Float) SetString(s string) (*Float, bool) {
	if f, _, err := z.Parse(s, 0); err == nil {
		return f, true
	}
	return nil, false
}

func (z *Float) Parse(s string, base int) (*Float, int, error) {
	z.precision(64)
	all := s
	neg := strings.HasPrefix(s, "-")
	if neg || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	if s == "Inf" || s == "inf" {
		return z.inf(neg), 0, nil
	}
	if base == 0 {
		base = 10
		if len(s) > 2 && s[0] == '0' {
			switch s[1] | 0x20 {
			case 'x':
				base, s = 16, s[2:]
			case 'b':
				base, s = 2, s[2:]
			case 'o':
				base, s = 8, s[2:]
			}
		}
	}
	mark := "eEpP"
	if base == 16 {
		mark = "pP"
	}
	e2, e10 := 0, 0
	if i := strings.IndexAny(s, mark); i >= 0 {
		n, err := strconv.Atoi(s[i+1:])
		if err != nil {
			return nil, 0, errors.New("exponent has no digits")
		}
		if s[i]|0x20 == 'p' {
			e2 = n
		} else {
			e10 = n
		}
		s = s[:i]
	}
	whole, frac, _ := strings.Cut(strings.ReplaceAll(s, "_", ""), ".")
	mant, n := digits(whole+frac, base)
	if n == 0 {
		if all == "" {
			return nil, 0, errors.New("EOF")
		}
		return nil, 0, errors.New("number has no digits")
	}
	if n < len(whole+frac) {
		return nil, 0, fmt.Errorf("expected end of string, found %q", (whole + frac)[n])
	}
	const farthest = 700_000_000 // from there on there is no exponent for it
	if len(mant) > 0 && (e10 > farthest || e10 < -farthest) {
		return nil, 0, errors.New("exponent overflow")
	}
	down := nat{Word(base)}.pow(uint(len(frac)))
	if base == 10 {
		if len(mant) == 0 {
			e10 = 0
		}
		if e10 -= len(frac); e10 >= 0 {
			mant, down = mant.times(nat{10}.pow(uint(e10))), nat{1}
		} else {
			down = nat{10}.pow(uint(-e10))
		}
	}
	return z.quo(neg, mant, down, e2), base, nil
}

func (z *Float) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	tok, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("0123456789+-.eEpPxX_abcdfABCDFInf", r) })
	if err == nil {
		_, _, err = z.Parse(string(tok), 0)
	}
	return err
}
