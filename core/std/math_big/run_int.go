package big

import (
	"errors"
	"fmt"
	"math/rand"
	"strings"
)

func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

func (z *Int) put(neg bool, abs nat) *Int {
	z.abs, z.neg = abs, neg && len(abs) > 0
	return z
}

func (x *Int) Sign() int {
	if len(x.abs) == 0 {
		return 0
	}
	if x.neg {
		return -1
	}
	return 1
}

func (z *Int) SetInt64(x int64) *Int {
	if x < 0 {
		return z.put(true, word(-uint64(x)))
	}
	return z.put(false, word(uint64(x)))
}

func (z *Int) SetUint64(x uint64) *Int { return z.put(false, word(x)) }
func (z *Int) Set(x *Int) *Int {
	if z != x {
		z.put(x.neg, append(nat(nil), x.abs...))
	}
	return z
}
func (x *Int) Bits() []Word            { return x.abs }
func (z *Int) SetBits(abs []Word) *Int { return z.put(false, nat(abs).norm()) }
func (z *Int) Abs(x *Int) *Int         { return z.put(false, x.abs) }
func (z *Int) Neg(x *Int) *Int         { return z.put(!x.neg, x.abs) }
func (z *Int) Mul(x, y *Int) *Int      { return z.put(x.neg != y.neg, x.abs.times(y.abs)) }
func (x *Int) CmpAbs(y *Int) int       { return x.abs.cmp(y.abs) }
func (x *Int) BitLen() int             { return x.abs.len() }
func (x *Int) TrailingZeroBits() uint  { return uint(x.abs.zeros()) }
func (z *Int) Lsh(x *Int, n uint) *Int { return z.put(x.neg, x.abs.shl(int(n))) }
func (z *Int) Sub(x, y *Int) *Int      { return z.sum(x, !y.neg, y.abs) }
func (z *Int) Add(x, y *Int) *Int      { return z.sum(x, y.neg, y.abs) }
func (x *Int) Uint64() uint64          { return x.low() }
func (x *Int) IsUint64() bool          { return !x.neg && len(x.abs) <= 1 }
func (x *Int) String() string          { return x.Text(10) }

func (z *Int) sum(x *Int, neg bool, abs nat) *Int {
	if x.neg == neg {
		return z.put(neg, x.abs.add(abs))
	}
	if x.abs.cmp(abs) >= 0 {
		return z.put(x.neg, x.abs.sub(abs))
	}
	return z.put(neg, abs.sub(x.abs))
}

func (x *Int) low() uint64 {
	if len(x.abs) == 0 {
		return 0
	}
	return uint64(x.abs[0])
}

func (x *Int) Int64() int64 {
	if x.neg {
		return -int64(x.low())
	}
	return int64(x.low())
}

func (x *Int) IsInt64() bool {
	w := x.low()
	return len(x.abs) <= 1 && (w < 1<<63 || x.neg && w == 1<<63)
}

func (x *Int) Float64() (float64, Accuracy) {
	return new(Float).SetInt(x).Float64()
}

func (x *Int) Cmp(y *Int) int {
	if x.neg != y.neg {
		if x.neg {
			return -1
		}
		return 1
	}
	if x.neg {
		return y.abs.cmp(x.abs)
	}
	return x.abs.cmp(y.abs)
}

func (z *Int) MulRange(a, b int64) *Int {
	if a > b {
		return z.SetInt64(1)
	}
	if a <= 0 && b >= 0 {
		return z.SetInt64(0)
	}
	p := NewInt(a)
	for i := a; i < b; {
		i++
		p.Mul(p, NewInt(i))
	}
	return z.put(p.neg, p.abs)
}

func (z *Int) Binomial(n, k int64) *Int {
	if k > n {
		return z.SetInt64(0)
	}
	if k > n-k {
		k = n - k
	}
	p := NewInt(1)
	for i := int64(1); i <= k; i++ {
		p.Mul(p, NewInt(n-k+i))
		p.Quo(p, NewInt(i))
	}
	return z.put(p.neg, p.abs)
}

func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	xneg, yneg := x.neg, y.neg
	q, rest := x.abs.div(y.abs)
	z.put(xneg != yneg, q)
	r.put(xneg, append(nat(nil), rest...))
	return z, r
}

