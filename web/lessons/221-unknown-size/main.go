package main

//go:noinline
func fill(n int) int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return len(list)
}

func known() int {
	n := 3
	list := make([]int, n)
	return len(list)
}

func main() {
	println(known(), fill(3), fill(30))
}
