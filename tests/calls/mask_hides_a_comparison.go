package p

func masked(v uint8, s []int) {
	if v^'a' == 3 {
		if v == 98 {
			return
		}
		panic(s[0])
	}
}
