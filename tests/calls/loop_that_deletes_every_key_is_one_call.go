package main

type pair struct {
	x, y int32
}

// One call, without an iterator.
func empty(m map[string]int) {
	for k := range m {
		delete(m, k)
	}
}

func emptyPairs(m map[pair]*int) {
	for k := range m {
		delete(m, k)
	}
}

// A NaN is not equal to itself, and delete does not find it.
func emptyFloats(m map[float64]int) {
	for k := range m {
		delete(m, k)
	}
}

func emptyAny(m map[any]int) {
	for k := range m {
		delete(m, k)
	}
}

// More than the deletion, or of another map.
func emptyAndCount(m map[string]int) (n int) {
	for k := range m {
		delete(m, k)
		n++
	}
	return n
}

func emptyOther(m, other map[string]int) {
	for k := range m {
		delete(other, k)
	}
}

func emptyWith(m map[string]int, k string) {
	for k = range m {
		delete(m, k)
	}
}

func main() {
	x := 1
	m := map[string]int{"a": 1, "b": 2}
	empty(m)
	emptyPairs(map[pair]*int{{1, 2}: &x})
	emptyFloats(map[float64]int{1: 1})
	emptyAny(map[any]int{1: 1})
	println(len(m), emptyAndCount(m))
	emptyOther(m, m)
	emptyWith(m, "")
}
