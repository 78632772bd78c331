package main

import (
	"fmt"
	"testing"
)

type big struct{ a [4]int }

var sink *big

var text string

func main() {
	fmt.Println(testing.AllocsPerRun(100, func() { sink = &big{} }))
	fmt.Println(testing.AllocsPerRun(100, func() { b := big{}; b.a[1] = 2 }))
	fmt.Println(testing.AllocsPerRun(100, func() { s := make([]int, 0); s = append(s, 1, 2, 3); _ = s }))
	n := 100
	fmt.Println(testing.AllocsPerRun(100, func() { text = string(make([]byte, n)) }))
}
