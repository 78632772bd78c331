package main

func main() {
	n := new(int)
	list := make([]int, 4)
	table := make(map[string]int)
	*n = 3
	list[1] = *n
	table["x"] = list[1]
	println(*n, list[1], table["x"])
}
