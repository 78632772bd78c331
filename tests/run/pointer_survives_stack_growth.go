package main

func grow(n int) int {
	if n == 0 {
		return 0
	}
	return grow(n-1) + 1
}

func main() {
	x := 5
	p := &x
	*p += grow(10000)
	println(x, *p == x)
}
