package main

import "runtime"

type pair struct{ a, b int32 }

var kept *pair

func main() {
	kept = new(pair)
	runtime.AddCleanup(kept, func(b *int32) {}, &kept.b)
	println("added")
}
