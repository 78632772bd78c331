package p

type S struct{ f func() }
type A [2][]int
type T struct {
	a int
	s S
}

func f(s S, a A, t T, fn func(), sl []int, m map[int]int, i interface{}, e error, p *int, n int) {
	_ = s == s
	_ = a == a
	_ = t == t
	_ = fn == fn
	_ = sl == sl
	_ = m == nil
	_ = i == 5
	_ = e == n
	_ = p == n
	_ = i == fn
}
