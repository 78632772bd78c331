// Package main: what runs cleanups is shown.
package main

import "runtime"

type T struct{ n [4]int }

func main() {
	func() {
		t := &T{}
		runtime.AddCleanup(t, func(n int) { println(1 / n) }, 0)
	}()
	runtime.GC()
	select {}
}
