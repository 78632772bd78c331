package strconv

import "internal/stringslite"

// ParseComplex reads N, Ni or N±Ni, in parentheses or not.
func ParseComplex(s string, bitSize int) (complex128, error) {
	const fn = "ParseComplex"
	size := 64
	if bitSize == 64 {
		size = 32
	}
	orig := s
	bad := func(err error) error {
		if e, ok := err.(*NumError); ok {
			err = e.Err
		}
		return &NumError{fn, stringslite.Clone(orig), err}
	}
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	first := numberEnd(s)
	if first == 0 && !(s == "i") {
		return 0, bad(ErrSyntax)
	}
	var pending error
	part := func(text string) (float64, bool) {
		f, err := ParseFloat(text, size)
		if err != nil {
			if e, ok := err.(*NumError); !ok || e.Err != ErrRange {
				pending = bad(err)
				return 0, false
			}
			pending = bad(err)
		}
		return f, true
	}
	re, ok := part(s[:first])
	if !ok {
		return 0, pending
	}
	rest := s[first:]
	switch {
	case rest == "":
		return complex(re, 0), pending
	case rest == "i":
		return complex(0, re), pending
	case rest[0] != '+' && rest[0] != '-':
		return 0, bad(ErrSyntax)
	}
	// "1+-2i" is a number too, as fmt may print it, and "1+NaNi".
	if len(rest) > 1 && rest[0] == '+' && (rest[1] == '+' || rest[1] == '-' || rest[1]|0x20 == 'n') {
		rest = rest[1:]
	}
	n := numberEnd(rest)
	if n == 0 || rest[n:] != "i" {
		return 0, bad(ErrSyntax)
	}
	im, ok := part(rest[:n])
	if !ok {
		return 0, pending
	}
	return complex(re, im), pending
}

// numberEnd is where the number at the front ends.
func numberEnd(s string) int {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	lower := func(k int) byte {
		if k < len(s) {
			return s[k] | 0x20
		}
		return 0
	}
	if lower(i) == 'i' && lower(i+1) == 'n' && lower(i+2) == 'f' {
		if i+8 <= len(s) && lower(i+3) == 'i' && lower(i+4) == 'n' {
			return i + 8
		}
		return i + 3
	}
	if lower(i) == 'n' && lower(i+1) == 'a' && lower(i+2) == 'n' {
		return i + 3
	}
	hex := lower(i) == '0'|0x20 && lower(i+1) == 'x'
	if hex {
		i += 2
	}
	start := i
	for i < len(s) {
		c := s[i]
		exponent := !hex && c|0x20 == 'e' || hex && c|0x20 == 'p'
		if !exponent && !('0' <= c && c <= '9' || c == '.' || c == '_' || hex && 'a' <= c|0x20 && c|0x20 <= 'f') {
			break
		}
		i++
		if exponent && i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
	}
	if i == start {
		return 0
	}
	return i
}
