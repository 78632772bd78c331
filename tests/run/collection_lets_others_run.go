package main

import "runtime"

type record struct{ data [100]int }

var ran int
var before, after runtime.MemStats

//go:noinline
func finalized() {
	runtime.SetFinalizer(new(record), func(*record) { ran++ })
}

//go:noinline
func cleaned() {
	runtime.AddCleanup(new(record), func(n int) { ran += n }, 5)
}

// frees runs make, then tells after each of three collections how much had run and what was freed since.
func frees(name string, make func()) {
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&before)
	make()
	for range 3 {
		runtime.GC()
		was := ran
		runtime.ReadMemStats(&after)
		println(name, was, after.Frees-before.Frees)
	}
}

func main() {
	finalized()
	runtime.GC()
	println("the first", ran)
	frees("finalizer", finalized)
	frees("finalizer", finalized)

	started := false
	go func() { started = true }()
	runtime.GC()
	println("goroutine", started)

	steps := make(chan int)
	last := 0
	go func() {
		for i := range 3 {
			steps <- i
			last = i + 1
		}
	}()
	for range 3 {
		<-steps
		runtime.GC()
		println("past its step", last)
	}

	cleaned()
	runtime.GC()
	runtime.GC()
	println("cleanup", ran)
}
