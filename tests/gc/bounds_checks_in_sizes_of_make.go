// The size of a `make` is in a temporary, so only its type bounds an index in it.
package p

var ints [16]int

func a(b byte) {
	x := make([]int, ints[b&15])
	x = make([]int, ints[b&15], ints[b&7])
	x = make([]int, ints[b&15], 10)
	y := make([]int, ints[b&15], ints[b&7])
	_ = make(chan int, ints[b&15])
	_ = make(map[int]int, ints[b&15])
	println(len(x), len(y))
}
func b(b byte) []int {
	return make([]int, ints[b&15], ints[b&7])
}
func c(b byte) []int {
	return make([]int, ints[b&15])
}

var lists map[string][]int

func d(b byte) {
	lists["a"] = append(lists["a"], make([]int, ints[b&15])...)
}
