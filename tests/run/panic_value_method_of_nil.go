package main

import (
	"fmt"
)

type T struct{ x int }

func (t T) M() int { return t.x }

type I interface{ M() int }

func main() {
	var t *T
	var i I = t
	fmt.Println(i.M())
}
