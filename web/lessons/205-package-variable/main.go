package main

var last *int

func remember() {
	n := 1
	last = &n
}

func main() {
	remember()
	println(*last)
}
