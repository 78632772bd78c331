package big

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

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

func (z *Float) Parse(s string, base int) (f *Float, b int, err error) {
	if word := strings.TrimLeft(s, "+-"); (word == "Inf" || word == "inf") && len(s)-len(word) <= 1 {
		return z.SetInf(s[0] == '-'), 0, nil
	}
	r := strings.NewReader(s)
	if f, b, err = z.scan(r, base); err != nil {
		return f, b, err
	}
	if c, end := r.ReadByte(); end == nil {
		err = fmt.Errorf("expected end of string, found %q", c)
	} else if end != io.EOF {
		err = end
	}
	return f, b, err
}

func (z *Float) scan(r io.ByteScanner, base int) (f *Float, b int, err error) {
	prec := z.prec
	if prec == 0 {
		prec = 64
	}
	z.form = zero
	if z.neg, err = scanSign(r); err != nil {
		return nil, 0, err
	}
	var behind int
	z.mant, b, behind, err = z.mant.scan(r, base, true)
	if err != nil {
		return nil, b, err
	}
	exp, ebase, err := scanExponent(r, true, base == 0)
	if err != nil {
		return nil, b, err
	}
	if len(z.mant) == 0 {
		z.prec, z.acc, z.form = prec, Exact, zero
		return z, b, nil
	}
	exp2, exp5 := int64(len(z.mant))*_W-z.mant.raise(), int64(0)
	if behind < 0 {
		switch b {
		case 10:
			exp5 = int64(behind)
			exp2 += exp5
		case 2:
			exp2 += int64(behind)
		case 8:
			exp2 += int64(behind) * 3
		case 16:
			exp2 += int64(behind) * 4
		}
	}
	exp2 += exp
	if ebase == 10 {
		exp5 += exp
	}
	if exp2 < MinExp || exp2 > MaxExp {
		return nil, b, errors.New("exponent overflow")
	}
	z.prec, z.form, z.exp = prec, finite, int32(exp2)
	if exp5 == 0 {
		z.round(0)
		return z, b, nil
	}
	p := new(Float).SetPrec(z.Prec() + 64)
	if exp5 < 0 {
		z.Quo(z, p.powerOfFive(uint64(-exp5)))
	} else {
		z.Mul(z, p.powerOfFive(uint64(exp5)))
	}
	return z, b, nil
}

// powerOfFive starts with the largest power that a word holds.
func (z *Float) powerOfFive(n uint64) *Float {
	const most = 27
	five := uint64(1)
	for range min(n, most) {
		five *= 5
	}
	z.SetUint64(five)
	if n <= most {
		return z
	}
	f := new(Float).SetPrec(z.Prec() + 64).SetUint64(5)
	for n -= most; n > 0; n >>= 1 {
		if n&1 != 0 {
			z.Mul(z, f)
		}
		f.Mul(f, f)
	}
	return z
}

func (z *Float) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	_, _, err := z.scan(byteReader{s}, 0)
	return err
}

func (x *Float) String() string { return x.Text('g', 10) }

func (x *Float) Append(buf []byte, format byte, prec int) []byte {
	start := len(buf)
	if x.neg {
		buf = append(buf, '-')
	}
	if x.form == inf {
		if !x.neg {
			buf = append(buf, '+')
		}
		return append(buf, "Inf"...)
	}
	switch format {
	case 'b':
		return x.bits(buf)
	case 'p':
		return x.words(buf)
	case 'x':
		return x.hex(buf, prec)
	}
	var d decimal
	if x.form == finite {
		d.set(x.mant, int(x.exp)-x.mant.bitLen())
	}
	short := prec < 0
	if short {
		d.shortest(x)
		switch format {
		case 'e', 'E':
			prec = len(d.digits) - 1
		case 'f':
			prec = max(len(d.digits)-d.point, 0)
		case 'g', 'G':
			prec = len(d.digits)
		}
	} else {
		switch format {
		case 'e', 'E':
			d.round(1 + prec)
		case 'f':
			d.round(d.point + prec)
		case 'g', 'G':
			prec = max(prec, 1)
			d.round(prec)
		}
	}
	switch format {
	case 'e', 'E':
		return d.scientific(buf, format, prec)
	case 'f':
		return d.fixed(buf, prec)
	case 'g', 'G':
		most := prec
		if most > len(d.digits) && len(d.digits) >= d.point {
			most = len(d.digits)
		}
		if short {
			most = 6
		}
		if exp := d.point - 1; exp < -4 || exp >= most {
			return d.scientific(buf, format-('g'-'e'), min(prec, len(d.digits))-1)
		}
		if prec > d.point {
			prec = len(d.digits)
		}
		return d.fixed(buf, max(prec-d.point, 0))
	}
	return append(buf[:start], '%', format)
}

