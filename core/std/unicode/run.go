package unicode

func table(text string) *RangeTable {
	t := &RangeTable{}
	at, n, lo := uint32(0), uint32(0), uint32(0)
	inLen := false
	stride, inStride := uint32(1), false
	end := func() {
		switch {
		case inStride:
			stride, n = n, stride
		case !inLen:
			lo = at + n
			n = 0
		}
		hi := lo + n
		if hi <= 0xffff {
			t.R16 = append(t.R16, Range16{uint16(lo), uint16(hi), uint16(stride)})
		} else {
			t.R32 = append(t.R32, Range32{lo, hi, stride})
		}
		at, n, inLen, stride, inStride = hi, 0, false, 1, false
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == ' ':
			end()
		case c == '+':
			lo, n, inLen = at+n, 0, true
		case c == '/':
			stride, n, inStride = n, 0, true
		case c >= 'a':
			n = n*36 + uint32(c-'a') + 10
		default:
			n = n*36 + uint32(c-'0')
		}
	}
	end()
	for _, r := range t.R16 {
		if r.Hi <= MaxLatin1 {
			t.LatinOffset++
		}
	}
	return t
}

func inside(t *RangeTable, r rune) bool {
	c := uint32(r)
	lo, hi := 0, len(t.R16)
	for lo < hi {
		if m := (lo + hi) / 2; c > uint32(t.R16[m].Hi) {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(t.R16) {
		x := t.R16[lo]
		return c >= uint32(x.Lo) && (x.Stride == 1 || (c-uint32(x.Lo))%uint32(x.Stride) == 0)
	}
	lo, hi = 0, len(t.R32)
	for lo < hi {
		if m := (lo + hi) / 2; c > t.R32[m].Hi {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(t.R32) {
		x := t.R32[lo]
		return c >= x.Lo && (x.Stride == 1 || (c-x.Lo)%x.Stride == 0)
	}
	return false
}

func Is(t *RangeTable, r rune) bool { return inside(t, r) }

func isExcludingLatin(t *RangeTable, r rune) bool { return Is(t, r) }

// caseRanges reads runs like those of a table; behind a colon stand what makes the upper case, the lower and the title case,
// in base 36, a star for pairs of upper and lower case; what is left out is nothing, and the title case is then the upper.
func caseRanges(text string) (list []CaseRange) {
	at, field := uint32(0), 0
	var c CaseRange
	n, minus := uint32(0), false
	end := func() {
		x := rune(n)
		if minus {
			x = -x
		}
		switch field {
		case 0:
			c.Lo = at + n
			c.Hi = c.Lo
		case 1:
			c.Hi = c.Lo + n
		case 2:
			c.Delta = d{x, 0, x}
		default:
			c.Delta[field-2] = x
		}
		n, minus = 0, false
	}
	for i := 0; i <= len(text); i++ {
		b := byte(' ')
		if i < len(text) {
			b = text[i]
		}
		switch {
		case b == ' ':
			end()
			list = append(list, c)
			at, field = c.Hi, 0
		case b == '+':
			end()
			field = 1
		case b == ':':
			end()
			field = max(field, 1) + 1
		case b == '-':
			minus = true
		case b == '*':
			n = UpperLower
		case b >= 'a':
			n = n*36 + uint32(b-'a') + 10
		default:
			n = n*36 + uint32(b-'0')
		}
	}
	return list
}

var CaseRanges = caseRanges(cases)

func to(_case int, r rune, ranges []CaseRange) (rune, bool) {
	for _, c := range ranges {
		if rune(c.Lo) <= r && r <= rune(c.Hi) {
			d := c.Delta[_case]
			if d > MaxRune {
				return rune(c.Lo) + ((r-rune(c.Lo))&^1 | rune(_case&1)), true
			}
			return r + d, true
		}
	}
	switch _case {
	case UpperCase:
		return ToUpper(r), true
	case LowerCase:
		return ToLower(r), true
	case TitleCase:
		return ToTitle(r), true
	}
	return ReplacementChar, false
}

func (special SpecialCase) mapped(_case int, r rune) rune {
	x, _ := to(_case, r, special)
	return x
}

func (special SpecialCase) ToUpper(r rune) rune { return special.mapped(UpperCase, r) }
func (special SpecialCase) ToTitle(r rune) rune { return special.mapped(TitleCase, r) }
func (special SpecialCase) ToLower(r rune) rune { return special.mapped(LowerCase, r) }

var TurkishCase = SpecialCase{
	{0x49, 0x49, d{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, d{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// SimpleFold goes round the code points that are one letter but for its case.
// folds are letters that are equal but for their case where that is not one lower and one upper, each run from its smallest on.
const folds = "Kk\u212a Ssſ \u00b5Μμ \u00c5å\u212b Ǆǅǆ Ǉǈǉ Ǌǋǌ Ǳǲǳ \u0345Ιι\u1fbe Ββϐ Εεϵ Θθϑϴ Κκϰ Ππϖ Ρρϱ Σςσ Φφϕ Ωω\u2126 Ввᲀ Ддᲁ Ооᲂ Ссᲃ Ттᲄᲅ Ъъᲆ Ѣѣᲇ ᲈꙊꙋ Ṡṡẛ ß\u1e9e \u0390\u1fd3 \u03b0\u1fe3 \ufb05\ufb06 "

func SimpleFold(r rune) rune {
	if r == 'İ' || r == 'ı' || r < 'A' || 'z' < r && r <= MaxASCII {
		return r
	}
	if r > MaxASCII || r|0x20 == 'k' || r|0x20 == 's' {
		first, found := ' ', false
		for _, c := range folds {
			switch {
			case found && c == ' ':
				return first
			case found:
				return c
			case c == r:
				found = true
				if first == ' ' {
					first = r
				}
			case c == ' ':
				first = ' '
			case first == ' ':
				first = c
			}
		}
	}
	if l := ToLower(r); l != r {
		return l
	}
	return ToUpper(r)
}

func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

func IsMark(r rune) bool  { return inside(M, r) }
func IsTitle(r rune) bool { return inside(Lt, r) }

func To(_case int, r rune) rune {
	x, _ := to(_case, r, nil)
	return x
}
