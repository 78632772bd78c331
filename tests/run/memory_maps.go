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

var mi map[int]int
var ms map[string]int
var mss map[string]string
var mb map[string]bool
var mx map[int][]int
var mm map[string]map[string]int
var ma any
var total int
var key = []byte("key")
var n100 = 100

type point struct{ x, y int }

var mp map[point]string

//go:noinline
func local(n int) int {
	m := map[int]int{}
	for i := range n {
		m[i] = i
	}
	return len(m)
}

//go:noinline
func localHint(n int) int {
	m := make(map[int]int, n)
	for i := range n {
		m[i] = i
	}
	return len(m)
}

func count(words ...string) map[string]int {
	m := make(map[string]int)
	for _, w := range words {
		m[w]++
	}
	return m
}

func main() {
	measure("empty", func() { mi = make(map[int]int) })
	measure("literal empty", func() { mi = map[int]int{} })
	measure("one", func() {
		mi = map[int]int{}
		mi[1] = 1
	})
	measure("literal 3", func() { ms = map[string]int{"a": 1, "b": 2, "c": 3} })
	measure("literal 8", func() { ms = map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8} })
	measure("literal 9", func() { ms = map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9} })
	measure("literal 30", func() {
		mi = map[int]int{0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14, 15: 15, 16: 16, 17: 17, 18: 18, 19: 19, 20: 20, 21: 21, 22: 22, 23: 23, 24: 24, 25: 25, 26: 26, 27: 27, 28: 28, 29: 29}
	})
	measure("strings", func() { mss = map[string]string{"a": "b"} })
	measure("set", func() { mb = map[string]bool{"a": true} })
	measure("points", func() { mp = map[point]string{{1, 2}: "a"} })
	measure("hint 1", func() { mi = make(map[int]int, 1) })
	measure("hint 8", func() { mi = make(map[int]int, 8) })
	measure("hint 9", func() { mi = make(map[int]int, 9) })
	measure("hint 14", func() { mi = make(map[int]int, 14) })
	measure("hint 15", func() { mi = make(map[int]int, 15) })
	measure("hint 28", func() { mi = make(map[int]int, 28) })
	measure("hint 29", func() { mi = make(map[int]int, 29) })
	measure("hint 56", func() { mi = make(map[int]int, 56) })
	measure("hint 57", func() { mi = make(map[int]int, 57) })
	measure("hint 100", func() { mi = make(map[int]int, 100) })
	measure("hint 112", func() { mi = make(map[int]int, 112) })
	measure("hint 113", func() { mi = make(map[int]int, 113) })
	measure("hint 448", func() { mi = make(map[int]int, 448) })
	measure("hint 896", func() { mi = make(map[int]int, 896) })
	measure("hint 897", func() { mi = make(map[int]int, 897) })
	measure("hint 1000", func() { mi = make(map[int]int, 1000) })
	measure("hint 2000", func() { mi = make(map[int]int, 2000) })
	measure("hint 5000", func() { mi = make(map[int]int, 5000) })
	measure("string hint 9", func() { ms = make(map[string]int, 9) })
	measure("string hint 15", func() { ms = make(map[string]int, 15) })
	measure("string hint 100", func() { ms = make(map[string]int, 100) })
	measure("string hint 1000", func() { ms = make(map[string]int, 1000) })
	measure("variable hint", func() { mi = make(map[int]int, n100) })
	measure("no-scan hint 5000", func() { mb = make(map[string]bool, 5000) })
	measure("local 0", func() { total += local(0) })
	measure("local 1", func() { total += local(1) })
	measure("local 8", func() { total += local(8) })
	measure("local 9", func() { total += local(9) })
	measure("local 15", func() { total += local(15) })
	measure("local 100", func() { total += local(100) })
	measure("local hint 0", func() { total += localHint(0) })
	measure("local hint 8", func() { total += localHint(8) })
	measure("local hint 9", func() { total += localHint(9) })
	measure("local hint 100", func() { total += localHint(100) })
	measure("count", func() { ms = count("a", "b", "a", "c") })
	measure("lookup", func() { total += ms["a"] })
	measure("overwrite", func() { ms["a"] = 7 })
	measure("delete", func() { delete(ms, "a") })
	measure("clear", func() { clear(ms) })
	measure("refill", func() { ms["a"], ms["b"] = 1, 2 })
	measure("bytes read", func() { total += ms[string(key)] })
	measure("bytes write", func() { ms[string(key)] = 1 })
	measure("bytes count", func() { ms[string(key)]++ })
	measure("append", func() {
		mx = map[int][]int{}
		for i := range 10 {
			mx[i%3] = append(mx[i%3], i)
		}
	})
	measure("of maps", func() {
		mm = map[string]map[string]int{"a": {"b": 1}}
		mm["c"] = map[string]int{"d": 2}
	})
	measure("keys", func() {
		keys := make([]int, 0, len(mi))
		for k := range mx {
			keys = append(keys, k)
		}
		total += len(keys)
	})
	measure("delete and refill", func() {
		m := map[int]int{}
		for i := range 100 {
			m[i] = i
		}
		for i := range 100 {
			delete(m, i)
		}
		for i := range 100 {
			m[i] = i
		}
		ma = m
	})
	measure("any", func() { ma = map[any]any{1: "a", "b": 2.5, true: nil} })
}
