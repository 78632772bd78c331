package main

var sink []byte

func grow(n int) {
	var all []byte
	for range n {
		all = append(all, 1)
	}
	sink = append(all, ""...)
}

func main() {
	grow(2)
}
