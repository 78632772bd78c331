// The bytes of a constant string lie in an array of just its length: in the frame, however long, or on the heap without rounding.
package main

import "runtime"

var m0, m1 runtime.MemStats
var text = "global"
var total int
var kept []byte
var seven = 7

const named = "named"

func measure(name string, f func()) {
	runtime.ReadMemStats(&m0)
	for range 20 {
		f()
	}
	runtime.ReadMemStats(&m1)
	println(name, m1.Mallocs-m0.Mallocs, m1.TotalAlloc-m0.TotalAlloc)
}

func main() {
	measure("kept", func() { kept = []byte("hello") })
	measure("named", func() { kept = []byte(named + "!") })
	measure("long and local", func() {
		b := []byte("0123456789012345678901234567890123456789")
		b[seven] = 1
		total += int(b[3])
	})
	measure("appended to", func() {
		b := []byte("0123")
		b = append(b, text...)
		total += int(b[3]) + cap(b)
	})
	measure("appended to and kept", func() {
		b := []byte("0123")
		b = append(b, text...)
		kept = b
	})
	measure("head", func() { kept = append([]byte("head:"), text...) })
	measure("of a sum", func() { kept = []byte(text + "x") })
	measure("none", func() { kept = []byte("") })
	kept = []byte("hello")
	println(len(kept), cap(kept), cap([]byte("0123456789012345678901234567890123456789")))
	kept = append(kept, '!')
	println(len(kept), cap(kept), string(kept))
	kept = []byte(text)
	println(len(kept), cap(kept))
}