func (d *decimal) scientific(buf []byte, format byte, prec int) []byte {
	buf = append(buf, d.at(0))
	if prec > 0 {
		buf = append(buf, '.')
		i := 1
		if n := min(len(d.digits), prec+1); i < n {
			buf = append(buf, d.digits[i:n]...)
			i = n
		}
		for ; i <= prec; i++ {
			buf = append(buf, '0')
		}
	}
	exp := int64(0)
	if len(d.digits) > 0 {
		exp = int64(d.point) - 1
	}
	return exponent(append(buf, format), exp)
}

// exponent appends a sign and at least two digits.
func exponent(buf []byte, exp int64) []byte {
	sign := byte('+')
	if exp < 0 {
		sign, exp = '-', -exp
	}
	buf = append(buf, sign)
	if exp < 10 {
		buf = append(buf, '0')
	}
	return strconv.AppendInt(buf, exp, 10)
}

func (d *decimal) fixed(buf []byte, prec int) []byte {
	if d.point > 0 {
		n := min(len(d.digits), d.point)
		buf = append(buf, d.digits[:n]...)
		for ; n < d.point; n++ {
			buf = append(buf, '0')
		}
	} else {
		buf = append(buf, '0')
	}
	if prec > 0 {
		buf = append(buf, '.')
		for i := range prec {
			buf = append(buf, d.at(d.point+i))
		}
	}
	return buf
}

// shiftedTo is the mantissa as a number of n bits.
func (x *Float) shiftedTo(n uint) nat {
	switch have := uint(len(x.mant)) * _W; {
	case have < n:
		return nat(nil).lsh(x.mant, n-have)
	case have > n:
		return nat(nil).rsh(x.mant, have-n)
	}
	return x.mant
}

func (x *Float) bits(buf []byte) []byte {
	if x.form == zero {
		return append(buf, '0')
	}
	buf = append(buf, x.shiftedTo(uint(x.prec)).utoa(10)...)
	buf = append(buf, 'p')
	exp := int64(x.exp) - int64(x.prec)
	if exp >= 0 {
		buf = append(buf, '+')
	}
	return strconv.AppendInt(buf, exp, 10)
}

func (x *Float) words(buf []byte) []byte {
	if x.form == zero {
		return append(buf, '0')
	}
	m := x.mant
	for len(m) > 0 && m[0] == 0 {
		m = m[1:]
	}
	buf = append(buf, "0x."...)
	buf = append(buf, bytes.TrimRight(m.utoa(16), "0")...)
	buf = append(buf, 'p')
	if x.exp >= 0 {
		buf = append(buf, '+')
	}
	return strconv.AppendInt(buf, int64(x.exp), 10)
}

// hex appends the digits of base 16 behind a leading one, and the exponent of two.
func (x *Float) hex(buf []byte, prec int) []byte {
	if x.form == zero {
		buf = append(buf, "0x0"...)
		if prec > 0 {
			buf = append(buf, '.')
			for range prec {
				buf = append(buf, '0')
			}
		}
		return append(buf, "p+00"...)
	}
	n := 1 + 4*uint(prec)
	if prec < 0 {
		n = 1 + (x.MinPrec()+2)/4*4
	}
	x = new(Float).SetPrec(n).SetMode(x.mode).Set(x)
	digits := x.shiftedTo(n).utoa(16)
	buf = append(buf, "0x1"...)
	if len(digits) > 1 {
		buf = append(buf, '.')
		buf = append(buf, digits[1:]...)
	}
	return exponent(append(buf, 'p'), int64(x.exp)-1)
}

func (x *Float) Format(s fmt.State, format rune) {
	prec, given := s.Precision()
	if !given {
		prec = 6
	}
	switch format {
	case 'e', 'E', 'f', 'b', 'p', 'x':
	case 'F':
		format = 'f'
	case 'v', 'g', 'G':
		if format == 'v' {
			format = 'g'
		}
		if !given {
			prec = -1
		}
	default:
		fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
		return
	}
	var buf []byte
	buf = x.Append(buf, byte(format), prec)
	var sign string
	switch {
	case buf[0] == '-':
		sign, buf = "-", buf[1:]
	case buf[0] == '+':
		sign, buf = "+", buf[1:]
		if s.Flag(' ') {
			sign = " "
		}
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	pad := 0
	if width, ok := s.Width(); ok {
		pad = max(width-len(sign)-len(buf), 0)
	}
	switch {
	case s.Flag('0') && !x.IsInf():
		writeTimes(s, sign, 1)
		writeTimes(s, "0", pad)
		s.Write(buf)
	case s.Flag('-'):
		writeTimes(s, sign, 1)
		s.Write(buf)
		writeTimes(s, " ", pad)
	default:
		writeTimes(s, " ", pad)
		writeTimes(s, sign, 1)
		s.Write(buf)
	}
}

func (x *Float) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

func (z *Float) UnmarshalText(text []byte) error {
	_, _, err := z.Parse(string(text), 0)
	if err != nil {
		err = fmt.Errorf("math/big: cannot unmarshal %q into a *big.Float (%v)", text, err)
	}
	return err
}