func (z *Int) Quo(x, y *Int) *Int {
	z.QuoRem(x, y, new(Int))
	return z
}

func (z *Int) Rem(x, y *Int) *Int {
	new(Int).QuoRem(x, y, z)
	return z
}

func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	d := *y
	z.QuoRem(x, y, m)
	if m.neg {
		if d.neg {
			z.Add(z, NewInt(1))
			m.Sub(m, &d)
		} else {
			z.Sub(z, NewInt(1))
			m.Add(m, &d)
		}
	}
	return z, m
}

func (z *Int) Div(x, y *Int) *Int {
	z.DivMod(x, y, new(Int))
	return z
}

func (z *Int) Mod(x, y *Int) *Int {
	new(Int).DivMod(x, y, z)
	return z
}

func (z *Int) SetBytes(buf []byte) *Int {
	abs := make(nat, (len(buf)+7)/8)
	for i, c := range buf {
		at := len(buf) - 1 - i
		abs[at/8] |= Word(c) << (at % 8 * 8)
	}
	return z.put(false, abs.norm())
}

func (x *Int) Bytes() []byte { return x.FillBytes(make([]byte, (x.BitLen()+7)/8)) }

func (x *Int) FillBytes(buf []byte) []byte {
	if (x.BitLen()+7)/8 > len(buf) {
		panic("math/big: buffer too small to fit value")
	}
	for i := range buf {
		at := len(buf) - 1 - i
		buf[i] = 0
		if at/8 < len(x.abs) {
			buf[i] = byte(x.abs[at/8] >> (at % 8 * 8))
		}
	}
	return buf
}

func (z *Int) Exp(x, y, m *Int) *Int {
	var mod nat
	if m != nil {
		mod = m.abs
	}
	base, exp := *x, y.abs
	if y.neg {
		if len(mod) == 0 {
			return z.SetInt64(1)
		}
		inverse := new(Int).ModInverse(x, m)
		if inverse == nil {
			return nil
		}
		base = *inverse
	}
	z.put(base.neg && exp.bit(0) == 1, base.abs.expMod(exp, mod))
	if z.neg && len(mod) > 0 {
		z.put(false, mod.sub(z.abs))
	}
	return z
}

func (z *Int) GCD(x, y, a, b *Int) *Int {
	if len(a.abs) == 0 || len(b.abs) == 0 {
		g, sa, sb := *a, a.Sign(), b.Sign()
		if len(a.abs) == 0 {
			g = *b
		}
		g.neg = false
		if x != nil {
			x.SetInt64(int64(sa))
		}
		if y != nil {
			y.SetInt64(int64(sb))
			if sa != 0 && sb == 0 {
				y.SetInt64(0)
			}
		}
		if sa == 0 && x != nil {
			x.SetInt64(0)
		}
		return z.put(false, g.abs)
	}
	A, B := new(Int).Abs(a), new(Int).Abs(b)
	aneg, bneg, a0, b0 := a.neg, b.neg, *A, *B
	u, v := NewInt(1), NewInt(0)
	for len(B.abs) > 0 {
		q, r := new(Int).QuoRem(A, B, new(Int))
		A, B = B, r
		u, v = v, new(Int).Sub(u, new(Int).Mul(q, v))
	}
	if y != nil {
		y.Quo(new(Int).Sub(A, new(Int).Mul(&a0, u)), &b0)
		if bneg {
			y.Neg(y)
		}
	}
	if x != nil {
		x.put(u.neg != aneg, u.abs)
	}
	return z.put(false, A.abs)
}

func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if len(n.abs) == 0 {
		return z.SetInt64(0)
	}
	abs := make(nat, len(n.abs))
	size := n.BitLen() % 64
	for {
		for i := range abs {
			abs[i] = Word(rnd.Uint32()) | Word(rnd.Uint32())<<32
		}
		if size > 0 {
			abs[len(abs)-1] &= 1<<size - 1
		}
		if abs.norm().cmp(n.abs) < 0 {
			return z.put(false, abs.norm())
		}
	}
}

