package main

import "runtime"

type item struct{ next *item }

var old, young *item

func main() {
	old = &item{}
	runtime.GC()
	runtime.GC()
	young = &item{next: old}
	println(old, young)
	runtime.GC()
	println(old, young)
}
