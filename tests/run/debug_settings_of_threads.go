package main

import "runtime/debug"

func main() {
	println(debug.SetMaxThreads(100))
	println(debug.SetPanicOnFault(true))
	println(debug.SetPanicOnFault(false))
}
