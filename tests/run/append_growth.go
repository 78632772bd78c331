package main

import "fmt"

func main() {
	var s []int
	last := -1
	for i := 0; i < 2000; i++ {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			fmt.Print(last, " ")
		}
	}
	fmt.Println(len(s))
	b := append([]byte("hello"), " world, and more"...)
	fmt.Println(len(b), cap(b) >= len(b), string(b))
}
