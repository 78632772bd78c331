// What gc inlines into callers, in the shape that it has there.

package utf16

const (
	surr1    = 0xd800
	surr2    = 0xdc00
	surr3    = 0xe000
	surrSelf = 0x10000
)

//line utf16.go:30:1
func IsSurrogate(r rune) bool {
	return surr1 <= r && r < surr3
}

func EncodeRune(r rune) (r1, r2 rune) {
	if r < surrSelf || r > '\U0010FFFF' {
		return '\uFFFD', '\uFFFD'
	}
	r -= surrSelf
	return surr1 + (r>>10)&0x3ff, surr2 + r&0x3ff
}

func DecodeRune(r1, r2 rune) rune {
	if surr1 <= r1 && r1 < surr2 && surr2 <= r2 && r2 < surr3 {
		return (r1-surr1)<<10 | (r2 - surr2) + surrSelf
	}
	return '\uFFFD'
}

//line utf16.go:116:1
func Decode(s []uint16) []rune {
//line utf16.go:119:1
	buf := make([]rune, 0, 64)
	return decode(s, buf)
}

func decode(s []uint16, buf []rune) []rune {
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			d := rune('\uFFFD')
			if i+1 < len(s) {
				d = DecodeRune(r, rune(s[i+1]))
			}
			if d != '\uFFFD' {
				i++
			}
			r = d
		}
		buf = append(buf, r)
	}
	return buf
}

func Encode(s []rune) []uint16 {
	n := len(s)
	for _, r := range s {
		if r >= surrSelf {
			n++
		}
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

//line utf16.go:100:1
func AppendRune(a []uint16, r rune) []uint16 {
//line utf16.go:102:1
	switch {
	case 0 <= r && r < surr1, surr3 <= r && r < surrSelf:
//line utf16.go:105:1
		return append(a, uint16(r))
	case surrSelf <= r && r <= '\U0010FFFF':
//line utf16.go:108:1
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, '\uFFFD')
}
