// Functions checked with values drawn at random, suffix arrays, pinned objects.
package main

import (
	"fmt"
	"index/suffixarray"
	"math/rand"
	"regexp"
	"runtime"
	"sort"
	"testing/quick"
)

type T struct {
	A int8
	B []uint16
	C map[string]bool
	D *float32
	E [2]complex64
}

type G int

func (G) Generate(r *rand.Rand, size int) G0 { return G0{} }

type G0 struct{}

func main() {
	cfg := &quick.Config{Rand: rand.New(rand.NewSource(7)), MaxCount: 50}
	fmt.Println(quick.Check(func(a, b int) bool { return a+b == b+a }, cfg))
	fmt.Println(quick.Check(func(a uint8) bool { return a < 200 }, cfg))
	fmt.Println(quick.Check(func(s string) bool { return len(s) < 60 }, cfg))
	fmt.Println(quick.Check(func(t T) bool { return len(t.B) < 4 || t.A > 0 || t.D != nil }, &quick.Config{Rand: rand.New(rand.NewSource(3))}) != nil)
	fmt.Println(quick.CheckEqual(func(a int16) int { return int(a) * 2 }, func(a int16) int { return int(a) << 1 }, cfg))
	fmt.Println(quick.CheckEqual(func(a int16) int { return int(a) / 2 }, func(a int16) int { return int(a) >> 1 }, cfg))
	fmt.Println(quick.Check(5, nil), quick.Check(func() {}, nil), quick.Check(func() int { return 1 }, nil), quick.Check(func(c chan int) bool { return true }, nil))
	fmt.Println(quick.Check(func(f float64, b bool, m map[int8]bool) bool { return len(m) < 40 || b || f > 0 }, cfg))
	x := suffixarray.New([]byte("banana bandana ban"))
	r := x.Lookup([]byte("an"), -1)
	sort.Ints(r)
	fmt.Println(r, x.Lookup([]byte("xyz"), -1), len(x.Lookup([]byte("ban"), 2)), string(x.Bytes()))
	fmt.Println(x.FindAllIndex(regexp.MustCompile("ban[ad]+"), -1), x.FindAllIndex(regexp.MustCompile("ana"), -1), x.FindAllIndex(regexp.MustCompile("[nd]a"), 2))
	fmt.Println(x.Lookup([]byte("an"), -1))
	var p runtime.Pinner
	v := new(int)
	p.Pin(v)
	p.Unpin()
	fmt.Println(*v)
}
