package utf16

func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < 0xd800, 0xe000 <= r && r < 0x10000:
		return 1
	case 0x10000 <= r && r <= 0x10ffff:
		return 2
	}
	return -1
}
