package p

type MyInt int
type S []int
type M map[string]int
type St struct{}
type F func()
type P *int
type Al = int

func f[T any, U ~int](mi MyInt, s S, m M, st St, fn F, p P, al Al, t T, u U, i interface{}, e error) {
	var _ string = mi
	var _ string = s
	var _ string = m
	var _ string = st
	var _ string = fn
	var _ string = p
	var _ string = al
	var _ string = t
	var _ string = u
}
