package main

import "runtime"

//go:noinline
func grown() int {
	s := []int{1, 2, 3}
	// What the loop reads, and appends to, is no longer in the frame.
	for _, v := range s {
		s = append(s, v)
	}
	return len(s)
}

func main() {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	n := grown()
	runtime.ReadMemStats(&after)
	println(n, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}
