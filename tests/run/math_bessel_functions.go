package main

import (
	"fmt"
	"math"
)

// Logarithms of subnormal numbers are those of amd64's assembly.
func main() {
	for _, x := range []float64{5e-324, 1e-323, 1e-310, 2.2250738585072014e-308} {
		fmt.Printf("%v: %b %b %b\n", x, math.Log(x), math.Log2(x), math.Log10(x))
	}
	xs := []float64{0, math.Copysign(0, -1), 1, -1, 1e-300, 5e-324, 1e-17, 1e-9, 7e-9, 1e-5, 1.2e-4, 0.5, 0.999, 1.5, 1.9999, 2, 2.5, 2.8571, 3, 4, 4.5454, 4.6, 7.99, 8, 10, 33.3, 1e8, 1e300, math.MaxFloat64, math.Ldexp(1, 130), math.Ldexp(1, 302), math.Inf(1), math.Inf(-1), math.NaN(), -2.5, -10, math.SmallestNonzeroFloat64}
	for _, x := range xs {
		if math.Abs(x) >= 1<<29 && !math.IsInf(x, 0) {
			continue
		}
		fmt.Printf("%v: %b %b %b %b\n", x, math.J0(x), math.J1(x), math.Y0(x), math.Y1(x))
		for _, n := range []int{-7, -4, -2, -1, 0, 1, 2, 3, 4, 5, 20, 33, 34, 60, 150} {
			fmt.Printf("\t%d %b %b\n", n, math.Jn(n, x), math.Yn(n, x))
		}
	}
}
