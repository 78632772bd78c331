package main

import "unsafe"

type buffer struct {
	data [4]int
}

var last *buffer

//go:noinline
func fill(b *buffer) {
	b.data[0] = 7
	last = b
}

func hide(b *buffer) *buffer {
	x := uintptr(unsafe.Pointer(b))
	return (*buffer)(unsafe.Pointer(x ^ 0))
}

//go:noinline
func work() int {
	var b buffer
	fill(&b)
	return b.data[0]
}

func main() {
	println(work())
	println(last.data[0])
}
