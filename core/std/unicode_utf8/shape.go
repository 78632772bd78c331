// Package utf8: bodies in gc's shape; the machine has its own.
package utf8

const (
	locb         = 0x80
	hicb         = 0xbf
	rune1Max     = 1<<7 - 1
	rune2Max     = 1<<11 - 1
	rune3Max     = 1<<16 - 1
	surrogateMin = 0xd800
	surrogateMax = 0xdfff
)

var first [256]uint8

type acceptRange struct {
	lo uint8
	hi uint8
}

var acceptRanges [16]acceptRange

func decodeRuneSlow(p []byte) (rune, int)
func decodeRuneInStringSlow(s string) (rune, int)
func encodeRuneNonASCII(p []byte, r rune) int

//line utf8.go:110:1
func FullRune(p []byte) bool {
	n := len(p)
	if n == 0 {
		return false
	}
	x := first[p[0]]
	if n >= int(x&7) {
		return true
	}
//line utf8.go:120:1
	accept := acceptRanges[x>>4]
	if n > 1 && (p[1] < accept.lo || accept.hi < p[1]) {
		return true
	} else if n > 2 && (p[2] < locb || hicb < p[2]) {
		return true
	}
	return false
}

//line utf8.go:130:1
func FullRuneInString(s string) bool {
	n := len(s)
	if n == 0 {
		return false
	}
	x := first[s[0]]
	if n >= int(x&7) {
		return true
	}
//line utf8.go:140:1
	accept := acceptRanges[x>>4]
	if n > 1 && (s[1] < accept.lo || accept.hi < s[1]) {
		return true
	} else if n > 2 && (s[2] < locb || hicb < s[2]) {
		return true
	}
	return false
}

//line utf8.go:157:1
func DecodeRune(p []byte) (r rune, size int) {
//line utf8.go:161:1
	for _, b := range p {
		if b < RuneSelf {
			return rune(b), 1
		}
		break
	}
	r, size = decodeRuneSlow(p)
	return
}

//line utf8.go:219:1
func DecodeRuneInString(s string) (r rune, size int) {
//line utf8.go:223:1
	if s != "" && s[0] < RuneSelf {
		return rune(s[0]), 1
	} else {
		r, size = decodeRuneInStringSlow(s)
	}
	return
}

//line utf8.go:347:1
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r <= rune1Max:
		return 1
	case r <= rune2Max:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r <= rune3Max:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

//line utf8.go:368:1
func EncodeRune(p []byte, r rune) int {
//line utf8.go:370:1
	if uint32(r) <= rune1Max {
		p[0] = byte(r)
		return 1
	}
	return encodeRuneNonASCII(p, r)
}

//line utf8.go:434:1
func RuneCount(p []byte) int {
	np := len(p)
	var n int
	for ; n < np; n++ {
		if c := p[n]; c >= RuneSelf {
//line utf8.go:440:1
			return n + RuneCountInString(string(p[n:]))
		}
	}
	return n
}

//line utf8.go:447:1
func RuneCountInString(s string) (n int) {
	for range s {
		n++
	}
	return n
}

//line utf8.go:457:1
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

//line utf8.go:570:1
func ValidRune(r rune) bool {
	switch {
	case 0 <= r && r < surrogateMin:
		return true
	case surrogateMax < r && r <= MaxRune:
		return true
	}
	return false
}
