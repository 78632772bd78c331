package big

import (
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"
	"strings"
)

//line rat.go:33:1
func NewRat(a, b int64) *Rat {
	return new(Rat).SetFrac64(a, b)
}

// Denominators of integers may be stored as 0; results store 1.

// norm reduces the fraction.
func (z *Rat) norm() *Rat {
	switch {
	case len(z.a.abs) == 0:
		z.a.neg = false
		z.b.abs = z.b.abs.setWord(1)
	case len(z.b.abs) == 0:
		z.b.abs = z.b.abs.setWord(1)
	default:
		var stk stack
		neg := z.a.neg
		z.a.neg, z.b.neg = false, false
		if f := new(Int).gcd(nil, nil, &z.a, &z.b); f.Cmp(intOne) != 0 {
			z.a.abs, _ = z.a.abs.div(&stk, nil, z.a.abs, f.abs)
			z.b.abs, _ = z.b.abs.div(&stk, nil, z.b.abs, f.abs)
		}
		z.a.neg = neg
		stk.free()
	}
	return z
}

// put copies a fraction.
func (z *Rat) put(neg bool, a, b nat) *Rat {
	z.a.abs, z.b.abs = z.a.abs.set(a), z.b.abs.set(b)
	z.a.neg = neg
	return z.norm()
}

func (x *Rat) den() nat {
	if len(x.b.abs) == 0 {
		return intOne.abs
	}
	return x.b.abs
}

// over is x times a denominator.
func (z *Int) over(x *Int, den nat) {
	if len(den) == 0 {
		z.Set(x)
		return
	}
	z.abs = z.abs.mul(nil, x.abs, den)
	z.neg = x.neg
}

func (z nat) bothDens(x, y nat) nat {
	switch {
	case len(x) == 0 && len(y) == 0:
		return z.setWord(1)
	case len(x) == 0:
		return z.set(y)
	case len(y) == 0:
		return z.set(x)
	}
	return z.mul(nil, x, y)
}

func (z *Rat) SetFrac(a, b *Int) *Rat {
	z.a.neg = a.neg != b.neg
	den := b.abs
	if len(den) == 0 {
		panic("division by zero")
	}
	if &z.a == b || alias(z.a.abs, den) {
		den = nat(nil).set(den)
	}
	z.a.abs = z.a.abs.set(a.abs)
	z.b.abs = z.b.abs.set(den)
	return z.norm()
}

func (z *Rat) SetFrac64(a, b int64) *Rat {
	if b == 0 {
		panic("division by zero")
	}
	z.a.SetInt64(a)
	if b < 0 {
		b = -b
		z.a.neg = !z.a.neg
	}
	z.b.abs = z.b.abs.setUint64(uint64(b))
	return z.norm()
}

func (z *Rat) whole() *Rat {
	z.b.abs = z.b.abs.setWord(1)
	return z
}

func (z *Rat) SetInt(x *Int) *Rat {
	z.a.Set(x)
	return z.whole()
}

func (z *Rat) SetInt64(x int64) *Rat {
	z.a.SetInt64(x)
	return z.whole()
}

func (z *Rat) SetUint64(x uint64) *Rat {
	z.a.SetUint64(x)
	return z.whole()
}

func (z *Rat) Set(x *Rat) *Rat {
	if z != x {
		z.a.Set(&x.a)
		z.b.Set(&x.b)
	}
	if len(z.b.abs) == 0 {
		return z.whole()
	}
	return z
}

//line rat.go:398:1
func (x *Rat) Sign() int {
	return x.a.Sign()
}

//line rat.go:411:1
func (x *Rat) Num() *Int {
	return &x.a
}

func (x *Rat) Cmp(y *Rat) int {
	var a, b Int
	a.over(&x.a, y.b.abs)
	b.over(&y.a, x.b.abs)
	return a.Cmp(&b)
}

//line rat.go:424:1
func (x *Rat) marshal(buf []byte) []byte {
	buf = append(x.a.Append(buf, 10), '/')
	if len(x.b.abs) == 0 {
		return append(buf, '1')
	}
	return x.b.Append(buf, 10)
}

//line rat.go:439:1
func (z *Rat) Inv(x *Rat) *Rat {
	if len(x.a.abs) == 0 {
		panic("division by zero")
	}
	z.Set(x)
	z.a.abs, z.b.abs = z.b.abs, z.a.abs
	return z
}

