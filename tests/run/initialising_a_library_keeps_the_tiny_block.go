package main

import (
	"iter"
	"unsafe"
)

var small [3]*int8

func seq(yield func(int) bool) {
	small[1] = new(int8)
	yield(1)
	small[2] = new(int8)
}

// What the library's variables need was allocated before main.
func main() {
	next, stop := iter.Pull(seq)
	small[0] = new(int8)
	next()
	next()
	stop()
	at := func(i int) uintptr { return uintptr(unsafe.Pointer(small[i])) }
	println(at(1)-at(0), at(2)-at(1))
}
