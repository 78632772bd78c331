package main

import (
	"fmt"
	"runtime"
)

type block struct {
	next *block
	data [64]int
}

func main() {
	var keep *block
	for i := range 2000 {
		b := &block{}
		b.data[0] = i
		if i%500 == 0 {
			b.next = keep
			keep = b
		}
	}
	runtime.GC()
	sum := 0
	for b := keep; b != nil; b = b.next {
		sum += b.data[0]
	}
	fmt.Println(sum)
}
