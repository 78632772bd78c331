package main

import "testing"

var m = map[string]int{}
var g string
var tot int

type wrapper struct{ m map[string]int }

func (w *wrapper) get(k string) int { return w.m[k] }
func two(m map[string]int, k string) (int, bool) {
	v, ok := m[k]
	return v, ok
}
func twice(k string) int { return m[k] + m[k] }
func lenToo(k string) int {
	if len(k) == 0 {
		return 0
	}
	return m[k]
}
func kept(k string) int {
	g = k
	return m[k]
}
func outer(b []byte) int { return inner(string(b)) }
func inner(k string) int { return m[k] }

//go:noinline
func f() int { return 1 }

func main() {
	b := make([]byte, 40)
	w := &wrapper{m}
	n := func(name string, f func()) { println(name, int(testing.AllocsPerRun(20, f))) }
	n("method", func() { tot += w.get(string(b)) })
	n("two", func() { v, ok := two(m, string(b)); tot += v; _ = ok })
	n("twice", func() { tot += twice(string(b)) })
	n("len", func() { tot += lenToo(string(b)) })
	n("kept", func() { tot += kept(string(b)) })
	n("outer", func() { tot += outer(b) })
	n("call between", func() { k := string(b); tot += f(); tot += m[k] })
	n("call in the same statement", func() { k := string(b); tot += f() + m[k] })
	n("store between", func() { k := string(b); b[0] = 1; tot += m[k] })
	n("local between", func() { k := string(b); x := len(b); tot += m[k] + x })
	n("load between", func() { k := string(b); x := tot; tot = m[k] + x })
	n("slice of it", func() { k := string(b)[:35]; tot += m[k] })
	n("for", func() {
		for _, c := range [][]byte{b, b} {
			k := string(c)
			tot += m[k]
		}
	})
	n("assigned", func() { k := string(b); m[k] = 1 })
	n("if else", func() {
		k := string(b)
		if tot > 3 {
			tot += m[k]
		}
	})
	n("switch", func() {
		k := string(b)
		switch m[k] {
		case 1:
			tot++
		}
	})
	n("return", func() { tot += func() int { k := string(b); return m[k] }() })
	n("copy", func() { k := string(b); j := k; tot += m[j] })
	n("compared", func() {
		k := string(b)
		if k == "abc" {
			tot++
		}
	})
	n("set of two", func() { k, j := string(b), string(b[1:]); tot += m[k]; tot += m[j] })
}
