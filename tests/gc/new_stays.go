package p

func twice(n int) int {
	p := new(int)
	*p = n
	*p += n
	return *p
}
