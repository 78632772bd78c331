package main

import (
	"fmt"
	"os"
	"time"
)

type Z int
type B string
type A int
type lower bool
type St struct{ a int }
type Ar [2]int
type F float64

func (F) M() {}

type Q int

func (Q) M() {}

type G[T any] struct{ x T }

// fmt sorts keys of one type by value, types by where the linker puts their descriptors.
func main() {
	type local int
	keys := map[any]int{}
	for i, k := range []any{
		true, 1, int8(1), int16(1), int32(1), int64(1), uint(1), uint8(1), uint16(1), uint32(1), uint64(1), uintptr(1),
		float32(1), 1.0, complex64(1), 1i, "s", "a", 0, [2]int{}, struct{ x int }{}, [1]string{},
		lower(true), Z(1), A(1), B("b"), local(1), St{}, Ar{}, time.Second, time.March, os.FileMode(1), F(1), Q(2),
		G[int]{}, G[string]{},
	} {
		keys[k] = i
	}
	fmt.Println(keys)
	fmt.Println(map[any]string{1: "one", "two": "2", 3.5: "three", true: "yes", 'x': "rune", nil: "none"})
	fmt.Printf("%#v\n", map[any]int{"b": 1, 2: 2, "a": 3, false: 4})
}
