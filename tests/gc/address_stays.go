package p

func sum() int {
	n := 41
	p := &n
	*p++
	return n
}
