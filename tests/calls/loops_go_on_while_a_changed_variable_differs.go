// A loop that never runs is left out where its condition is a comparison of numbers, but not by `!=`, and not if a pointer
// or the length of a string decides.
package main

type node struct{ next *node }

func never() {
	for i := 10; i < 10; i++ {
		println("less")
	}
	for i := 10; i == 5; i-- {
		println("equal")
	}
	for more := false; more; more = true {
		println("bool")
	}
	for s := ""; s == "a"; s = "a" {
		println("string")
	}
}

func kept() {
	for i := 10; i != 10; i++ {
		println("differs")
	}
	for i := 10; i != 10 && i < 20; i += 2 {
		println("differs, and less")
	}
	for s := ""; s != ""; s = s + "x" {
		println("text")
	}
	for s := ""; len(s) > 0; s = s[1:] {
		println("length")
	}
	var list *node
	for n := list; n != nil; n = n.next {
		println("node")
	}
}

func unchanged() {
	n := 10
	for n != 10 {
		println("condition of a constant")
	}
}

func negative(s string) {
	for i := range s {
		if i < 0 {
			println("an index in a string")
		}
	}
	for i := range []int{1, 2} {
		if i < 0 {
			println("an index in a slice")
		}
	}
}

func main() {
	never()
	kept()
	unchanged()
	negative("x")
}