func (z *Int) ModInverse(g, n *Int) *Int {
	m := new(Int).Abs(n)
	d, x := new(Int), new(Int)
	d.GCD(x, nil, new(Int).Mod(g, m), m)
	if d.Cmp(NewInt(1)) != 0 {
		return nil
	}
	if x.neg {
		x.Add(x, m)
	}
	return z.put(false, x.abs)
}

func Jacobi(x, y *Int) int {
	if y.abs.bit(0) == 0 {
		panic(fmt.Sprintf("big: invalid 2nd argument to Int.Jacobi: need odd integer but got %s", y.String()))
	}
	a, b, j := *x, *y, 1
	if b.neg {
		if a.neg {
			j = -1
		}
		b.neg = false
	}
	for {
		if b.Cmp(NewInt(1)) == 0 {
			return j
		}
		if len(a.abs) == 0 {
			return 0
		}
		var r Int
		r.Mod(&a, &b)
		if len(r.abs) == 0 {
			return 0
		}
		s := r.abs.zeros()
		if m := b.abs[0] & 7; s&1 != 0 && (m == 3 || m == 5) {
			j = -j
		}
		c := *new(Int).Rsh(&r, uint(s))
		if b.abs[0]&3 == 3 && c.abs[0]&3 == 3 {
			j = -j
		}
		a, b = b, c
	}
}

func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	one := NewInt(1)
	a := new(Int).Mod(x, p)
	s := new(Int).Sub(p, one)
	e := s.TrailingZeroBits()
	s.Rsh(s, e)
	n := NewInt(2)
	for Jacobi(n, p) != -1 {
		n.Add(n, one)
	}
	y := new(Int).Rsh(new(Int).Add(s, one), 1)
	y.Exp(a, y, p)
	b, g, r := new(Int).Exp(a, s, p), new(Int).Exp(n, s, p), e
	for {
		m := uint(0)
		for t := new(Int).Set(b); t.Cmp(one) != 0; m++ {
			t.Mod(t.Mul(t, t), p)
		}
		if m == 0 {
			return z.put(false, y.abs)
		}
		t := new(Int).Lsh(one, r-m-1)
		t.Exp(g, t, p)
		g.Mod(g.Mul(t, t), p)
		y.Mod(y.Mul(y, t), p)
		b.Mod(b.Mul(b, g), p)
		r = m
	}
}

func (z *Int) Rsh(x *Int, n uint) *Int {
	abs := x.abs.rsh(int(n))
	if x.neg && x.abs.zeros() < int(n) {
		abs = abs.add(nat{1})
	}
	return z.put(x.neg, abs)
}

func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return x.abs.sub(nat{1}).bit(i) ^ 1
	}
	return x.abs.bit(i)
}

func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	switch m := new(Int).Lsh(NewInt(1), uint(i)); b {
	case 0:
		return z.AndNot(x, m)
	case 1:
		return z.Or(x, m)
	}
	panic("set bit is not 0 or 1")
}

// bitwise combines two's complements.
func (z *Int) bitwise(x, y *Int, op func(a, b Word) Word) *Int {
	n := max(len(x.abs), len(y.abs)) + 1
	words := func(x *Int) nat {
		abs, flip := x.abs, Word(0)
		if x.neg {
			abs, flip = abs.sub(nat{1}), ^Word(0)
		}
		w := make(nat, n)
		copy(w, abs)
		for i := range w {
			w[i] ^= flip
		}
		return w
	}
	a, b := words(x), words(y)
	for i := range a {
		a[i] = op(a[i], b[i])
	}
	if a[n-1]>>63 == 0 {
		return z.put(false, a.norm())
	}
	for i := range a {
		a[i] = ^a[i]
	}
	return z.put(true, a.norm().add(nat{1}))
}

func (z *Int) And(x, y *Int) *Int {
	return z.bitwise(x, y, func(a, b Word) Word { return a & b })
}
func (z *Int) AndNot(x, y *Int) *Int {
	return z.bitwise(x, y, func(a, b Word) Word { return a &^ b })
}
func (z *Int) Or(x, y *Int) *Int {
	return z.bitwise(x, y, func(a, b Word) Word { return a | b })
}
func (z *Int) Xor(x, y *Int) *Int {
	return z.bitwise(x, y, func(a, b Word) Word { return a ^ b })
}
func (z *Int) Not(x *Int) *Int { return z.Sub(new(Int).Neg(x), NewInt(1)) }