func (z *Rat) Add(x, y *Rat) *Rat {
	var a, b Int
	a.over(&x.a, y.b.abs)
	b.over(&y.a, x.b.abs)
	z.a.Add(&a, &b)
	z.b.abs = z.b.abs.bothDens(x.b.abs, y.b.abs)
	return z.norm()
}

func (z *Rat) Sub(x, y *Rat) *Rat {
	var a, b Int
	a.over(&x.a, y.b.abs)
	b.over(&y.a, x.b.abs)
	z.a.Sub(&a, &b)
	z.b.abs = z.b.abs.bothDens(x.b.abs, y.b.abs)
	return z.norm()
}

func (z *Rat) Mul(x, y *Rat) *Rat {
	same := x == y
	z.a.neg, z.a.abs = x.a.neg != y.a.neg, z.a.abs.mul(nil, x.a.abs, y.a.abs)
	z.a.neg = z.a.neg && len(z.a.abs) > 0
	z.b.abs = z.b.abs.bothDens(x.b.abs, y.b.abs)
	if same {
		// A square of what is reduced is.
		return z
	}
	return z.norm()
}

func (z *Rat) Quo(x, y *Rat) *Rat {
	if len(y.a.abs) == 0 {
		panic("division by zero")
	}
	var a, b Int
	a.over(&x.a, y.b.abs)
	b.over(&y.a, x.b.abs)
	z.a.abs, z.b.abs = a.abs, b.abs
	z.a.neg = a.neg != b.neg
	return z.norm()
}

func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil
	}
	frac, exp := math.Frexp(math.Abs(f))
	mantissa, shift := uint64(frac*(1<<53)), 53-exp
	for mantissa&1 == 0 && shift > 0 {
		mantissa >>= 1
		shift--
	}
	z.a.SetUint64(mantissa)
	z.a.neg = f < 0
	z.b.Set(intOne)
	if shift > 0 {
		z.b.Lsh(&z.b, uint(shift))
	} else {
		z.a.Lsh(&z.a, uint(-shift))
	}
	return z.norm()
}

// quotient is a/b rounded to a mantissa of so many bits after the first; lowest is the smallest normal exponent.
func quotient(a, b nat, size, lowest int) (f float64, exact bool) {
	if len(a) == 0 {
		return 0, true
	}
	var stk stack
	defer stk.free()
	exp := a.bitLen() - b.bitLen()
	a2, b2 := nat(nil).set(a), nat(nil).set(b)
	if shift := size + 2 - exp; shift > 0 {
		a2 = a2.lsh(a2, uint(shift))
	} else if shift < 0 {
		b2 = b2.lsh(b2, uint(-shift))
	}
	q, r := nat(nil).div(&stk, a2, a2, b2)
	m, rest := low64(q), len(r) > 0
	if m>>(size+2) == 1 {
		rest = rest || m&1 == 1
		m >>= 1
		exp++
	}
	if lowest-size <= exp && exp <= lowest {
		shift := uint(lowest - (exp - 1))
		rest = rest || m&(1<<shift-1) != 0
		m >>= shift
		exp = lowest + 1
	}
	exact = !rest
	if m&1 != 0 {
		exact = false
		if rest || m&2 != 0 {
			if m++; m >= 1<<(size+2) {
				m >>= 1
				exp++
			}
		}
	}
	return math.Ldexp(float64(m>>1), exp-size-1), exact
}

func (x *Rat) Float64() (f float64, exact bool) {
	f, exact = quotient(x.a.abs, x.den(), 52, -1022)
	if math.IsInf(f, 0) {
		exact = false
	}
	if x.a.neg {
		f = -f
	}
	return f, exact
}

func (x *Rat) Float32() (float32, bool) {
	wide, exact := quotient(x.a.abs, x.den(), 23, -126)
	f := float32(wide)
	if math.IsInf(float64(f), 0) {
		exact = false
	}
	if x.a.neg {
		f = -f
	}
	return f, exact
}

