package main

type node struct {
	key  int
	next *node
}

func main() {
	m := make(map[int]*node)
	var last *node
	for i := 0; i < 200000; i++ {
		last = &node{i, last}
		m[i%5000] = last
	}
	println(len(m), last.key)
}
