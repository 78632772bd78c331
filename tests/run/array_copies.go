package main

import "fmt"

func change(a [3]int) [3]int {
	a[0] = 9
	return a
}

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 7
	fmt.Println(a, b, change(a), a == b)
}
