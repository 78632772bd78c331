package main

import "fmt"

func main() {
	defer func() { fmt.Println("main:", recover()) }()
	func() {
		defer func() { fmt.Println("inner:", recover()) }()
		var f func()
		defer f()
		panic("first")
	}()
	var g func(int)
	defer g(1)
	panic(fmt.Sprint("second", "\xff"))
}