func (z *Rat) SetString(s string) (*Rat, bool) {
	if len(s) == 0 {
		return nil, false
	}
	if at := strings.Index(s, "/"); at >= 0 {
		if _, ok := z.a.SetString(s[:at], 0); !ok {
			return nil, false
		}
		r := strings.NewReader(s[at+1:])
		var err error
		if z.b.abs, _, _, err = z.b.abs.scan(r, 0, false); err != nil {
			return nil, false
		}
		if _, err = r.ReadByte(); err != io.EOF || len(z.b.abs) == 0 {
			return nil, false
		}
		return z.norm(), true
	}
	r := strings.NewReader(s)
	neg, err := scanSign(r)
	if err != nil {
		return nil, false
	}
	var base, behind int
	if z.a.abs, base, behind, err = z.a.abs.scan(r, 0, true); err != nil {
		return nil, false
	}
	exp, ebase, err := scanExponent(r, true, true)
	if err != nil {
		return nil, false
	}
	if _, err = r.ReadByte(); err != io.EOF {
		return nil, false
	}
	if len(z.a.abs) == 0 {
		return z.norm(), true
	}
	exp2, exp5 := exp, int64(0)
	if ebase == 10 {
		exp5 = exp
	}
	if d := int64(min(behind, 0)); base == 10 {
		exp2, exp5 = exp2+d, exp5+d
	} else {
		exp2 += d * int64(bits.TrailingZeros(uint(base)))
	}
	stk := new(stack)
	defer stk.free()
	if exp5 != 0 {
		n := max(exp5, -exp5)
		if n < 0 || n > 1e6 {
			return nil, false
		}
		power := z.b.abs.expNN(stk, natFive, nat(nil).setWord(Word(n)), nil, false)
		if exp5 > 0 {
			z.a.abs = z.a.abs.mul(stk, z.a.abs, power)
			z.b.abs = z.b.abs.setWord(1)
		} else {
			z.b.abs = power
		}
	} else {
		z.b.abs = z.b.abs.setWord(1)
	}
	if exp2 < -1e7 || exp2 > 1e7 {
		return nil, false
	}
	if exp2 > 0 {
		z.a.abs = z.a.abs.lsh(z.a.abs, uint(exp2))
	} else if exp2 < 0 {
		z.b.abs = z.b.abs.lsh(z.b.abs, uint(-exp2))
	}
	z.a.neg = neg && len(z.a.abs) > 0
	return z.norm(), true
}

func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString rounds halves away from zero.
func (x *Rat) FloatString(prec int) string {
	var buf []byte
	if x.IsInt() {
		buf = x.a.Append(buf, 10)
		if prec > 0 {
			buf = append(buf, '.')
			for range prec {
				buf = append(buf, '0')
			}
		}
		return string(buf)
	}
	var stk stack
	defer stk.free()
	q, r := nat(nil).div(&stk, nil, x.a.abs, x.b.abs)
	scale := intOne.abs
	if prec > 0 {
		scale = nat(nil).expNN(&stk, natTen, nat(nil).setUint64(uint64(prec)), nil, false)
	}
	r = r.mul(&stk, r, scale)
	r, twice := r.div(&stk, nil, r, x.b.abs)
	twice = twice.add(twice, twice)
	if x.b.abs.cmp(twice) <= 0 {
		r = r.add(r, intOne.abs)
		if r.cmp(scale) >= 0 {
			q = nat(nil).add(q, intOne.abs)
			r = nat(nil).sub(r, scale)
		}
	}
	if x.a.neg {
		buf = append(buf, '-')
	}
	buf = append(buf, q.itoa(false, 10)...)
	if prec > 0 {
		buf = append(buf, '.')
		digits := r.itoa(false, 10)
		for i := prec - len(digits); i > 0; i-- {
			buf = append(buf, '0')
		}
		buf = append(buf, digits...)
	}
	return string(buf)
}

func (x *Rat) FloatPrec() (n int, exact bool) {
	d := nat(nil).set(x.den())
	twos := d.trailingZeroBits()
	d = d.rsh(d, twos)
	fives := 0
	var q nat
	for d.modWord(5) == 0 {
		q, _ = q.div(nil, nil, d, natFive)
		q, d = d, q
		fives++
	}
	return max(int(twos), fives), d.cmp(natOne) == 0
}

func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	tok, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("0123456789+-/.eE", r) })
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if _, ok := z.SetString(string(tok)); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

func (x *Rat) AppendText(b []byte) ([]byte, error) {
	if x.IsInt() {
		return x.a.AppendText(b)
	}
	return x.marshal(b), nil
}

func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}
