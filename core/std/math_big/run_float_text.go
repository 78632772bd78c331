package big

import (
	"fmt"
	"strconv"
	"strings"
)

// decimal returns the digits of x and where its point is: 0.digits × 10^point.
func (x *Float) decimal() (string, int) {
	if x.form == isZero {
		return "", 0
	}
	if x.exp >= 0 {
		s := text(x.mant.shl(int(x.exp)), 10)
		return strings.TrimRight(s, "0"), len(s)
	}
	s := text(x.mant.times(nat{5}.pow(uint(-x.exp))), 10)
	return strings.TrimRight(s, "0"), len(s) + int(x.exp)
}

// cut rounds digits to n of them, half to even.
func cut(s string, point, n int) (string, int) {
	if n >= len(s) {
		return s, point
	}
	if n < 0 {
		return "", 0
	}
	up := s[n] > '5' || s[n] == '5' && (n+1 < len(s) || n > 0 && (s[n-1]-'0')&1 == 1)
	b := []byte(s[:n])
	if up {
		i := n - 1
		for i >= 0 && b[i] == '9' {
			i--
		}
		if i < 0 {
			return "1", point + 1
		}
		b[i]++
		b = b[:i+1]
	}
	return strings.TrimRight(string(b), "0"), point
}

// shortest returns the fewest digits that x alone has at its precision.
func (x *Float) shortest() (string, int) {
	s, point := x.decimal()
	if s == "" {
		return s, point
	}
	for n := 1; n < len(s); n++ {
		t, p := cut(s, point, n)
		y := new(Float).SetPrec(uint(x.prec))
		if _, _, err := y.Parse("0."+t+"e"+strconv.Itoa(p), 10); err == nil && y.Cmp(new(Float).Abs(x)) == 0 {
			return t, p
		}
	}
	return s, point
}

func (x *Float) String() string { return x.Text('g', 10) }

func (x *Float) Text(format byte, prec int) string { return string(x.Append(nil, format, prec)) }

func (x *Float) Append(buf []byte, format byte, prec int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	if x.neg {
		buf = append(buf, '-')
	}
	if x.form == isInf {
		if !x.neg {
			buf = append(buf, '+')
		}
		return append(buf, "Inf"...)
	}
	switch format {
	case 'b':
		if x.form == isZero {
			return append(buf, '0')
		}
		n := int(x.prec) - x.mant.len()
		return append(buf, fmt.Sprintf("%sp%+d", text(x.mant.shl(n), 10), int(x.exp)-n)...)
	case 'p':
		if x.form == isZero {
			return append(buf, '0')
		}
		n := (64 - x.mant.len()%64) % 64
		return append(buf, fmt.Sprintf("0x.%sp%+d", strings.TrimRight(text(x.mant.shl(n), 16), "0"), x.top())...)
	case 'x':
		return x.hex(buf, prec)
	case 'e', 'E', 'f', 'g', 'G':
	default:
		return append(buf, '%', format)
	}
	s, point := "", 0
	short := prec < 0
	if short {
		s, point = x.shortest()
		switch format {
		case 'e', 'E':
			prec = len(s) - 1
		case 'f':
			prec = max(len(s)-point, 0)
		default:
			prec = len(s)
		}
	} else {
		s, point = x.decimal()
		switch format {
		case 'e', 'E':
			s, point = cut(s, point, 1+prec)
		case 'f':
			s, point = cut(s, point, point+prec)
		default:
			prec = max(prec, 1)
			s, point = cut(s, point, prec)
		}
	}
	if format == 'f' {
		return fixed(buf, s, point, prec)
	}
	if format == 'g' || format == 'G' {
		eprec := prec
		if eprec > len(s) && len(s) >= point {
			eprec = len(s)
		}
		if short {
			eprec = 6
		}
		if exp := point - 1; exp >= -4 && exp < eprec || s == "" {
			return fixed(buf, s, point, max(len(s)-point, 0))
		}
		prec = min(prec, len(s)) - 1
		format -= 'g' - 'e'
	}
	d := func(i int) byte {
		if i < len(s) {
			return s[i]
		}
		return '0'
	}
	buf = append(buf, d(0))
	if prec > 0 {
		buf = append(buf, '.')
		for i := 1; i <= prec; i++ {
			buf = append(buf, d(i))
		}
	}
	exp := 0
	if s != "" {
		exp = point - 1
	}
	return append(buf, fmt.Sprintf("%c%+03d", format, exp)...)
}

func fixed(buf []byte, s string, point, prec int) []byte {
	if point <= 0 {
		buf = append(buf, '0')
	}
	for i := 0; i < point; i++ {
		if i < len(s) {
			buf = append(buf, s[i])
		} else {
			buf = append(buf, '0')
		}
	}
	if prec > 0 {
		buf = append(buf, '.')
		for i := point; i < point+prec; i++ {
			if 0 <= i && i < len(s) {
				buf = append(buf, s[i])
			} else {
				buf = append(buf, '0')
			}
		}
	}
	return buf
}

// hex appends the digits of base 16 behind a leading one, and the exponent of two.
func (x *Float) hex(buf []byte, prec int) []byte {
	if x.form == isZero {
		buf = append(buf, "0x0"...)
		if prec > 0 {
			buf = append(buf, "."+strings.Repeat("0", prec)...)
		}
		return append(buf, "p+00"...)
	}
	n := 1 + 4*prec
	if prec < 0 {
		n = 1 + (int(x.MinPrec())+2)/4*4
	}
	r := new(Float).SetPrec(uint(n)).SetMode(x.mode).Set(x)
	digits := text(r.mant.shl(n-r.mant.len()), 16)
	buf = append(buf, "0x1"...)
	if len(digits) > 1 {
		buf = append(append(buf, '.'), digits[1:]...)
	}
	return append(buf, fmt.Sprintf("p%+03d", r.top()-1)...)
}

func (x *Float) Format(s fmt.State, format rune) {
	prec, ok := s.Precision()
	if !ok {
		prec = 6
	}
	switch format {
	case 'e', 'E', 'f', 'b', 'p', 'x':
	case 'F':
		format = 'f'
	case 'v', 'g', 'G', 's':
		if format == 'v' {
			format = 'g'
		}
		if format == 's' {
			fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
			return
		}
		if !ok {
			prec = -1
		}
	default:
		fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
		return
	}
	b := x.Append(nil, byte(format), prec)
	sign := ""
	switch {
	case b[0] == '-':
		sign, b = "-", b[1:]
	case b[0] == '+':
		sign = "+"
		if s.Flag(' ') {
			sign = " "
		}
		b = b[1:]
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	pad := 0
	if width, ok := s.Width(); ok {
		pad = max(width-len(sign)-len(b), 0)
	}
	blank := strings.Repeat(" ", pad)
	switch {
	case s.Flag('0') && !x.IsInf():
		fmt.Fprint(s, sign+strings.Repeat("0", pad)+string(b))
	case s.Flag('-'):
		fmt.Fprint(s, sign+string(b)+blank)
	default:
		fmt.Fprint(s, blank+sign+string(b))
	}
}

func (x *Float) MarshalText() ([]byte, error) {
	if x == nil {
		return []byte("<nil>"), nil
	}
	return x.Append(nil, 'g', -1), nil
}
func (x *Float) AppendText(b []byte) ([]byte, error) { return x.Append(b, 'g', -1), nil }

func (z *Float) UnmarshalText(text []byte) error {
	_, _, err := z.Parse(string(text), 0)
	if err != nil {
		err = fmt.Errorf("math/big: cannot unmarshal %q into a *big.Float (%v)", text, err)
	}
	return err
}
