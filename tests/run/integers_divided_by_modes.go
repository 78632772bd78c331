package main

import (
	"fmt"
	"math/big"
)

func main() {
	modes := []big.RoundingMode{big.Trunc, big.Floor, big.Round, big.Ceil}
	for _, x := range []int64{0, 1, 2, 3, 5, 6, 7, 10, 15, -1, -2, -3, -5, -6, -7, -10, -15} {
		for _, y := range []int64{1, 2, 3, 4, 10, -1, -2, -3, -4, -10} {
			fmt.Print(x, "/", y, ":")
			for _, mode := range modes {
				q, r := new(big.Int).Divide(big.NewInt(x), big.NewInt(y), new(big.Int), mode)
				fmt.Print(" ", q, " ", r)
			}
			fmt.Println()
		}
	}
	a, _ := new(big.Int).SetString("-123456789012345678901234567890", 10)
	b := big.NewInt(987654321987654321)
	q, r := a.Divide(a, b, b, big.Floor)
	fmt.Println(q, r, a, b)
	var none *big.Int
	q, r = none.Divide(big.NewInt(7), big.NewInt(2), nil, big.Round)
	fmt.Println(q, r)
	for _, f := range []func(){
		func() { new(big.Int).Divide(a, new(big.Int), nil, big.Trunc) },
		func() { new(big.Int).Divide(big.NewInt(7), big.NewInt(2), nil, big.AwayFromZero) },
		func() { fmt.Println(new(big.Int).Divide(big.NewInt(8), big.NewInt(2), nil, big.AwayFromZero)) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}
