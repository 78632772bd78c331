package main

import "fmt"

func main() {
	var list []int
	for i := 0; i < 9; i++ {
		list = append(list, i)
		fmt.Println(len(list), cap(list))
	}
}
