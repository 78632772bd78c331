package main

import (
	"bytes"
	"fmt"
	"runtime"
)

// What bytes.Lines keeps lies in main's frame, and moves with it when the stack grows.
func main() {
	text := []byte("one\ntwo\nthree\n")
	for line := range bytes.Lines(text) {
		fmt.Printf("%q %d\n", line, deep(200))
	}
	var pcs [3]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs[:])])
	fmt.Println(deep(2000) > 0)
	frame, _ := frames.Next()
	fmt.Println(frame.Function)
}

//go:noinline
func deep(n int) int {
	var room [20]int
	if n == 0 {
		return len(room)
	}
	return deep(n-1) + room[n%20]
}
