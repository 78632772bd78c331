package p

import "fmt"

type A struct{ X int }
type B struct{ X int }
type C struct {
	A
	B
}
type I interface{ M() }

func f(c C, i *I, m map[string]int, fn func(), x int) {
	_ = c.X
	i.M()
	m.foo()
	fn.bar
	x.y = 1
	fmt.Foo()
	fmt.println()
	_ = fmt
}
