package main

import (
	"fmt"
	"math"
)

func main() {
	for _, x := range []float64{1 << 29, 1e10, -1e10, 12345678901, 1e22, 1e100, -1e300, math.MaxFloat64, 0x1p1023} {
		fmt.Println(math.Sin(x), math.Cos(x), math.Tan(x))
	}
	for _, x := range []float64{math.Copysign(0, -1), 0, -3, 5, -0.5} {
		fmt.Println(math.Remainder(x, 3), math.Remainder(x, 0.25))
	}
	for _, e := range []int{-2097, -2098, -1074, 0, 1, 5000} {
		fmt.Println(math.Ldexp(math.MaxFloat64, e), math.Ldexp(0.75, e), math.Ldexp(math.SmallestNonzeroFloat64, e))
	}
}
