package p

func copied(a, b *[3]int, s, t []int, p []*int) {
	switch copy(a[:], b[:]) {
	case 1, 2:
		panic(s[0])
	}
	if copy(s, a[:]) > 3 {
		panic(s[1])
	}
	if n := copy(s, t); n < 0 || n > len(s) || n > len(t) {
		panic(s[1])
	}
	if copy(p[:1], p[:1]) != 1 {
		panic(s[2])
	}
}
