package main

import (
	"fmt"
	"net/netip"
	"net/url"
	"runtime"
)

var text string
var value any
var before, after runtime.MemStats

// costs prints what the second run of a piece of code allocates.
func costs(name string, piece func()) {
	piece()
	runtime.ReadMemStats(&before)
	piece()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}

func main() {
	n := 42
	costs("unhashable", func() {
		defer func() { value = recover() }()
		m := map[any]int{}
		m[[]int{n}] = 2
	})
	costs("not comparable", func() {
		defer func() { value = recover() }()
		var a, b any = []int{1}, []int{2}
		_ = a == b
	})
	costs("a width", func() { text = fmt.Sprintf("%200d", n) })
	costs("a precision", func() { text = fmt.Sprintf("%.100x", n) })
	costs("narrow", func() { text = fmt.Sprintf("%60d", n) })
	costs("a letter", func() { text = fmt.Sprintf("%.80U", n) })
	costs("an address", func() { text = netip.AddrFrom4([4]byte{10, 0, 0, 1}).String() })
	costs("a location", func() { text = (&url.URL{Scheme: "http", Host: "x"}).String() })
	clear(make([]int, n))
}
