package big

import (
	"bytes"
	"errors"
	"fmt"
	"io"
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

//line int.go:536:1
func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

//line int.go:492:1
func (x *Int) Float64() (float64, Accuracy) {
	if n := x.abs.bitLen(); n <= 53 || n < 64 && n-int(x.abs.trailingZeroBits()) <= 53 {
		f := float64(low64(x.abs))
		if x.neg {
			f = -f
		}
		return f, Exact
	}
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
	z.abs = z.abs.mulRange(nil, uint64(a), uint64(b))
	z.neg = neg
	return z
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

func (x *Int) Bytes() []byte {
	buf := make([]byte, len(x.abs)*_S)
	return buf[x.abs.bytes(buf):]
}

func (z nat) setBytes(buf []byte) nat {
	z = z.make((len(buf) + _S - 1) / _S)
	clear(z)
	for i, c := range buf {
		at := len(buf) - 1 - i
		z[at/_S] |= Word(c) << (at % _S * 8)
	}
	return z.norm()
}

func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.neg || len(n.abs) == 0 {
		z.neg, z.abs = false, nil
		return z
	}
	z.neg = false
	z.abs = z.abs.random(rnd, n.abs, n.abs.bitLen())
	return z
}

func (x *Int) Bit(i int) uint {
	if i == 0 {
		return x.abs.bit(0)
	}
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return x.less().bit(uint(i)) ^ 1
	}
	return x.abs.bit(uint(i))
}

func (z *Int) SetString(s string, base int) (*Int, bool) {
	return z.setFromScanner(strings.NewReader(s), base)
}

func (z *Int) setFromScanner(r io.ByteScanner, base int) (*Int, bool) {
	if _, _, err := z.scan(r, base); err != nil {
		return nil, false
	}
	if _, err := r.ReadByte(); err != io.EOF {
		return nil, false
	}
	return z, true
}

func (z *Int) scan(r io.ByteScanner, base int) (*Int, int, error) {
	neg, err := scanSign(r)
	if err != nil {
		return nil, 0, err
	}
	z.abs, base, _, err = z.abs.scan(r, base, false)
	if err != nil {
		return nil, base, err
	}
	z.neg = len(z.abs) > 0 && neg
	return z, base, nil
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
	_, _, err := z.scan(byteReader{s}, base)
	return err
}

func (x *Int) MarshalText() ([]byte, error) { return x.Append(nil, 10), nil }

func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.setFromScanner(bytes.NewReader(text), 0); !ok {
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
