package main

type block struct {
	next *block
	data [6]int
}

var kept *block

func main() {
	for i := range 200 {
		b := &block{}
		if i%4 == 0 {
			b.next = kept
			kept = b
		}
	}
	println(kept != nil)
}
