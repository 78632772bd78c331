package main

import "fmt"

//go:noinline
func fresh() *int {
	n := 1
	return &n
}

func main() {
	fmt.Println(*fresh())
}
