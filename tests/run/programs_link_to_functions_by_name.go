package main

import (
	"fmt"
	_ "unsafe"
)

//go:linkname nanotime runtime.nanotime
func nanotime() int64

//go:linkname fastrandn runtime.fastrandn
func fastrandn(n uint32) uint32

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
}
