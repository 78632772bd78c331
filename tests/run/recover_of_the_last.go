package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println(recover()) }()
	defer func() { panic("two") }()
	panic("one")
}
