package main

import (
	"fmt"
	"math/rand"
	r2 "math/rand/v2"
)

func main() {
	r := rand.New(rand.NewSource(42))
	for range 5 {
		fmt.Print(r.Intn(100), " ", r.Int63(), " ", r.Float64(), " ", r.Uint32(), " ", r.Int31n(7), "\n")
	}
	fmt.Println(r.Perm(10))
	a := []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
	r.Shuffle(len(a), func(i, j int) { a[i], a[j] = a[j], a[i] })
	fmt.Println(a)
	b := make([]byte, 11)
	r.Read(b)
	fmt.Println(b)
	for range 2000 {
		r.NormFloat64()
		r.ExpFloat64()
	}
	var s1, s2 float64
	for range 3000 {
		s1 += r.NormFloat64()
		s2 += r.ExpFloat64()
	}
	fmt.Println(s1, s2, r.NormFloat64(), r.ExpFloat64())
	z := rand.NewZipf(r, 1.5, 2, 100)
	for range 10 {
		fmt.Print(z.Uint64(), " ")
	}
	p := r2.New(r2.NewPCG(1, 2))
	for range 5 {
		fmt.Println(p.IntN(100), p.Int64(), p.Float64(), p.Uint32(), p.Int32N(10), p.N(10))
	}
	fmt.Println(p.Perm(10))
	s1, s2 = 0, 0
	for range 3000 {
		s1 += p.NormFloat64()
		s2 += p.ExpFloat64()
	}
	fmt.Println(s1, s2, p.NormFloat64(), p.ExpFloat64())
	c := r2.NewChaCha8([32]byte([]byte("chacha8 seed for the test 123456")))
	for range 100 {
		c.Uint64()
	}
	for range 40 {
		fmt.Println(c.Uint64())
	}
	c.Read(b)
	fmt.Println(b)
	x := r2.N(10)
	fmt.Println(x >= 0 && x < 10, r2.IntN(5) < 5)
	mb, _ := r2.NewPCG(3, 4).MarshalBinary()
	fmt.Printf("%q\n", mb)
}
