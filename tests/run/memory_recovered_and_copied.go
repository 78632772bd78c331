// What costs memory where no line asks for it: deferred calls left over when one of them recovers, copies of maps with tables,
// bytes of a sum without the sum, a captured variable that holds a constant composite, and a method called with a nil pointer.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"maps"
	"path/filepath"
	"runtime"
	"runtime/debug"
)

type name string

func (n name) String() string { return string(n) }

type node struct {
	next  *node
	value any
}

var m0, m1 runtime.MemStats
var sink any
var bytes []byte
var named fmt.Stringer = (*name)(nil)
var short, long = "gamma", "a text of more than thirty-two bytes"

//go:noinline
func cost(name string, f func()) {
	f()
	runtime.ReadMemStats(&m0)
	f()
	runtime.ReadMemStats(&m1)
	fmt.Println(name, m1.Mallocs-m0.Mallocs, m1.TotalAlloc-m0.TotalAlloc)
}

func leaveOne(open bool) {
	defer func() { sink = nil }()
	defer func() { recover() }()
	if open {
		panic("left")
	}
}

func leaveNone() {
	defer func() { recover() }()
	panic("none left")
}

func leaveRecord() {
	for i := 0; i < 2; i++ {
		defer func() { recover() }()
	}
	panic("a record left")
}

func filled(n int) map[int][2]int {
	m := map[int][2]int{}
	for i := range n {
		m[i] = [2]int{i, i}
	}
	for i := 0; i < n; i += 3 {
		delete(m, i)
	}
	return m
}

func main() {
	debug.SetGCPercent(-1)
	cost("one left", func() { leaveOne(true) })
	cost("not panicked", func() { leaveOne(false) })
	cost("none left", leaveNone)
	cost("record left", leaveRecord)
	for _, n := range []int{0, 5, 12, 257, 1057, 4000} {
		m := filled(n)
		cost(fmt.Sprint("clone of ", n), func() { sink = maps.Clone(m) })
		fmt.Println(maps.Equal(m, sink.(map[int][2]int)))
	}
	wide := map[int][200]byte{1: {}, 2: {}}
	cost("clone of wide", func() { sink = maps.Clone(wide) })
	cost("bytes of a sum", func() { bytes = []byte(short + long) })
	cost("of six", func() { bytes = []byte(short + long + short + long + short + long) })
	cost("of a short one", func() { b := []byte(short + "!"); b[0] = 'G'; fmt.Print(len(b), " ", cap(b), " ") })
	cost("of nothing", func() { bytes = []byte(short[:0] + long[:0]); fmt.Print(bytes == nil, " ") })
	for range 2 {
		x := node{}
		defer func() { sink = x }()
		cost("captured constant", func() { sink = x })
	}
	cost("constant", func() { x := node{}; sink = x })
	cost("method of nil", func() {
		defer func() { recover() }()
		_ = named.String()
	})
	cost("relative path", func() { sink, _ = filepath.Rel("/a/b/c", "/a/d") })
	mac := hmac.New(sha256.New, []byte("key"))
	sum := make([]byte, 0, 64)
	cost("hmac", func() { mac.Reset(); mac.Write(sum[:9]); sum = mac.Sum(sum[:0]) })
	fmt.Println(debug.SetMaxStack(1<<20), debug.SetMaxStack(1<<26))
}
