// The name of a dictionary that a benchmark's loop keeps alive begins with the path of its package.
package main

import (
	"sync/atomic"
	"testing"
)

type box[T any] struct{ value T }

//go:noinline
func (b *box[T]) set(value T) { b.value = value }

func bench(b *testing.B) {
	var p atomic.Pointer[int]
	var q box[string]
	for b.Loop() {
		p.Store(nil)
		q.set("a")
	}
}

func main() { bench(new(testing.B)) }
