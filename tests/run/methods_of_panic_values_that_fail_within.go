package main

import "fmt"

type broken struct{ list []int }

func (b broken) String() string { return fmt.Sprint(b.list[3]) }

type holder struct{ x any }

func (h holder) String() string {
	defer func() { fmt.Println("deferred", recover()) }()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		panic("inside")
	}()
	fmt.Println(recover())
	return fmt.Sprintf("holder(%v)", h.x)
}

func main() {
	panic(holder{broken{}})
}
