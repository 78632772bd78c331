package main

import (
	"fmt"
	"math"
)

func main() {
	for _, x := range []float64{0, 0.1, 0.3, 0.5, 0.75, 0.9, 1, 1.1, 1.3, 1.5, 1.9, 2, 2.5, 3, 3.7, 4, 5, 6.2, 7.9, 8, 10, 20.5, 33.1, 50, 100.5, 170, 172, 1e10, 1e-10, 1e-30, 1e300, math.Inf(1), math.NaN()} {
		for _, y := range []float64{x, -x} {
			l, s := math.Lgamma(y)
			fmt.Println(y, math.Gamma(y), l, s, math.Erf(y), math.Erfc(y), math.Erfinv(y), math.Erfcinv(y), math.Erfinv(y/10))
		}
	}
}
