package main

func main() {
	n := 1 << 41
	m := make(map[int]int, n)
	m[1] = 2
	println(m[1], len(m))
	n = 1 << 62
	println(len(make(map[string]bool, n)))
}
