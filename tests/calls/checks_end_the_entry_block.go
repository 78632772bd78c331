package main

type item struct {
	name string
	size int
}

var kept any

// Behind the slicing of the literal's array, the slots of deferred closures have been made.
func literal(s string, n int) {
	if ([]item{{name: s}})[0].name == s {
		kept = 1000
	} else {
		kept = n
	}
	defer func() { _ = recover() }()
}

func without(s string, n int) {
	if ([]item{{name: s}})[0].name == s {
		kept = 1000
	} else {
		kept = n
	}
}

func main() {
	literal("", 1)
	without("", 1)
}
