// Package main: what runs finalizers is shown.
package main

import "runtime"

type T struct{ n [4]int }

func main() {
	func() {
		t := &T{}
		runtime.SetFinalizer(t, func(t *T) { println(1 / t.n[0]) })
	}()
	runtime.GC()
	select {}
}
