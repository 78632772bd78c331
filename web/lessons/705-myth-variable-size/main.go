package main

func main() {
	n := 6
	list := make([]int, n)
	list[2] = 5
	println(list[2], len(list))
}
