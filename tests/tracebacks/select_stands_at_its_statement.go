// Package main: of several cases the statement chooses, a single one is an operation of its own.
package main

func one(c chan<- int) {
	select {
	case c <- 1:
	}
}

func two(c chan<- int, d <-chan int) {
	select {
	case c <- 1:
	case v := <-d:
		println(v)
	}
}

func main() {
	go one(make(chan int))
	go one(nil)
	go two(make(chan int), nil)
	go func() {
		var c chan string
		select {
		case s, ok := <-c:
			println(s, ok)
		}
	}()
	select {}
}
