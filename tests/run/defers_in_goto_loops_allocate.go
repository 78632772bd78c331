package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

var sum int

//go:noinline
func inLabelledLoop() {
	n := 0
again:
	n++
	defer func() { sum++ }()
	if n < 3 {
		goto again
	}
}

//go:noinline
func afterLabel() {
	goto end
end:
	defer func() { sum += 10 }()
}

// measured prints how many objects f allocates.
func measured(name string, f func()) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	fmt.Println(name, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	fmt.Println("defers")
	measured("after a label", afterLabel)
	measured("in a loop of goto", inLabelledLoop)
	measured("again, with records that are free", inLabelledLoop)
	fmt.Println(sum)
}
