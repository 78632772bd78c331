package main

func newInt(n int) *int {
	return &n
}

func main() {
	p := newInt(5)
	println(*p)
}
