package main

import "fmt"

//go:noinline
func answer() int {
	p := new(int)
	*p = 7
	return *p
}

func main() {
	fmt.Println(answer())
}
