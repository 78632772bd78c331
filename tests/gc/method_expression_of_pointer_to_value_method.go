package main

type A struct{ N int }

func (a A) Val() int { return a.N }

type B struct {
	x int
	A
}

func main() {
	b := &A{1}
	println((*A).Val(b))
	c := &B{2, A{1}}
	println((*B).Val(c))
	println(B.Val(*c))
}
