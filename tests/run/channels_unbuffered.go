package main

import "fmt"

func producer(n int, out chan<- int) {
	for i := range n {
		out <- i * i
	}
	close(out)
}

func main() {
	c := make(chan int)
	go producer(5, c)
	for v := range c {
		fmt.Print(v, " ")
	}
	v, ok := <-c
	fmt.Println(v, ok)
}
