package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func main() {
	inf, nan, minus := math.Inf(1), math.NaN(), math.Copysign(0, -1)
	parts := []float64{0, minus, 0.5, -1, 2, inf, -inf, nan}
	functions := []func(complex128) complex128{cmplx.Sin, cmplx.Cos, cmplx.Tan, cmplx.Cot, cmplx.Sinh, cmplx.Cosh, cmplx.Tanh,
		cmplx.Asin, cmplx.Acos, cmplx.Atan, cmplx.Asinh, cmplx.Acosh, cmplx.Atanh, cmplx.Sqrt, cmplx.Exp, cmplx.Log}
	for i, f := range functions {
		for _, re := range parts {
			fmt.Print(i, re)
			for _, im := range parts {
				fmt.Print(" ", f(complex(re, im)))
			}
			fmt.Println()
		}
	}
	fmt.Println(cmplx.Pow(0, 0), cmplx.Pow(0, complex(nan, 1)), cmplx.Pow(0, -1), cmplx.Pow(0, 1i), cmplx.Tan(1.5707963+1e-9i), cmplx.Cot(1e-8))
	fmt.Println(math.Yn(3, 1e308), math.Yn(2, 1e308), math.Yn(-3, 1e308))
}
