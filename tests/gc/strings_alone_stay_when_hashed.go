// What is hashed moves to the heap for its pointers, but not for those of its strings.
package main

import (
	"hash/maphash"
	"unique"
)

type plain struct {
	name  string
	parts [2]string
	n     int
}

type boxed struct {
	name string
	any  any
}

func hash[T comparable](seed maphash.Seed, v T) uint64 { return maphash.Comparable(seed, v) }

func strings(seed maphash.Seed, s plain) uint64 { return maphash.Comparable(seed, s) }

func values(seed maphash.Seed, s boxed) uint64 { return maphash.Comparable(seed, s) }

func main() {
	seed := maphash.MakeSeed()
	x := 3
	println(strings(seed, plain{name: "a"}) != 0, values(seed, boxed{any: 300}) != 0, hash(seed, &x) != 0)
	println(unique.Make[any](1000) == unique.Make[any](1001), unique.Make(plain{}) == unique.Make(plain{n: 1}))
}
