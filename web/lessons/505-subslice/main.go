package main

var kept []int

func main() {
	all := make([]int, 100)
	all[0] = 1
	kept = all[:3]
	println(len(kept), cap(kept))
}
