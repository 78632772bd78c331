package main

func main() {
	scores := make([]int, 9)
	scores[0] = 1
	best := scores[0]
	println(best, len(scores))
}
