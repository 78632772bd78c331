package main

// The capacity is the length after the append.

//go:noinline
func sum(s []int) int { return len(s) }

func filled(s []int) int {
	made := make([]int, len(s), len(s)+1)
	made = append(made, 1)
	return sum(made)
}

func main() {
	filled(nil)
}
