package main

import "runtime"

type node struct {
	next *node
	data [3]int
}

var list *node
var keep [10]*[32]byte
var before, after runtime.MemStats

// collect prints what a collection frees.
//
//go:noinline
func collect(name string) {
	runtime.ReadMemStats(&before)
	runtime.GC()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.Frees-before.Frees, int(after.HeapAlloc)-int(before.HeapAlloc), int(after.HeapObjects)-int(before.HeapObjects), after.NumGC-before.NumGC, after.NumForcedGC-before.NumForcedGC)
}

//go:noinline
func garbage(n int) {
	for range n {
		list = &node{}
	}
}

//go:noinline
func chain(n int) {
	list = nil
	for range n {
		list = &node{next: list}
	}
}

//go:noinline
func fill() {
	for i := range keep {
		keep[i] = new([32]byte)
	}
}

//go:noinline
func sum(a *[1000]int) (t int) {
	for _, v := range a {
		t += v
	}
	return
}

var big *[1000]int
var m map[int]*node
var f func() int
var c chan *node
var s []*node

func main() {
	runtime.GOMAXPROCS(1)
	runtime.GC()
	collect("nothing")
	garbage(1000)
	runtime.GC()
	chain(100)
	collect("the old one")
	list = list.next.next
	collect("two heads")
	list = nil
	collect("98 more")
	fill()
	collect("kept")
	for i := range 5 {
		keep[i*2] = nil
	}
	collect("every other")
	big = new([1000]int)
	big[3] = 1
	collect("large kept")
	println(sum(big))
	big = nil
	collect("large")
	m = map[int]*node{}
	for i := range 20 {
		m[i] = &node{}
	}
	collect("old groups")
	for i := range 10 {
		delete(m, i)
	}
	collect("deleted")
	m = nil
	collect("map")
	x := 0
	f = func() int { x++; return x }
	collect("closure kept")
	f = nil
	collect("closure")
	c = make(chan *node, 3)
	c <- &node{}
	c <- &node{}
	<-c
	collect("received")
	c = nil
	collect("channel")
	for range 10 {
		s = append(s, &node{})
	}
	collect("old arrays")
	s = s[5:]
	collect("still held by the array")
	s = append([]*node(nil), s...)
	collect("copied")
	a, b := &node{}, &node{}
	a.next, b.next = b, a
	list = a
	collect("cycle kept")
	list = nil
	collect("cycle")
	str := make([]byte, 100)
	sub := string(str)[:3]
	collect("long string held by its part")
	println(sub == "abc")
	collect("string")
	p := &keep
	for i := range p {
		p[i] = nil
	}
	collect("last")
}
