package main

import (
	"fmt"
	"hash/crc32"
	"math/big"
	"testing"
)

var values = []float64{0, 1, -1, 1.5, -2.25, 0.1, 1.0 / 3, 1e15 + 1, -123456.789, 0x1p-40, 0x1.fffffffffffffp20}

func main() {
	for mode := big.ToNearestEven; mode <= big.ToPositiveInf; mode++ {
		for _, prec := range []uint{1, 7, 24, 53, 61, 64} {
			sum := crc32.NewIEEE()
			for _, a := range values {
				x := big.NewFloat(a)
				for _, b := range values {
					y := big.NewFloat(b)
					z := func() *big.Float { return new(big.Float).SetPrec(prec).SetMode(mode) }
					list := []*big.Float{z().Add(x, y), z().Sub(x, y), z().Mul(x, y)}
					if b != 0 {
						list = append(list, z().Quo(x, y))
					}
					for _, r := range list {
						fmt.Fprint(sum, r.Text('p', 0), r.Acc(), " ")
					}
					fmt.Fprint(sum, x.Cmp(y), ";")
				}
			}
			fmt.Println(mode, prec, sum.Sum32())
		}
	}
	f, g := big.NewFloat(1.5), big.NewFloat(2.25)
	for i, run := range []func(){
		func() { big.NewFloat(0.1) },
		func() { new(big.Float).Add(f, g) },
		func() { new(big.Float).Sub(f, g) },
		func() { new(big.Float).Mul(f, g) },
		func() { new(big.Float).SetInt64(-5) },
		func() { new(big.Float).SetPrec(200).SetUint64(7) },
		func() { new(big.Float).Copy(f) },
		func() { f.Cmp(g) },
	} {
		fmt.Println(i, testing.AllocsPerRun(10, run))
	}
}
