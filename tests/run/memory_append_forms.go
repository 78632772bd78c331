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

var si []int
var sb []byte
var ss []string
var sp []*int
var text = "hello, world"

type pair struct {
	a, b int
}

var sq []pair

func main() {
	measure("five onto nil", func() { si = append([]int(nil), 1, 2, 3, 4, 5) })
	measure("seven onto nil", func() { si = append([]int(nil), 1, 2, 3, 4, 5, 6, 7) })
	measure("three strings", func() { ss = append([]string(nil), "a", "b", "c") })
	measure("text onto nil bytes", func() { sb = append([]byte(nil), text...) })
	measure("text onto bytes", func() { sb = append(sb, text...) })
	measure("onto full", func() {
		s := make([]int, 5, 5)
		si = append(s, 1)
	})
	measure("onto full of 256", func() {
		s := make([]int, 256)
		si = append(s, 1)
	})
	measure("onto full of 1000", func() {
		s := make([]int, 1000)
		si = append(s, 1)
	})
	measure("slice onto slice", func() {
		s := make([]int, 3, 4)
		si = append(s, s...)
	})
	measure("slice more than twice", func() {
		s := make([]int, 3)
		t := make([]int, 10)
		si = append(s, t...)
	})
	measure("into room", func() {
		s := make([]int, 3, 100)
		si = append(s, 1, 2, 3)
	})
	measure("pairs", func() {
		for i := range 10 {
			sq = append(sq, pair{i, i})
		}
	})
	measure("pointers", func() {
		sp = nil
		for i := range 70 {
			sp = append(sp, &i)
		}
	})
	measure("make and append", func() {
		s := make([]string, 0, 10)
		for range 11 {
			s = append(s, "x")
		}
		ss = s
	})
	measure("insert", func() {
		s := []int{1, 2, 3}
		s = append(s[:1], append([]int{9}, s[1:]...)...)
		si = s
	})
	measure("delete", func() {
		s := []int{1, 2, 3}
		s = append(s[:1], s[2:]...)
		si = s
	})
	measure("clone", func() { si = append([]int{}, si...) })
	measure("extend", func() { si = append(si, make([]int, 10)...) })
	measure("matrix", func() {
		m := [][]int{}
		for i := range 5 {
			m = append(m, make([]int, i))
		}
		si = m[4]
	})
	measure("bytes of runes", func() {
		b := []byte{}
		for _, r := range "héllo wörld" {
			b = append(b, string(r)...)
		}
		sb = b
	})
}
