package utf16

func IsSurrogate(r rune) bool { return 0xd800 <= r && r < 0xe000 }

func DecodeRune(r1, r2 rune) rune {
	if 0xd800 <= r1 && r1 < 0xdc00 && 0xdc00 <= r2 && r2 < 0xe000 {
		return (r1-0xd800)<<10 | (r2 - 0xdc00) + 0x10000
	}
	return 0xfffd
}

func EncodeRune(r rune) (r1, r2 rune) {
	if r < 0x10000 || r > 0x10ffff {
		return 0xfffd, 0xfffd
	}
	r -= 0x10000
	return 0xd800 + (r>>10)&0x3ff, 0xdc00 + r&0x3ff
}

func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < 0xd800, 0xe000 <= r && r < 0x10000:
		return 1
	case 0x10000 <= r && r <= 0x10ffff:
		return 2
	}
	return -1
}

func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, 0xfffd)
}

func Encode(s []rune) []uint16 {
	n := 0
	for _, r := range s {
		if RuneLen(r) == 2 {
			n++
		}
		n++
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

func Decode(s []uint16) []rune {
	buf := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			if i+1 < len(s) {
				r = DecodeRune(r, rune(s[i+1]))
			} else {
				r = 0xfffd
			}
			if r != 0xfffd {
				i++
			}
		}
		buf = append(buf, r)
	}
	return buf
}
