package main

type box struct{ v int }

func make1(v int) *box { return &box{v} }

func main() {
	b := make1(3)
	println(b.v)
}
