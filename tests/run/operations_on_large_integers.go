// Operations on large integers drawn at random, results in the room of operands.
package main

import (
	"fmt"
	"math/big"
)

var seed uint64 = 12345

func rnd() uint64 {
	seed ^= seed << 13
	seed ^= seed >> 7
	seed ^= seed << 17
	return seed
}

func main() {
	xs := make([]*big.Int, 6)
	for i := range xs {
		xs[i] = new(big.Int)
	}
	for step := 0; step < 700; step++ {
		a, b, c := xs[rnd()%6], xs[rnd()%6], xs[rnd()%6]
		func() {
			defer func() {
				if e := recover(); e != nil {
					fmt.Println(step, "panic", e)
					a.SetInt64(int64(rnd()))
				}
			}()
			op := rnd() % 26
			switch op {
			case 0:
				a.Add(b, c)
			case 1:
				a.Sub(b, c)
			case 2:
				a.Mul(b, c)
			case 3:
				a.Quo(b, c)
			case 4:
				a.Rem(b, c)
			case 5:
				a.Div(b, c)
			case 6:
				a.Mod(b, c)
			case 7:
				if a != b {
					a.DivMod(b, c, new(big.Int))
				}
			case 8:
				a.QuoRem(b, c, new(big.Int))
			case 9:
				a.Lsh(b, uint(rnd()%130))
			case 10:
				a.Rsh(b, uint(rnd()%130))
			case 11:
				a.And(b, c)
			case 12:
				a.Or(b, c)
			case 13:
				a.Xor(b, c)
			case 14:
				a.AndNot(b, c)
			case 15:
				a.Not(b)
			case 16:
				a.Neg(b)
			case 17:
				a.Abs(b)
			case 18:
				a.Set(b)
			case 19:
				a.SetInt64(int64(rnd()) >> (rnd() % 60))
			case 20:
				a.SetString(fmt.Sprint(rnd())+fmt.Sprint(rnd())[:rnd()%10+1], 10)
			case 21:
				a.GCD(nil, nil, b, c)
			case 22:
				a.Sqrt(new(big.Int).Abs(b))
			case 23:
				a.Exp(b, big.NewInt(int64(rnd()%20)), nil)
			case 24:
				if c.Sign() > 0 {
					a.Exp(b, new(big.Int).Abs(xs[rnd()%6]), c)
				}
			case 25:
				a.SetBit(b, int(rnd()%200), uint(rnd()%2))
			}
			if a.BitLen() > 1500 {
				a.Rsh(a, uint(a.BitLen()-100))
			}
			switch rnd() % 12 {
			case 0:
				fmt.Println(step, op, a.Text(int(rnd()%61)+2), a.Cmp(b), c.Sign())
			case 1:
				fmt.Printf("%d %x %#o %b %+d %30d|%-30x|%030d\n", a, b, c, xs[0], xs[1], a, xs[2], xs[3])
			case 2:
				fmt.Println(a, b, c, a.BitLen(), b.TrailingZeroBits(), a.Int64(), b.Uint64(), c.IsInt64())
			case 3:
				r := new(big.Rat).SetFrac(a, big.NewInt(int64(rnd()>>40)+1))
				r.Add(r, big.NewRat(1, 3))
				r.Mul(r, r)
				fmt.Println(r, r.FloatString(5))
				f := new(big.Float).SetInt(b)
				f.Add(f, big.NewFloat(1.5))
				f.Mul(f, f)
				f.Sub(f, big.NewFloat(0.25))
				fmt.Println(f, f.Text('g', 20))
				fmt.Println(xs)
			}
		}()
	}
}
