package main

import (
	"fmt"
	"math/rand"
	"strconv"
)

func main() {
	// Halfway between two shortest texts the even one is taken.
	r := rand.New(rand.NewSource(1))
	for range 200 {
		f := float64(float32(r.Intn(100000)) / 100)
		fmt.Println(f, r.Float64()*1e15, float32(r.Intn(1<<25))/4)
	}
	fmt.Println(strconv.FormatFloat(3.6e258, 'g', -1, 32), strconv.FormatFloat(1.1, 'f', 20, 32), strconv.FormatFloat(100, 'z', -1, 64))
	for _, s := range []string{"1__0", "_1", "1_", "0x_f", "0_7", "0b1_", "1_0", "0_x1", "-_1", "-1_0"} {
		n, err := strconv.ParseInt(s, 0, 64)
		fmt.Println(n, err)
	}
	for _, s := range []string{"nan", "-nan", "+nan", "-Inf"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	for _, s := range []string{`"abc" rest`, "`raw` x", `'a'b`, `'ab'`, `"\x"`, `"open`, "", "x", "\"a\nb\"", `'\''`, "``", `""`, `''`} {
		p, err := strconv.QuotedPrefix(s)
		fmt.Printf("%q %v\n", p, err)
	}
	defer func() { fmt.Println(recover()) }()
	strconv.FormatFloat(1, 'g', -1, 16)
}
