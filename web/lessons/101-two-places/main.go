package main

var kept []int

func main() {
	scores := make([]int, 9)
	scores[0] = 1
	kept = make([]int, 8)
	println(scores[0], len(kept))
}
