package main

import "runtime"

type door struct{ n, m int }

func (d door) open() int { return d.n }

type house struct{ *door }

var (
	kept    func() int
	nothing *door
	empty   house
	doors   []door
)

//go:noinline
func value(which int) {
	defer func() { recover() }()
	switch which {
	case 0:
		kept = nothing.open
	case 1:
		kept = empty.open
	case 2:
		kept = doors[which].open
	}
}

func objects(which int) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	value(which)
	runtime.ReadMemStats(&after)
	return after.Mallocs - before.Mallocs
}

// A method value's closure is allocated before its receiver is read, which fails here.
func main() {
	objects(0)
	for which := range 3 {
		println(objects(which))
	}
}
