// What a pulled sequence keeps: its state, a coroutine, four closures; nothing for each value.
package main

import (
	"iter"
	"runtime"
)

var (
	m0, m1 runtime.MemStats
	sinkI  int
)

func numbers(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, "x") {
				return
			}
		}
	}
}

func once[T any](yield func(T) bool) {
	var v T
	yield(v)
}

func measure(name string, f func()) {
	f()
	runtime.ReadMemStats(&m0)
	f()
	runtime.ReadMemStats(&m1)
	println(name, m1.Mallocs-m0.Mallocs, m1.TotalAlloc-m0.TotalAlloc)
}

func first[T any](seq iter.Seq[T]) T {
	next, stop := iter.Pull(seq)
	defer stop()
	v, _ := next()
	return v
}

func main() {
	runtime.GOMAXPROCS(1)
	measure("one value", func() { sinkI += first(numbers(3)) })
	measure("none", func() {
		next, stop := iter.Pull(numbers(3))
		stop()
		next()
	})
	measure("all", func() {
		next, _ := iter.Pull(numbers(3))
		for {
			v, ok := next()
			if !ok {
				break
			}
			sinkI += v
		}
	})
	measure("pairs", func() {
		next, stop := iter.Pull2(pairs(3))
		k, v, _ := next()
		sinkI += k + len(v)
		stop()
	})
	measure("array", func() { sinkI += first(once[[5]int])[0] })
	measure("bool", func() {
		if first(once[bool]) {
			sinkI++
		}
	})
	measure("string", func() { sinkI += len(first(once[string])) })
}
