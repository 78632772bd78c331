package main

// The capacity is the length after the append, which may wrap.

func filled(s []int) []int {
	made := make([]int, len(s), len(s)+1)
	copy(made, s)
	return append(made, 1)
}

func two(s string) []byte { return append(make([]byte, len(s), len(s)+2), 1, 2) }

func main() {
	println(len(filled(nil)), len(two("a")))
}
