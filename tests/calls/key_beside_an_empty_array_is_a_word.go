package main

type key struct {
	_ [0]int
	x int64
}

type named struct {
	a [0]string
	x int64
}

//go:noinline
func get(m map[named]int, n map[key]int, k int64) (int, int) {
	return m[named{x: k}], n[key{x: k}]
}

func main() {
	a, b := get(map[named]int{}, map[key]int{}, 1)
	println(a, b)
}
