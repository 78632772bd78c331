package main

var squares []int

//go:noinline
func build(n int) []int {
	var list []int
	for i := 0; i < n; i++ {
		list = append(list, i*i)
	}
	return list
}

func main() {
	squares = build(20)
	println(len(squares))
}
