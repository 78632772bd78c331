package main

//go:noinline
func few(n int) int {
	var list []int
	for i := 0; i < n; i++ {
		list = append(list, i)
	}
	return len(list)
}

func main() {
	println(few(4), few(40))
}
