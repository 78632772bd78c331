package main

import (
	"fmt"
	"runtime"
)

var keep [][]byte

func main() {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 10 {
		keep = append(keep, make([]byte, 1000))
	}
	runtime.ReadMemStats(&after)
	fmt.Println(after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}
