// Package unicode: bodies in gc's shape; the machine has its own.
package unicode

const (
	pC     = 1 << iota
	pP
	pN
	pS
	pZ
	pLu
	pLl
	pp
	pg     = pp | pZ
	pLo    = pLl | pLu
	pLmask = pLo
)

var properties [MaxLatin1 + 1]uint8

func isExcludingLatin(rangeTab *RangeTable, r rune) bool

//line digit.go:8:1
func IsDigit(r rune) bool {
	if r <= MaxLatin1 {
		return '0' <= r && r <= '9'
	}
	return isExcludingLatin(Digit, r)
}

//line graphic.go:59:1
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, inside := range ranges {
		if Is(inside, r) {
			return true
		}
	}
	return false
}

//line graphic.go:69:1
func In(r rune, ranges ...*RangeTable) bool {
	for _, inside := range ranges {
		if Is(inside, r) {
			return true
		}
	}
	return false
}

//line graphic.go:81:1
func IsControl(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pC != 0
	}
//line graphic.go:86:1
	return false
}

//line graphic.go:90:1
func IsLetter(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&(pLmask) != 0
	}
	return isExcludingLatin(Letter, r)
}

//line graphic.go:98:1
func IsMark(r rune) bool {
//line graphic.go:100:1
	return isExcludingLatin(Mark, r)
}

//line graphic.go:104:1
func IsNumber(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pN != 0
	}
	return isExcludingLatin(Number, r)
}

//line graphic.go:113:1
func IsPunct(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pP != 0
	}
	return Is(Punct, r)
}

//line graphic.go:141:1
func IsSymbol(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pS != 0
	}
	return isExcludingLatin(Symbol, r)
}

//line letter.go:184:1
func IsUpper(r rune) bool {
//line letter.go:186:1
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pLmask == pLu
	}
	return isExcludingLatin(Upper, r)
}

//line letter.go:193:1
func IsLower(r rune) bool {
//line letter.go:195:1
	if uint32(r) <= MaxLatin1 {
		return properties[uint8(r)]&pLmask == pLl
	}
	return isExcludingLatin(Lower, r)
}

//line letter.go:202:1
func IsTitle(r rune) bool {
	if r <= MaxLatin1 {
		return false
	}
	return isExcludingLatin(Title, r)
}

func to(_case int, r rune, caseRange []CaseRange) (mappedRune rune, foundMapping bool)

//line letter.go:262:1
func To(_case int, r rune) rune {
	r, _ = to(_case, r, CaseRanges)
	return r
}
