package main

type E interface{ any }

func known(n int) int {
	var x E = n
	switch x.(type) {
	case int:
		return 1
	default:
		return len(make(map[int]int, 100))
	}
}

func main() {
	println(known(7))
}
