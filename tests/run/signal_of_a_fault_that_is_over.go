package main

import "fmt"

type broken struct{ p *int }

func (b broken) String() string { return fmt.Sprint(*b.p) }

func main() {
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *int
		*p = 1
	}()
	fmt.Println(broken{})
	panic("another")
}
