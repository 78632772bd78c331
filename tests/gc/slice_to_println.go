package main

import "fmt"

func main() {
	rows := []int{4, 5}
	fmt.Println(rows)
	fmt.Printf("%v\n", &rows)
}
