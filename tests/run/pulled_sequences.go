package main

import (
	"fmt"
	"iter"
	"maps"
)

func main() {
	next, stop := iter.Pull2(maps.All(map[string]int{"a": 1}))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	n2, s2 := iter.Pull(func(y func(int) bool) { defer fmt.Println("cleanup"); y(1); panic("boom") })
	fmt.Println(n2())
	func() {
		defer func() { fmt.Println("got", recover()) }()
		n2()
	}()
	s2()
	n3, s3 := iter.Pull(func(y func(int) bool) {
		defer fmt.Println("c3")
		for i := 0; y(i); i++ {
		}
	})
	n3()
	n3()
	s3()
	s3()
	fmt.Println(n3())
}
