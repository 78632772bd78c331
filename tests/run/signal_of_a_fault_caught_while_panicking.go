package main

import "fmt"

type broken struct{ p *int }

func (b broken) String() string { return fmt.Sprint(*b.p) }

type holder struct{ x any }

func (h holder) String() string { return fmt.Sprintf("holder(%v)", h.x) }

func main() {
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *int
		*p = 1
	}()
	fmt.Println(broken{})
	panic(holder{broken{}})
}
