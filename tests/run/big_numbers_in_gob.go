package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"math/big"
)

type T struct {
	A *big.Int
	B *big.Rat
	C *big.Float
}

func main() {
	for _, s := range []string{"0", "1", "-1", "123456789012345678901234567890", "-255"} {
		x, _ := new(big.Int).SetString(s, 10)
		b, err := x.GobEncode()
		var y big.Int
		fmt.Println(b, err, y.GobDecode(b), &y)
	}
	for _, s := range []string{"0", "1", "-1/3", "22/7", "123456789012345678901234567890/7"} {
		x, _ := new(big.Rat).SetString(s)
		b, err := x.GobEncode()
		var y big.Rat
		fmt.Println(b, err, y.GobDecode(b), &y)
	}
	for _, s := range []string{"0", "1", "-1.5", "0.1", "1e100", "+Inf", "-Inf", "-0"} {
		x, _, _ := big.ParseFloat(s, 10, 64, big.ToNearestEven)
		b, err := x.GobEncode()
		var y, z big.Float
		z.SetPrec(10)
		fmt.Println(b, err, y.GobDecode(b), &y, y.Prec(), y.Acc(), z.GobDecode(b), &z)
	}
	x, _, _ := big.ParseFloat("3.14159265358979323846264338327950288", 10, 200, big.ToZero)
	b, err := x.GobEncode()
	fmt.Println(b, err)
	var i big.Int
	var r big.Rat
	var f big.Float
	fmt.Println(i.GobDecode([]byte{9}), i.GobDecode(nil), r.GobDecode([]byte{1}), r.GobDecode([]byte{9, 0, 0, 0, 0}), r.GobDecode([]byte{2, 0, 0, 0, 9}), r.GobDecode(nil), f.GobDecode([]byte{1}), f.GobDecode([]byte{2, 0, 0, 0, 0, 0}), f.GobDecode([]byte{1, 2, 0, 0, 0, 9}), f.GobDecode(nil))
	var buf bytes.Buffer
	fmt.Println(gob.NewEncoder(&buf).Encode(T{big.NewInt(-7), big.NewRat(-3, 9), big.NewFloat(2.5)}))
	var t T
	fmt.Println(gob.NewDecoder(&buf).Decode(&t), t.A, t.B, t.C)
}