func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	return z.put(false, x.abs.root())
}

func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || x.abs.len() < 2 {
		return false
	}
	small := []int64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41}
	for _, p := range small {
		if len(new(Int).Mod(x, NewInt(p)).abs) == 0 {
			return x.Cmp(NewInt(p)) == 0
		}
	}
	one := NewInt(1)
	last := new(Int).Sub(x, one)
	k := last.TrailingZeroBits()
	q := new(Int).Rsh(last, k)
witness:
	for _, p := range small {
		y := new(Int).Exp(NewInt(p), q, x)
		if y.Cmp(one) == 0 || y.Cmp(last) == 0 {
			continue
		}
		for i := uint(1); i < k; i++ {
			y.Mod(y.Mul(y, y), x)
			if y.Cmp(last) == 0 {
				continue witness
			}
		}
		return false
	}
	return true
}

func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	s := text(x.abs, base)
	if x.neg {
		s = "-" + s
	}
	return s
}

func (x *Int) Append(buf []byte, base int) []byte { return append(buf, x.Text(base)...) }

func (z *Int) SetString(s string, base int) (*Int, bool) {
	neg := strings.HasPrefix(s, "-")
	if neg || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	if base == 0 {
		base = 10
		if len(s) > 1 && s[0] == '0' {
			n := 2
			switch s[1] | 0x20 {
			case 'x':
				base = 16
			case 'b':
				base = 2
			case 'o':
				base = 8
			default:
				base, n = 8, 1
			}
			s = strings.TrimPrefix(s[n:], "_")
		}
		if !strings.Contains(s, "__") && !strings.HasPrefix(s, "_") && !strings.HasSuffix(s, "_") {
			s = strings.ReplaceAll(s, "_", "")
		}
	}
	abs, n := digits(s, base)
	if n == 0 || n < len(s) {
		return nil, false
	}
	return z.put(neg, abs), true
}

func (x *Int) Format(s fmt.State, ch rune) {
	base := 10
	prefix := ""
	switch ch {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0"
	case 'O':
		base, prefix = 8, "0o"
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	case 'd', 's', 'v':
	default:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	sign := ""
	switch {
	case x.neg:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	if base == 10 || !s.Flag('#') && ch != 'O' {
		prefix = ""
	}
	digits := text(x.abs, base)
	if ch == 'X' {
		digits = strings.ToUpper(digits)
	}
	var left, zeros, right int
	precision, hasPrecision := s.Precision()
	if hasPrecision {
		if len(digits) < precision {
			zeros = precision - len(digits)
		} else if digits == "0" && precision == 0 {
			return
		}
	}
	if width, ok := s.Width(); ok {
		if d := width - len(sign) - len(prefix) - zeros - len(digits); d > 0 {
			switch {
			case s.Flag('-'):
				right = d
			case s.Flag('0') && !hasPrecision:
				zeros = d
			default:
				left = d
			}
		}
	}
	fmt.Fprint(s, strings.Repeat(" ", left)+sign+prefix+strings.Repeat("0", zeros)+digits+strings.Repeat(" ", right))
}

func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	base := 0
	switch ch {
	case 'b':
		base = 2
	case 'o':
		base = 8
	case 'd':
		base = 10
	case 'x', 'X':
		base = 16
	case 's', 'v':
	default:
		return errors.New("Int.Scan: invalid verb")
	}
	tok, err := s.Token(true, func(r rune) bool {
		return r == '-' || r == '+' || r == '_' || r < 128 && digit(byte(r)) < 62
	})
	if err != nil {
		return err
	}
	if _, ok := z.SetString(string(tok), base); !ok {
		return errors.New("number has no digits")
	}
	return nil
}

func (x *Int) AppendText(b []byte) ([]byte, error) { return x.Append(b, 10), nil }
func (x *Int) MarshalText() ([]byte, error)        { return x.Append(nil, 10), nil }
func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.Append(nil, 10), nil
}

func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}
