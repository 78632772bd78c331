package main

import "runtime"

func line() int {
	_, _, line, _ := runtime.Caller(2)
	return line
}

func loop(n int) {
	for range n {
		defer func() { println("in a loop", line()) }()
	}
	if n > 1 {
		return
	}
	println()
}

func open(n int) {
	defer func() { println("open-coded", line()) }()
	if n > 1 {
		return
	}
	println()
}

func named(n int) (r *int) {
	for i := range 2 {
		defer func() {
			println("with a result", line(), *r)
			r = &i
		}()
	}
	return &n
}

func main() {
	loop(1)
	loop(2)
	open(1)
	open(2)
	println(*named(5))
}
