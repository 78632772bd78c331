package main

var sink any

type pair struct{ a, b int }

// The store is left out before the load could see it.
func variable() *int {
	x := 0
	if x != 0 {
		sink = string([]byte{1})
	}
	return &x
}

func array() *[2]int {
	var x [2]int
	x[1] = 0
	if x[1] != 0 {
		sink = string([]byte{2})
	}
	return &x
}

// A struct's zero is taken apart into stores that the load sees.
func structure() *pair {
	var x pair
	if x.b != 0 {
		sink = string([]byte{3})
	}
	return &x
}

func literal() *pair {
	x := &pair{}
	if x.b != 0 {
		sink = string([]byte{4})
	}
	return x
}

// So is the zero that replaces another value.
func replaced() *int {
	x := 7
	x = 0
	if x != 0 {
		sink = string([]byte{5})
	}
	return &x
}

func main() {
	variable()
	array()
	structure()
	literal()
	replaced()
}
