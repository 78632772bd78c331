package main

import "fmt"

func main() {
	n := 1000
	fmt.Println(n)
	fmt.Println("text", 2.5, true)
}
