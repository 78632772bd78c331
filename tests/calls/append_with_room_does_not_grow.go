package p

func f(s []int, n int) {
	t := make([]int, 0, 10)
	t = append(t, n)
	t = append(t, s...)
	var u []int
	u = append(u, n)
	u = append(u, n)
	for range n {
		var v []int
		v = append(v, n)
	}
	s = s[:len(s)-1]
	s = append(s, n)
	s = append(s, make([]int, n)...)
	println(len("abc"), len(make([]byte, len("abc"))))
}
