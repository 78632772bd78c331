package big

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

//line rat.go:33:1
func NewRat(a, b int64) *Rat {
	return new(Rat).SetFrac64(a, b)
}

// set reduces a fraction; a denominator of 1 may be stored as 0.
func (z *Rat) put(neg bool, a, b nat) *Rat {
	if g := gcd(a, b); g.cmp(nat{1}) != 0 {
		a, _ = a.over(g)
		b, _ = b.over(g)
	}
	a, b = append(nat(nil), a...), append(nat(nil), b...)
	z.a, z.b = Int{neg && len(a) > 0, a}, Int{false, b}
	return z
}

func (x *Rat) den() nat {
	if len(x.b.abs) == 0 {
		return nat{1}
	}
	return x.b.abs
}

func (z *Rat) SetFrac(a, b *Int) *Rat {
	if len(b.abs) == 0 {
		panic("division by zero")
	}
	return z.put(a.neg != b.neg, a.abs, b.abs)
}

func (z *Rat) SetFrac64(a, b int64) *Rat { return z.SetFrac(NewInt(a), NewInt(b)) }
func (z *Rat) SetInt(x *Int) *Rat        { return z.put(x.neg, x.abs, nat{1}) }
func (z *Rat) SetInt64(x int64) *Rat     { return z.SetInt(NewInt(x)) }
func (z *Rat) SetUint64(x uint64) *Rat   { return z.put(false, word(x), nat{1}) }
func (z *Rat) Set(x *Rat) *Rat           { return z.put(x.a.neg, x.a.abs, x.den()) }
func (z *Rat) Abs(x *Rat) *Rat           { return z.put(false, x.a.abs, x.den()) }
func (z *Rat) Neg(x *Rat) *Rat           { return z.put(!x.a.neg, x.a.abs, x.den()) }
func (x *Rat) Sign() int                 { return x.a.Sign() }
func (x *Rat) IsInt() bool               { return x.den().cmp(nat{1}) == 0 }
//line rat.go:411:1
func (x *Rat) Num() *Int {
	return &x.a
}
func (x *Rat) Cmp(y *Rat) int            { return new(Rat).Sub(x, y).Sign() }
func (z *Rat) Sub(x, y *Rat) *Rat        { return z.Add(x, new(Rat).Neg(y)) }
func (x *Rat) String() string            { return x.a.String() + "/" + text(x.den(), 10) }

func (x *Rat) Denom() *Int {
	if len(x.b.abs) == 0 {
		return NewInt(1)
	}
	return &x.b
}

func (z *Rat) Inv(x *Rat) *Rat {
	if len(x.a.abs) == 0 {
		panic("division by zero")
	}
	return z.put(x.a.neg, x.den(), x.a.abs)
}

func (z *Rat) Add(x, y *Rat) *Rat {
	a := Int{x.a.neg, x.a.abs.times(y.den())}
	b := Int{y.a.neg, y.a.abs.times(x.den())}
	a.Add(&a, &b)
	return z.put(a.neg, a.abs, x.den().times(y.den()))
}

func (z *Rat) Mul(x, y *Rat) *Rat {
	return z.put(x.a.neg != y.a.neg, x.a.abs.times(y.a.abs), x.den().times(y.den()))
}

func (z *Rat) Quo(x, y *Rat) *Rat {
	if len(y.a.abs) == 0 {
		panic("division by zero")
	}
	return z.put(x.a.neg != y.a.neg, x.a.abs.times(y.den()), x.den().times(y.a.abs))
}

func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil
	}
	r, _ := new(Float).SetFloat64(f).Rat(z)
	return r
}

func (x *Rat) Float64() (float64, bool) {
	f, _ := new(Float).SetPrec(2000).SetRat(x).Float64()
	back := new(Rat).SetFloat64(f)
	return f, back != nil && back.Cmp(x) == 0
}

func (x *Rat) Float32() (float32, bool) {
	f, _ := new(Float).SetPrec(2000).SetRat(x).Float32()
	back := new(Rat).SetFloat64(float64(f))
	return f, back != nil && back.Cmp(x) == 0
}

func (z *Rat) SetString(s string) (*Rat, bool) {
	if a, b, ok := strings.Cut(s, "/"); ok {
		num, ok := new(Int).SetString(a, 0)
		den, ok2 := new(Int).SetString(b, 0)
		if !ok || !ok2 || len(den.abs) == 0 || den.neg || b[0] == '+' {
			return nil, false
		}
		return z.SetFrac(num, den), true
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
	exp, exp2 := 0, 0
	if i := strings.IndexAny(s, marks); i >= 0 {
		n, err := strconv.Atoi(s[i+1:])
		if err != nil || n > 1e6 || n < -1e6 {
			return nil, false
		}
		if s[i]|0x20 == 'p' {
			exp2 = n
		} else {
			exp = n
		}
		s = s[:i]
	}
	if strings.Contains(s, "__") || strings.HasPrefix(s, "_") || strings.HasSuffix(s, "_") {
		return nil, false
	}
	whole, frac, _ := strings.Cut(strings.ReplaceAll(s, "_", ""), ".")
	a, n := digits(whole+frac, base)
	if n == 0 || n < len(whole+frac) {
		return nil, false
	}
	b := nat{1}
	if base != 10 {
		b = nat{Word(base)}.pow(uint(len(frac)))
	} else {
		exp -= len(frac)
	}
	if exp < 0 {
		b = b.times(nat{10}.pow(uint(-exp)))
	} else {
		a = a.times(nat{10}.pow(uint(exp)))
	}
	if exp2 < 0 {
		b = b.times(nat{2}.pow(uint(-exp2)))
	} else {
		a = a.times(nat{2}.pow(uint(exp2)))
	}
	return z.put(neg, a, b), true
}

func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

func (x *Rat) FloatString(prec int) string {
	scale := nat{10}.pow(uint(prec))
	q, r := x.a.abs.times(scale).over(x.den())
	if r.plus(r).cmp(x.den()) >= 0 {
		q = q.plus(nat{1})
	}
	s := text(q, 10)
	if prec > 0 {
		if n := prec + 1 - len(s); n > 0 {
			s = strings.Repeat("0", n) + s
		}
		s = s[:len(s)-prec] + "." + s[len(s)-prec:]
	}
	if x.a.neg {
		s = "-" + s
	}
	return s
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
