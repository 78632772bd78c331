package p

func looked_up(m map[string]int, b []byte) int {
	s := string(b)
	return m[s]
}

func looked_up_twice(m map[string]int, b []byte) int {
	s := string(b)
	return m[s] + m[s]
}
