package main

import "fmt"

func show(p *int) {
	println(*p)
}

func main() {
	n := 10
	f := show
	f(&n)
	fmt.Println(n)
}
