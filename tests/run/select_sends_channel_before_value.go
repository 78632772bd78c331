package main

import "fmt"

var none []chan int

func value() int {
	fmt.Println("value")
	return 1
}

// The channel of a case is evaluated, and panics, before its value waits or is called.
func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	try(func() {
		select {
		case none[0] <- <-make(chan int):
		}
	})
	try(func() {
		select {
		case none[1] <- value():
		default:
		}
	})
	c := make(chan int, 1)
	try(func() {
		select {
		case c <- value():
			fmt.Println("sent", <-c)
		}
	})
}
