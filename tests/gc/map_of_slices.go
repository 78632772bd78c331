package main

func main() {
	row := []int{1, 2, 3}
	m := make(map[string][]int)
	m["row"] = row
	println(len(m["row"]))
}
