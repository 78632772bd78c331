package main

import (
	"runtime"
)

var before, after runtime.MemStats

// measure prints requests and bytes that f costs.
//
//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.Frees-before.Frees, after.TotalAlloc-before.TotalAlloc, after.HeapObjects-before.HeapObjects)
}

var n3, n4, n5, n8, n32, n33 = 3, 4, 5, 8, 32, 33
var total int

//go:noinline
func local(n int) int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	t := 0
	for _, v := range s {
		t += v
	}
	return t
}

//go:noinline
func built(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s
}

//go:noinline
func builtStrings(n int) []string {
	var s []string
	for range n {
		s = append(s, "x")
	}
	return s
}

//go:noinline
func builtBytes(n int) []byte {
	var s []byte
	for range n {
		s = append(s, 'x')
	}
	return s
}

//go:noinline
func filtered(in []int) []int {
	out := []int{}
	for _, v := range in {
		if v%2 == 0 {
			out = append(out, v)
		}
	}
	return out
}

//go:noinline
func withCap(n int) ([]int, int) {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s, cap(s)
}

func use(s []int) int { return len(s) }

var si []int
var ss []string
var sb []byte
var nums = []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}

func main() {
	measure("make 3 ints", func() {
		s := make([]int, n3)
		s[0] = 1
		total += s[0]
	})
	measure("make 4 ints", func() {
		s := make([]int, n4)
		s[0] = 1
		total += s[0]
	})
	measure("make 5 ints", func() {
		s := make([]int, n5)
		s[0] = 1
		total += s[0]
	})
	measure("make 32 bytes", func() {
		s := make([]byte, n32)
		s[0] = 1
		total += int(s[0])
	})
	measure("make 33 bytes", func() {
		s := make([]byte, n33)
		s[0] = 1
		total += int(s[0])
	})
	measure("make constant", func() {
		s := make([]int, 1000)
		s[1] = n3
		total += s[1]
	})
	measure("make 8192", func() {
		s := make([]int, 8192)
		s[1] = n3
		total += s[1]
	})
	measure("make 8193", func() {
		s := make([]int, 8193)
		s[1] = n3
		total += s[1]
	})
	measure("local 0", func() { total += local(0) })
	measure("local 1", func() { total += local(1) })
	measure("local 4", func() { total += local(4) })
	measure("local 5", func() { total += local(5) })
	measure("local 8", func() { total += local(8) })
	measure("local 9", func() { total += local(9) })
	measure("local 17", func() { total += local(17) })
	measure("built 0", func() { si = built(0) })
	measure("built 1", func() { si = built(1) })
	measure("built 2", func() { si = built(2) })
	measure("built 3", func() { si = built(3) })
	measure("built 4", func() { si = built(4) })
	measure("built 5", func() { si = built(5) })
	measure("built 8", func() { si = built(8) })
	measure("built 9", func() { si = built(9) })
	measure("built 17", func() { si = built(17) })
	measure("built 100", func() { si = built(100) })
	measure("strings 1", func() { ss = builtStrings(1) })
	measure("strings 2", func() { ss = builtStrings(2) })
	measure("strings 3", func() { ss = builtStrings(3) })
	measure("strings 5", func() { ss = builtStrings(5) })
	measure("bytes 1", func() { sb = builtBytes(1) })
	measure("bytes 8", func() { sb = builtBytes(8) })
	measure("bytes 9", func() { sb = builtBytes(9) })
	measure("bytes 32", func() { sb = builtBytes(32) })
	measure("bytes 33", func() { sb = builtBytes(33) })
	measure("filtered", func() { si = filtered(nums) })
	measure("filtered none", func() { si = filtered(nums[:1]) })
	measure("with cap 1", func() { si, total = withCap(1) })
	measure("with cap 3", func() { si, total = withCap(3) })
	measure("with cap 5", func() { si, total = withCap(5) })
	measure("with cap 9", func() { si, total = withCap(9) })
	measure("literal", func() {
		s := []int{1, 2, n3}
		total += use(s)
	})
	measure("literal kept", func() { si = []int{1, 2, n3} })
	measure("make in a call", func() { total += use(make([]int, n3)) })
	measure("make in a call, large", func() { total += use(make([]int, n8)) })
}
