// Bytes that are only looked at as a string are read where they are, however many; closures and panics of odd sizes.
package main

import (
	"bytes"
	"os"
	"runtime"
	"strings"
)

type key struct {
	s string
	n int
}

var (
	m0, m1  runtime.MemStats
	text    = strings.Repeat("x", 40*len(os.Args))
	sinkI   int
	sinkS   string
	sink    any
	numbers = map[string]int{strings.Repeat("x", 40): 1}
	pairs   = map[key]int{}
	arrays  = map[[2]string]int{}
)

func measure(name string, f func()) {
	f()
	runtime.ReadMemStats(&m0)
	f()
	runtime.ReadMemStats(&m1)
	println(name, m1.Mallocs-m0.Mallocs, m1.TotalAlloc-m0.TotalAlloc)
}

func equal(a, b []byte) bool { return string(a) == string(b) }

func each(yield func(int) bool) {
	for i := range 5 {
		if !yield(i) {
			return
		}
	}
}

func main() {
	runtime.GOMAXPROCS(1)
	b := []byte(text)
	measure("equal", func() {
		if equal(b, b[:20]) || bytes.Equal(b, []byte("a")) || string(b) != text || string(b) < text {
			sinkI++
		}
	})
	measure("length", func() { sinkI += len(string(b)) })
	measure("map read", func() {
		sinkI += numbers[string(b)]
		if _, ok := numbers[string(b)]; ok {
			sinkI++
		}
		delete(numbers, string(b[:36]))
	})
	measure("map read of parts", func() { sinkI += pairs[key{string(b), 1}] + arrays[[2]string{"a", string(b)}] })
	measure("map write", func() { numbers[string(b)]++ })
	measure("switch", func() {
		switch string(b) {
		case "a", "b":
			sinkI++
		}
	})
	measure("switch over variables", func() {
		switch string(b) {
		case text[:1]:
			sinkI++
		}
	})
	measure("sum with a constant", func() { sinkS = "<" + string(b) + ">" })
	measure("sum", func() { sinkS = string(b) + text })
	measure("sum with nothing", func() { sinkS = "" + string(b) + text })
	measure("added", func() { s := text; s += "<" + string(b); sinkS = s })
	measure("range", func() {
		for _, c := range string(b) {
			sinkI += int(c)
		}
	})
	measure("empty parameter deferred", func() {
		for range 3 {
			var v struct{}
			defer func(struct{}) { sinkI++ }(v)
		}
	})
	measure("empty variable captured", func() {
		var v struct{}
		sink = func() any { return v }
	})
	measure("deferred in a range over a function", func() {
		for i := range each {
			defer func() { sinkI += i }()
		}
	})
	measure("failed assertion", func() {
		defer func() { sink = recover() }()
		var a any = text
		sinkI = a.(int)
	})
	measure("two in one function", func() {
		for i := range each {
			defer func() { sinkI += i }()
		}
		defer func() { recover() }()
		for i := range each {
			defer func() { sinkI -= i }()
			if i == 3 {
				panic("enough")
			}
		}
	})
}
