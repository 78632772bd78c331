package big

import (
	"errors"
	"fmt"
	"math/bits"
	"math/rand"
	"strings"
)

//line int.go:44:1
func (x *Int) Sign() int {
//line int.go:48:1
	if len(x.abs) == 0 {
		return 0
	}
	if x.neg {
		return -1
	}
	return 1
}

//line int.go:108:1
func (x *Int) Bits() []Word {
//line int.go:112:1
	return x.abs
}

//line int.go:486:1
func (x *Int) CmpAbs(y *Int) int {
	return x.abs.cmp(y.abs)
}

//line int.go:115:1
func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

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
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	}
	neg := false
	if a < 0 {
		neg = (b-a)&1 == 0
		a, b = -b, -a
	}
	z.abs = z.abs.mulRange(uint64(a), uint64(b))
	z.neg = neg
	return z
}

// mulRange multiplies halves of the range.
func (z nat) mulRange(a, b uint64) nat {
	switch {
	case a == b:
		return z.setUint64(a)
	case a+1 == b:
		return z.mul(nat(nil).setUint64(a), nat(nil).setUint64(b))
	}
	m := a + (b-a)/2
	return z.mul(nat(nil).mulRange(a, m), nat(nil).mulRange(m+1, b))
}

var oneWord = [1]Word{1}

func (z *Int) Binomial(n, k int64) *Int {
	if k > n || k < 0 {
		return z.SetInt64(0)
	}
	if k > n-k {
		k = n - k
	}
	var from, to, i, t, one Int
	one.abs = oneWord[:]
	from.SetInt64(n)
	to.SetInt64(k)
	z.Set(&one)
	for i.Cmp(&to) < 0 {
		z.Mul(z, t.Sub(&from, &i))
		i.Add(&i, &one)
		z.Quo(z, &i)
	}
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

func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return x.abs.minus(nat{1}).bit(i) ^ 1
	}
	return x.abs.bit(i)
}

// bitwise combines two's complements.
func (z *Int) bitwise(x, y *Int, op func(a, b Word) Word) *Int {
	n := max(len(x.abs), len(y.abs)) + 1
	words := func(x *Int) nat {
		abs, flip := x.abs, Word(0)
		if x.neg {
			abs, flip = abs.minus(nat{1}), ^Word(0)
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
	return z.put(true, a.norm().plus(nat{1}))
}

// primes has a bit for each prime below 64.
const primes = 1<<2 | 1<<3 | 1<<5 | 1<<7 | 1<<11 | 1<<13 | 1<<17 | 1<<19 | 1<<23 | 1<<29 | 1<<31 | 1<<37 | 1<<41 | 1<<43 | 1<<47 | 1<<53 | 1<<59 | 1<<61

func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || x.abs.len() < 2 {
		return false
	}
	if len(x.abs) == 1 && x.abs[0] < 64 {
		return primes>>x.abs[0]&1 != 0
	}
	small := [...]int64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41}
	for _, p := range small {
		rest := uint64(0)
		for i := len(x.abs) - 1; i >= 0; i-- {
			_, rest = bits.Div64(rest, uint64(x.abs[i]), uint64(p))
		}
		if rest == 0 {
			return len(x.abs) == 1 && x.abs[0] == Word(p)
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
	// Below 2^64 these witnesses leave no composite.
	return len(x.abs) == 1 || passesLucas(x)
}

// passesLucas is the almost extra strong test of Lucas: no number is known that passes it and a strong test to base 2 and is composite.
func passesLucas(n *Int) bool {
	p := int64(3)
	for ; ; p++ {
		j := Jacobi(NewInt(p*p-4), n)
		if j == -1 {
			break
		}
		if j == 0 {
			return n.IsInt64() && n.Int64() == p+2
		}
		if p == 40 {
			if root := new(Int).Sqrt(n); root.Mul(root, root).Cmp(n) == 0 {
				return false
			}
		}
	}
	two, by := NewInt(2), NewInt(p)
	s := new(Int).Add(n, NewInt(1))
	r := s.TrailingZeroBits()
	s.Rsh(s, r)
	less := new(Int).Sub(n, two)
	v, next := NewInt(2), NewInt(p)
	for i := s.BitLen(); i >= 0; i-- {
		across := new(Int).Mul(v, next)
		across.Mod(across.Sub(across, by), n)
		if s.Bit(i) != 0 {
			v = across
			next.Mod(next.Sub(next.Mul(next, next), two), n)
		} else {
			next = across
			v.Mod(v.Sub(v.Mul(v, v), two), n)
		}
	}
	if v.Cmp(two) == 0 || v.Cmp(less) == 0 {
		u := new(Int).Mul(v, by)
		u.Sub(u, new(Int).Lsh(next, 1))
		if u.Mod(u, n); u.Sign() == 0 {
			return true
		}
	}
	for t := uint(1); t < r; t++ {
		if v.Sign() == 0 {
			return true
		}
		if v.Cmp(two) == 0 {
			return false
		}
		v.Mod(v.Sub(v.Mul(v, v), two), n)
	}
	return false
}

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
	abs, n := z.abs.scan(strings.NewReader(s), base)
	if n == 0 {
		return nil, false
	}
	z.abs, z.neg = abs, neg && len(abs) > 0
	if n < len(s) {
		return nil, false
	}
	return z, true
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
	digits := x.abs.itoa(false, base)
	if ch == 'X' {
		for i, c := range digits {
			if 'a' <= c && c <= 'z' {
				digits[i] = c - 'a' + 'A'
			}
		}
	}
	var left, zeros, right int
	precision, hasPrecision := s.Precision()
	if hasPrecision {
		if len(digits) < precision {
			zeros = precision - len(digits)
		} else if len(x.abs) == 0 && precision == 0 {
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
	writeTimes(s, " ", left)
	writeTimes(s, sign, 1)
	writeTimes(s, prefix, 1)
	writeTimes(s, "0", zeros)
	s.Write(digits)
	writeTimes(s, " ", right)
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

func (x *Int) MarshalText() ([]byte, error) { return x.Append(nil, 10), nil }

func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

//line intmarsh.go:79:1
func (z *Int) UnmarshalJSON(text []byte) error {
//line intmarsh.go:81:1
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}

func writeTimes(s fmt.State, text string, n int) {
	if text == "" || n <= 0 {
		return
	}
	for b := []byte(text); n > 0; n-- {
		s.Write(b)
	}
}
