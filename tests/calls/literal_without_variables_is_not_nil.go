package main

var sink any

func keep(name string, f func() int) {
	if f == nil {
		panic("no function: " + name)
	}
	sink = f
}

func main() {
	keep("nothing", func() int { return 1 })
	n := 2
	keep("n", func() int { n++; return n })
}
