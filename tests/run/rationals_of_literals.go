package main

import (
	"fmt"
	"math/big"
)

func main() {
	for _, s := range []string{"0x1p-2", "0X1.8p1", "0b101p3", "0o17", "017", "1_000", "0x_1", "1__0", "_1", "1_", "1e3", "1p3", "0x1e3", "1e-3", "0b1e3", "1e1000001", "-0x10", "+0x.8", "1.5e2", "0x", ".", "", "1/0x10", "0b2", "-1.25p-2"} {
		r, ok := new(big.Rat).SetString(s)
		fmt.Println(s, r, ok)
	}
	for _, x := range []float64{1.5, 1e308, 1e-310} {
		r := new(big.Rat).SetFloat64(x)
		f, exact := r.Float64()
		g, exact32 := r.Float32()
		fmt.Println(f, exact, g, exact32)
	}
	for _, s := range []string{"1e1000000000000", "-1e1000000000000", "1e-1000000000000", "0e1000000000000"} {
		f, ok := new(big.Float).SetString(s)
		fmt.Println(s, f, ok)
	}
}
