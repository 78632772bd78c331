package main

import (
	"fmt"
	"time"
	_ "unsafe"
)

//go:linkname nanotime runtime.nanotime
func nanotime() int64

//go:linkname fastrandn runtime.fastrandn
func fastrandn(n uint32) uint32

// The library has both only for programs that link to them.
//
//go:linkname abs time.Time.abs
func abs(t time.Time) uint64

//go:linkname absDate time.absDate
func absDate(abs uint64, full bool) (year int, month time.Month, day int, yday int)

//go:linkname alias main.twice
func alias(p *int) int

func twice(p *int) int { return *p * 2 }

func main() {
	start := nanotime()
	for i := range 100 {
		if n := fastrandn(10); n >= 10 {
			fmt.Println(i, n)
		}
	}
	x := 21
	fmt.Println(start > 0, nanotime() >= start, alias(&x))
	fmt.Println(absDate(abs(time.Unix(1e9, 0).UTC()), true))
}
