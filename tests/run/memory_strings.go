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

var s, t, u = "hello", "wonderful", "a text that is longer than thirty-two bytes"
var out string
var b []byte
var r []rune
var ok bool
var total int
var one = []byte("x")
var five = []byte("12345")
var long = []byte("a text that is longer than thirty-two bytes")
var runes = []rune("héllo")
var ru rune = 'é'
var empty string
var parts []string

type name string

var nm name = "abc"

func main() {
	measure("a+b", func() { out = s + t })
	measure("a+b+c", func() { out = s + " " + t })
	measure("long", func() { out = s + u })
	measure("with empty", func() { out = s + empty })
	measure("compare", func() { ok = s+t == u })
	measure("short local", func() {
		x := s + t
		total += len(x)
	})
	measure("long local", func() {
		x := s + u
		total += len(x)
	})
	measure("loop", func() {
		out = ""
		for range 10 {
			out += "x"
		}
	})
	measure("loop of words", func() {
		out = ""
		for range 5 {
			out += s
		}
	})
	measure("five", func() { out = s + t + s + t + s })
	measure("six", func() { out = s + t + s + t + s + t })
	measure("string(bytes)", func() { out = string(five) })
	measure("string(one byte)", func() { out = string(one) })
	measure("string(long)", func() { out = string(long) })
	measure("local", func() {
		x := string(five)
		total += len(x)
	})
	measure("compare bytes", func() { ok = string(five) == s })
	measure("switch", func() {
		switch string(five) {
		case "12345":
			total++
		}
	})
	measure("[]byte(string)", func() { b = []byte(s) })
	measure("[]byte(long)", func() { b = []byte(u) })
	measure("[]byte(constant)", func() { b = []byte("abc") })
	measure("[]byte(long constant)", func() { b = []byte("abcdefghijklmnopqrstuvwxyz") })
	measure("local bytes", func() {
		x := []byte(s)
		x[0] = 1
		total += len(x)
	})
	measure("long local bytes", func() {
		x := []byte(u)
		x[0] = 1
		total += len(x)
	})
	measure("range bytes", func() {
		for _, c := range []byte(u) {
			total += int(c)
		}
	})
	measure("[]rune", func() { r = []rune(s) })
	measure("[]rune local", func() {
		x := []rune(s)
		total += len(x)
	})
	measure("[]rune long", func() {
		x := []rune(u)
		total += len(x)
	})
	measure("string(runes)", func() { out = string(runes) })
	measure("string(rune)", func() { out = string(ru) })
	measure("string(rune) ascii", func() { out = string(rune(65 + total%2)) })
	measure("reverse", func() {
		x := []rune(u)
		for i, j := 0, len(x)-1; i < j; i, j = i+1, j-1 {
			x[i], x[j] = x[j], x[i]
		}
		out = string(x)
	})
	measure("reverse bytes", func() {
		x := []byte(u)
		for i, j := 0, len(x)-1; i < j; i, j = i+1, j-1 {
			x[i], x[j] = x[j], x[i]
		}
		out = string(x)
	})
	measure("substring", func() { out = u[3:9] })
	measure("named", func() { out = string(nm) })
	measure("append to bytes", func() { b = append(b[:0], u...) })
	measure("named bytes", func() { b = []byte(nm) })
	measure("runes of range", func() {
		total = 0
		for range s {
			total++
		}
	})
	measure("concat in loop of runes", func() {
		out = ""
		for _, c := range s {
			out = string(c) + out
		}
	})
	measure("copy", func() {
		x := make([]byte, len(u))
		copy(x, u)
		b = x
	})
	measure("map key", func() {
		m := map[string]int{}
		m[s+t] = 1
		total += m[s+t]
	})
	measure("literal parts", func() { parts = []string{s, t, s + t} })
}
