// Objects and bytes that fractions and divisors of large numbers allocate, in a hundred runs.
package main

import (
	"math/big"
	"runtime"
	"runtime/debug"
)

var m0, m1 runtime.MemStats
var sink any
var sinkI int
var sinkS string

var small = big.NewInt(123456789)
var x = new(big.Int).Exp(big.NewInt(7), big.NewInt(100), nil)
var y = new(big.Int).Exp(big.NewInt(3), big.NewInt(70), nil)
var huge = new(big.Int).Exp(big.NewInt(11), big.NewInt(400), nil)
var p, q = big.NewRat(3, 7), big.NewRat(5, 9)

func measure(name string, f func()) {
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&m0)
	for i := 0; i < 100; i++ {
		f()
	}
	runtime.ReadMemStats(&m1)
	print(name, ": ", m1.Mallocs-m0.Mallocs, " ", m1.TotalAlloc-m0.TotalAlloc, "\n")
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	measure("gcd", func() { sink = new(big.Int).GCD(nil, nil, x, small) })
	measure("gcd of small", func() { sink = new(big.Int).GCD(nil, nil, big.NewInt(48), big.NewInt(36)) })
	measure("gcd of large", func() { sink = new(big.Int).GCD(nil, nil, huge, x) })
	measure("gcd with factors", func() { sink = new(big.Int).GCD(new(big.Int), new(big.Int), y, small) })
	measure("inverse", func() { sink = new(big.Int).ModInverse(small, y) })
	measure("quotient", func() { sink = new(big.Int).Quo(x, y) })
	measure("quotient of huge", func() { sink = new(big.Int).Quo(huge, x) })
	measure("rest", func() { sink = new(big.Int).Mod(x, y) })
	measure("both", func() { a, b := new(big.Int).DivMod(x, y, new(big.Int)); sink = a; sinkI = b.Sign() })
	measure("root", func() { sink = new(big.Int).Sqrt(x) })
	measure("root of small", func() { sink = new(big.Int).Sqrt(small) })
	measure("not", func() { sink = new(big.Int).Not(x) })
	measure("bit set", func() { sink = new(big.Int).SetBit(small, 100, 1) })
	measure("bit cleared", func() { sink = new(big.Int).SetBit(x, 279, 0) })
	measure("range", func() { sink = new(big.Int).MulRange(1, 20) })
	measure("fraction", func() { sink = big.NewRat(6, 8) })
	measure("sum", func() { sink = new(big.Rat).Add(p, q) })
	measure("difference", func() { sink = new(big.Rat).Sub(p, q) })
	measure("product", func() { sink = new(big.Rat).Mul(p, q) })
	measure("square", func() { sink = new(big.Rat).Mul(p, p) })
	measure("ratio", func() { sink = new(big.Rat).Quo(p, q) })
	measure("compared", func() { sinkI = p.Cmp(q) })
	measure("copied", func() { sink = new(big.Rat).Set(p) })
	measure("turned", func() { sink = new(big.Rat).Inv(p) })
	measure("negated", func() { sink = new(big.Rat).Neg(p) })
	measure("whole", func() { sink = new(big.Rat).SetInt64(5) })
	measure("of floats", func() { sink = new(big.Rat).SetFloat64(0.75) })
	measure("text", func() { sinkS = p.String() })
	measure("read", func() { sink, _ = new(big.Rat).SetString("3/4") })
	measure("into itself", func() { p.Add(p, q); p.Sub(p, q); sinkI = p.Sign() })
}
