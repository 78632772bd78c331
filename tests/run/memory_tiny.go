package main

import (
	"runtime"
)

var before, after runtime.MemStats

// measure prints requests and bytes that f costs.
//
//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.Frees-before.Frees, after.TotalAlloc-before.TotalAlloc, after.HeapObjects-before.HeapObjects)
}

var b *byte
var i16 *int16
var i32 *int32
var i64 *int64
var f64 *float64
var a9 *[9]byte
var a15 *[15]byte
var a16 *[16]byte
var s12 *[3]int32
var pp **int
var e *struct{}
var st *struct {
	x bool
	y int32
}

func main() {
	measure("one byte", func() { b = new(byte) })
	measure("three bytes", func() {
		for range 3 {
			b = new(byte)
		}
	})
	measure("16 bytes", func() {
		for range 16 {
			b = new(byte)
		}
	})
	measure("17 bytes", func() {
		for range 17 {
			b = new(byte)
		}
	})
	measure("4 int32", func() {
		for range 4 {
			i32 = new(int32)
		}
	})
	measure("5 int32", func() {
		for range 5 {
			i32 = new(int32)
		}
	})
	measure("2 int64", func() {
		for range 2 {
			i64 = new(int64)
		}
	})
	measure("3 int64", func() {
		for range 3 {
			i64 = new(int64)
		}
	})
	measure("float", func() { f64 = new(float64) })
	measure("9 bytes, then a word", func() {
		for range 9 {
			b = new(byte)
		}
		i64 = new(int64)
	})
	measure("15, 9, 7 of 1", func() {
		a15 = new([15]byte)
		a9 = new([9]byte)
		for range 7 {
			b = new(byte)
		}
	})
	measure("9, 15, 7 of 1", func() {
		a9 = new([9]byte)
		a15 = new([15]byte)
		for range 7 {
			b = new(byte)
		}
	})
	measure("two of 12", func() {
		for range 2 {
			s12 = new([3]int32)
		}
	})
	measure("12 and 4", func() {
		s12 = new([3]int32)
		i32 = new(int32)
	})
	measure("16 is not tiny", func() {
		for range 3 {
			a16 = new([16]byte)
		}
	})
	measure("a pointer is not tiny", func() {
		for range 3 {
			pp = new(*int)
		}
	})
	measure("nothing", func() {
		for range 3 {
			e = new(struct{})
		}
	})
	measure("byte, int16, int32, int64", func() {
		b = new(byte)
		i16 = new(int16)
		i32 = new(int32)
		i64 = new(int64)
	})
	measure("struct of 8", func() {
		for range 4 {
			st = &struct {
				x bool
				y int32
			}{}
		}
	})
}
