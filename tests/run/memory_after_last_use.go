// What a collection frees of a function that is still running: a variable whose address was taken is looked at as long as a later
// line names it, and beyond that as far as a live pointer leads into it.
package main

import (
	"bufio"
	"fmt"
	"runtime"
	"strings"
)

var m0, m1 runtime.MemStats
var text = "one two three"
var number = 123456
var sink any
var total int

type tree struct {
	left, right *tree
}

type holder struct {
	p    *[100]int
	next *holder
}

// freed prints what a collection finds dead.
//
//go:noinline
func freed(name string) {
	runtime.ReadMemStats(&m0)
	runtime.GC()
	runtime.ReadMemStats(&m1)
	println(name, m1.Frees-m0.Frees)
}

//go:noinline
func look(h *holder) { total += h.p[0] }

//go:noinline
func follow(h **holder) { total += (*h).p[1] }

func builder() {
	var b strings.Builder
	b.WriteString(text)
	b.WriteString(text)
	freed("builder that is read later")
	total += b.Len()
	freed("builder that is not")
}

func scanner() {
	s := bufio.NewScanner(strings.NewReader(text))
	s.Split(bufio.ScanWords)
	for s.Scan() {
		total += len(s.Bytes())
		freed("in the loop")
	}
	freed("after it")
}

func table() {
	m := map[int]*int{}
	for i := range 9 {
		m[i] = new(int)
	}
	total += len(m)
	freed("map that is asked later")
	total += *m[3]
	freed("map that is not")
}

func arguments() {
	sink = fmt.Sprint(number, text)
	sink = nil
	freed("arguments")
}

func pointers() {
	h := holder{p: new([100]int)}
	look(&h)
	p := &h
	freed("through a pointer")
	look(p)
	freed("through none")
}

func pointers2() {
	a := holder{p: new([100]int)}
	b := holder{p: new([100]int), next: &a}
	p := &b
	follow(&p)
	freed("through two pointers")
	look(p.next)
	freed("through neither")
}

func closures() {
	big := new([100]int)
	count := 0
	f := func() { count += big[0]; big = big }
	f()
	freed("closure that is called later")
	f()
	freed("closure that is not")
}

func deferred() {
	big := new([100]int)
	defer func() { total += big[1] }()
	freed("deferred")
}

func loops() {
	for i := range 3 {
		h := holder{p: new([100]int)}
		look(&h)
		freed("turn")
		if i == 1 {
			look(&h)
		}
	}
}

func recovered() (h holder) {
	defer func() { recover() }()
	h.p = new([100]int)
	look(&h)
	t := holder{p: new([100]int)}
	look(&t)
	freed("before a panic")
	panic("x")
}

func main() {
	runtime.GC()
	builder()
	scanner()
	table()
	arguments()
	pointers()
	pointers2()
	closures()
	deferred()
	freed("after the deferred call")
	loops()
	look(&[]holder{recovered()}[0])
	freed("end")
}
