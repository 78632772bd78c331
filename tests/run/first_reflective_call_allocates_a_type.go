// The first call of a function's type through reflect makes a type for its frame, and names it.
package main

import (
	"reflect"
	"runtime"
	"runtime/debug"
)

func add(a, b int) int { return a + b }

var before, after runtime.MemStats

func measure(what string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(what, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}

func main() {
	debug.SetGCPercent(-1)
	args := []reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)}
	f := reflect.ValueOf(add)
	measure("first", func() { f.Call(args) })
	measure("second", func() { f.Call(args) })
}
