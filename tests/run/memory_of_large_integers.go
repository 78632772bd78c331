// Objects and bytes that large integers allocate, in a hundred runs.
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

var bx = big.NewInt(123456789)
var by, _ = new(big.Int).SetString("123456789012345678901234567890", 10)
var z, z2, z3, one = new(big.Int), new(big.Int), new(big.Int), big.NewInt(1)
var text = "first line here\nsecond line\nthird!\n"

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
	measure("big new", func() { sink = big.NewInt(5) })
	measure("big new0", func() { sink = big.NewInt(0) })
	measure("big add", func() { z.Add(bx, by); sinkI = z.Sign() })
	measure("big add new", func() { sink = new(big.Int).Add(bx, by) })
	measure("big sub", func() { z.Sub(bx, by); sinkI = z.Sign() })
	measure("big mul", func() { z.Mul(bx, by); sinkI = z.Sign() })
	measure("big mul new", func() { sink = new(big.Int).Mul(bx, by) })
	measure("big quo", func() { z.Quo(by, bx); sinkI = z.Sign() })
	measure("big mod", func() { z.Mod(by, bx); sinkI = z.Sign() })
	measure("big div new", func() { sink = new(big.Int).Div(by, bx) })
	measure("big divmod", func() { z.DivMod(by, bx, z2); sinkI = z.Sign() })
	measure("big setint", func() { z.SetInt64(99); sinkI = z.Sign() })
	measure("big set", func() { z.Set(by); sinkI = z.Sign() })
	measure("big string small", func() { sinkS = big.NewInt(12345).String() })
	measure("big string", func() { sinkS = by.String() })
	measure("big setstring", func() { z.SetString("123456789012345678901234567890", 10); sinkI = z.Sign() })
	measure("big setstring new", func() { n, _ := new(big.Int).SetString("12345", 10); sink = n })
	measure("big cmp", func() { sinkI = bx.Cmp(by) })
	measure("big fact", func() {
		f := big.NewInt(1)
		for i := int64(1); i <= 25; i++ {
			f.Mul(f, big.NewInt(i))
		}
		sink = f
	})
	measure("big fib", func() {
		a, b := big.NewInt(0), big.NewInt(1)
		for i := 0; i < 100; i++ {
			a.Add(a, b)
			a, b = b, a
		}
		sink = a
	})
	measure("big exp", func() { sink = new(big.Int).Exp(bx, big.NewInt(10), nil) })
	measure("big expmod", func() { sink = new(big.Int).Exp(big.NewInt(3), big.NewInt(200), big.NewInt(1000007)) })
	measure("big lsh", func() { z.Lsh(bx, 10); sinkI = z.Sign() })
	measure("big rsh", func() { z.Rsh(by, 10); sinkI = z.Sign() })
	measure("big neg", func() { z.Neg(bx); sinkI = z.Sign() })
	measure("big bytes", func() { sink = by.Bytes() })
	measure("big bitlen", func() { sinkI = by.BitLen() })
	measure("big int64", func() { sinkI = int(bx.Int64()) })
	measure("big and", func() { z.And(bx, by); sinkI = z.Sign() })
	measure("big text", func() { sinkS = by.Text(16) })
	measure("big inc", func() {
		z3.Add(z3, one)
		if z3.BitLen() > 60 {
			z3.SetInt64(0)
		}
	})
}
