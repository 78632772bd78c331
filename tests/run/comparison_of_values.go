package main

import "fmt"

type key struct {
	a string
	b any
}

func main() {
	fmt.Println(key{"x", 1} == key{"x", 1}, key{"x", 1} == key{"x", "1"})
	var a, b any = []int{1}, []int{1}
	defer func() { fmt.Println(recover()) }()
	fmt.Println(a == b)
}
