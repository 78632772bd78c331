package main

import "runtime"

// A method that builds its named result keeps the slice in its frame until it returns. Where a wrapper has the method
// inlined, the slice is on the heap from the start.

type builder interface{ build(n int) []uint32 }

type word string

func (w word) build(n int) (out []uint32) {
	for i := range n {
		out = append(out, uint32(i))
	}
	return
}

type list[T any] struct{ first T }

func (l *list[T]) build(n int) (out []uint32) {
	for i := range n {
		out = append(out, uint32(i))
	}
	return
}

type pair struct{ word }

type nothing struct{}

func (nothing) build(n int) []uint32 { return nil }

var before, after runtime.MemStats

func count(what string) {
	runtime.ReadMemStats(&after)
	println(what, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
	runtime.ReadMemStats(&before)
}

var held builder = nothing{}
var several = []builder{word("x"), nothing{}}

func main() {
	runtime.GOMAXPROCS(1)
	runtime.ReadMemStats(&before)
	runtime.ReadMemStats(&before)
	word("x").build(3)
	count("inlined, unused")
	held = word("y")
	count("conversion")
	held.build(3)
	count("through an interface")
	several[0].build(3)
	count("through an element")
	method := held.build
	method(3)
	count("method value")
	pointer := new(word)
	(*word).build(pointer, 3)
	count("method expression")
	concrete := word("v").build
	use(concrete)
	count("method value of the type")
	held = &list[int]{1}
	count("conversion of an instance")
	held.build(3)
	count("instance")
	held = pair{"w"}
	count("conversion")
	held.build(3)
	count("promoted")
	func() {
		defer recover()
		sink = word("z").build(3)
	}()
	count("used")
}

//go:noinline
func use(f func(int) []uint32) { sink = f(3) }

var sink []uint32
