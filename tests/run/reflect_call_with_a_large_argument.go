package main

import "reflect"

type big [9000]uint64

func take(b big) uint64 { return b[8999] }

func main() {
	var b big
	b[8999] = 7
	println(reflect.ValueOf(take).Call([]reflect.Value{reflect.ValueOf(b)})[0].Uint())
}
