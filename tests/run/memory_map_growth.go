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

var names [1100]string

// fill prints the insertions that allocate, with requests and bytes.
//
//go:noinline
func fill[K comparable, V any](name string, n int, key func(int) K) {
	var m map[K]V = map[K]V{}
	var zero V
	var k K
	print(name)
	for i := range n {
		k = key(i)
		runtime.ReadMemStats(&before)
		m[k] = zero
		runtime.ReadMemStats(&after)
		if after.Mallocs != before.Mallocs && (i < 16 || after.TotalAlloc-before.TotalAlloc > 300) {
			print(" @", i+1, " ", after.Mallocs-before.Mallocs, "/", after.TotalAlloc-before.TotalAlloc)
		}
	}
	println()
}

func main() {
	for i := range names {
		names[i] = string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676))
	}
	fill[int, int]("int int", 890, func(i int) int { return int(i) })
	fill[int, bool]("int bool", 300, func(i int) int { return int(i) })
	fill[int, *int]("int pointer", 300, func(i int) int { return int(i) })
	fill[int, struct{}]("int struct{}", 300, func(i int) int { return int(i) })
	fill[string, int]("string int", 300, func(i int) string { return names[i] })
	fill[string, string]("string string", 300, func(i int) string { return names[i] })
	fill[int, []int]("int slice", 300, func(i int) int { return int(i) })
	fill[any, int]("any int", 300, func(i int) any { return any(i) })
	fill[int32, bool]("int32 bool", 300, func(i int) int32 { return int32(i) })
	fill[byte, byte]("byte byte", 200, func(i int) byte { return byte(i) })
	fill[int, [128]byte]("int 128", 300, func(i int) int { return int(i) })
	fill[int, [129]byte]("int 129", 300, func(i int) int { return int(i) })
	fill[[2]int, string]("array key", 300, func(i int) [2]int { return [2]int{i, i} })
	fill[[200]byte, int]("200 key", 300, func(i int) [200]byte { return [200]byte{0: byte(i), 1: byte(i >> 8)} })
	fill[float64, float64]("float", 300, func(i int) float64 { return float64(i) })
	fill[string, []string]("string slice", 300, func(i int) string { return names[i] })
	fill[struct{ a, b int32 }, int]("struct key", 300, func(i int) struct{ a, b int32 } { return struct{ a, b int32 }{int32(i), 0} })
	fill[rune, int]("rune int", 300, func(i int) rune { return rune(i) })
}
