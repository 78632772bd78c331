// Package main: a deferred call of a builtin has a wrapper, which is not shown.
package main

func f(c chan int) {
	defer close(c)
	close(c)
}

func main() { f(make(chan int)) }
