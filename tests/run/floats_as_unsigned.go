package main

import (
	"fmt"
	"math"
)

// Conversions of what does not fit, as amd64 has them.
func main() {
	for _, f := range []float64{0, -0.5, -1, 255.9, 1e19, 1e20, -1e20, 18446744073709551615, math.Inf(1), math.Inf(-1), math.NaN()} {
		fmt.Println(f, uint64(f), uint32(f), uint16(f), uint8(f), uintptr(f), int64(f), int32(f), int8(f))
		g := float32(f)
		fmt.Println(g, uint64(g), uint32(g), uint16(g), uint8(g), uint(g), int64(g), int32(g), int8(g))
	}
}
