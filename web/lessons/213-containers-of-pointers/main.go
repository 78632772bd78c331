package main

import "fmt"

func main() {
	x, y := "left", "right"
	list := []*string{&x}
	dict := map[int]*string{1: &y}
	fmt.Println(*list[0], *dict[1])
}
