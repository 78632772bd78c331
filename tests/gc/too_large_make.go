package p

func makeLimits() int {
	a := make([]byte, 65536)
	b := make([]byte, 65537)
	return len(a) + len(b)
}
