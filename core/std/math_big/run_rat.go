package big

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
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
	z.abs = z.abs.mul(x.abs, den)
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
	return z.mul(x, y)
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

//line rat.go:370:1
func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = false
	return z
}

//line rat.go:377:1
func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = len(z.a.abs) > 0 && !z.a.neg
	return z
}

//line rat.go:398:1
func (x *Rat) Sign() int {
	return x.a.Sign()
}

//line rat.go:167:1
func (x *Rat) IsInt() bool { return x.den().cmp(intOne.abs) == 0 }

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

//line ratconv.go:304:1
func (x *Rat) String() string {
	return string(x.marshal(nil))
}

//line rat.go:424:1
func (x *Rat) marshal(buf []byte) []byte {
	buf = append(x.a.Append(buf, 10), '/')
	if len(x.b.abs) == 0 {
		return append(buf, '1')
	}
	return x.b.Append(buf, 10)
}

//line rat.go:422:1
func (x *Rat) Denom() *Int {
//line rat.go:424:1
	if len(x.b.abs) == 0 {
//line rat.go:428:1
		return &Int{abs: nat{1}}
	}
	return &x.b
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
	z.a.neg, z.a.abs = x.a.neg != y.a.neg, z.a.abs.mul(x.a.abs, y.a.abs)
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

// mantissa reads the digits of a number without its marks.
type mantissa struct {
	s     string
	at    int
	point int
}

func (m *mantissa) ReadByte() (byte, error) {
	for m.at < len(m.s) {
		c := m.s[m.at]
		m.at++
		if c == '.' && m.point < 0 {
			m.point = m.at
		} else if c != '_' {
			return c, nil
		}
	}
	return 0, io.EOF
}

var natFive, natTen = nat{5}, nat{10}

func (z *Rat) SetString(s string) (*Rat, bool) {
	if a, b, ok := strings.Cut(s, "/"); ok {
		if _, ok := z.a.SetString(a, 0); !ok {
			return nil, false
		}
		if b == "" || b[0] == '+' || b[0] == '-' {
			return nil, false
		}
		if _, ok := z.b.SetString(b, 0); !ok || len(z.b.abs) == 0 {
			return nil, false
		}
		return z.norm(), true
	}
	neg := strings.HasPrefix(s, "-")
	if neg || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	base, marks := 10, "eEpP"
	if len(s) > 1 && s[0] == '0' {
		switch s[1] | 0x20 {
		case 'x':
			base, marks = 16, "pP"
		case 'o':
			base = 8
		case 'b':
			base = 2
		}
		if base != 10 {
			s = strings.TrimPrefix(s[2:], "_")
		}
	}
	var exp2, exp5 int
	if i := strings.IndexAny(s, marks); i >= 0 {
		power := s[i+1:]
		if !strings.HasPrefix(power, "_") && !strings.HasSuffix(power, "_") && !strings.Contains(power, "__") {
			power = strings.ReplaceAll(power, "_", "")
		}
		n, err := strconv.Atoi(power)
		if strings.Trim(s[:i], "0_.") == "" {
			n = 0
		}
		if err != nil || n > 1e6 || n < -1e6 {
			return nil, false
		}
		exp2 = n
		if s[i]|0x20 != 'p' {
			exp5 = n
		}
		s = s[:i]
	}
	if strings.Contains(s, "__") || strings.HasPrefix(s, "_") || strings.HasSuffix(s, "_") {
		return nil, false
	}
	r := &mantissa{s: s, point: -1}
	abs, n := z.a.abs.scan(r, base)
	if n == 0 || n < len(s)-strings.Count(s, "_")-strings.Count(s, ".") || strings.Count(s, ".") > 1 {
		return nil, false
	}
	z.a.abs = abs
	if len(abs) == 0 {
		return z.norm(), true
	}
	if r.point >= 0 {
		fraction := len(s) - r.point - strings.Count(s[r.point:], "_")
		switch base {
		case 10:
			exp5 -= fraction
			exp2 -= fraction
		case 2:
			exp2 -= fraction
		case 8:
			exp2 -= 3 * fraction
		case 16:
			exp2 -= 4 * fraction
		}
	}
	switch {
	case exp5 == 0:
		z.b.abs = z.b.abs.setWord(1)
	case exp5 > 0:
		z.a.abs = z.a.abs.mul(z.a.abs, z.b.abs.expNN(natFive, nat(nil).setWord(Word(exp5)), nil))
		z.b.abs = z.b.abs.setWord(1)
	default:
		z.b.abs = z.b.abs.expNN(natFive, nat(nil).setWord(Word(-exp5)), nil)
	}
	if exp2 > 0 {
		z.a.abs = z.a.abs.lsh(z.a.abs, uint(exp2))
	} else if exp2 < 0 {
		z.b.abs = z.b.abs.lsh(z.b.abs, uint(-exp2))
	}
	z.a.neg = neg
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
		scale = nat(nil).expNN(natTen, nat(nil).setUint64(uint64(prec)), nil)
	}
	r = r.mul(r, scale)
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
	d := x.den()
	twos := d.zeros()
	d = d.shr(twos)
	fives := 0
	for {
		q, r := d.over(nat{5})
		if len(r) > 0 {
			break
		}
		d = q
		fives++
	}
	return max(twos, fives), d.cmp(nat{1}) == 0
}

func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	tok, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("0123456789+-/.eE", r) })
	if err != nil {
		return err
	}
	if _, ok := z.SetString(string(tok)); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

func (x *Rat) AppendText(b []byte) ([]byte, error) { return append(b, x.RatString()...), nil }
func (x *Rat) MarshalText() ([]byte, error)        { return []byte(x.RatString()), nil }
func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}
