// The array of a `make` in the frame has room for the length, or the program panics.
package main

func earlier(n int) int {
	e := make([]int, n, 10)
	h := make([]byte, 10, n+10)
	return len(e) + len(h)
}

func earlierOnHeap(n int) ([]int, int) {
	e := make([]int, n, 10)
	h := make([]byte, 10, n+10)
	return e, len(h)
}

func earlierVaries(n, m int) int {
	e := make([]int, n, m)
	h := make([]byte, n, m)
	return len(e) + len(h)
}

func small(n, m int) int {
	if m < 0 || m > 4 {
		return 0
	}
	e := make([]int, n, m)
	h := make([]byte, 10, n+10)
	return len(e) + len(h)
}

func folded(n int) int {
	m := 4
	for i := 0; i < 3; i++ {
		m = 4
	}
	e := make([]int, n, m)
	h := make([]byte, 10, n+10)
	return len(e) + len(h)
}

func main() {
	println(small(1, 2), folded(3))
	println(earlier(1), earlierVaries(2, 3))
	println(earlierOnHeap(3))
}
