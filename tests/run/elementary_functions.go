package main

import (
	"fmt"
	"math"
)

func main() {
	fs := []struct {
		n string
		f func(float64) float64
	}{{"Sin", math.Sin}, {"Cos", math.Cos}, {"Tan", math.Tan}, {"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Log", math.Log}, {"Log2", math.Log2}, {"Log10", math.Log10}, {"Log1p", math.Log1p}, {"Sinh", math.Sinh}, {"Cosh", math.Cosh}, {"Tanh", math.Tanh}, {"Asin", math.Asin}, {"Acos", math.Acos}, {"Atan", math.Atan}, {"Asinh", math.Asinh}, {"Acosh", math.Acosh}, {"Atanh", math.Atanh}, {"Cbrt", math.Cbrt}, {"Sqrt", math.Sqrt}, {"Floor", math.Floor}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven}, {"Pow1.7", func(x float64) float64 { return math.Pow(x, 1.7) }}, {"Pow3", func(x float64) float64 { return math.Pow(x, 3) }}, {"Pow-2.5", func(x float64) float64 { return math.Pow(x, -2.5) }}, {"Hypot", func(x float64) float64 { return math.Hypot(x, 3) }}, {"Atan2", func(x float64) float64 { return math.Atan2(x, 0.7) }}, {"Mod", func(x float64) float64 { return math.Mod(x, 0.3) }}, {"Rem", func(x float64) float64 { return math.Remainder(x, 0.3) }}}
	for _, f := range fs {
		var h uint64
		for i := 0; i < 400; i++ {
			x := float64(i)*0.0137 - 1.3
			if i > 300 {
				x = float64(i-250) * 1.37
			}
			h = h*31 + math.Float64bits(f.f(x))
		}
		fmt.Printf("%s %x\n", f.n, h)
	}
}
