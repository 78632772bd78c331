// What a loop on testing.B.Loop computes is kept alive: variables have their address taken, results and arguments go to temporaries.
package main

import (
	"fmt"
	"testing"
)

type shape interface{ area(int) int }

type square struct {
	side int
	next *int
}

func (s square) area(n int) int { return s.side * n }
func (s *square) grow(n int)    { s.side += n }

func pair() (int, string)     { return 1, "a" }
func look(n int, s *square)   {}
func several(values ...any)   {}
func made(n int) *square      { return &square{side: n} }
func same[T any](x T) T       { return x }
func discard[T any](x T, n T) {}

var total int

func bench(b *testing.B) {
	n := 10
	s := square{}
	for b.Loop() {
		pair()
		look(n, &s)
		look(n+1, nil)
		several(n, "x", n*2)
		_ = made(3)
		q, _ := pair()
		q += n
		s.side = 3
		*s.next = 4
		s.grow(4)
		s.area(5)
		var i shape = s
		i.area(6)
		println(n, "a", 3)
		same(3)
		discard("a", "b")
		m := map[string]int{}
		m["a"] = 1
		delete(m, "a")
		list := make([]int, n)
		list = append(list, 1)
		if n > 3 {
			made(n)
		} else {
			total = n
		}
		switch n {
		case 3:
			made(8)
		}
		f := func() *square { return made(9) }
		f()
		for i := range list {
			made(i)
		}
	}
	for b.Loop() {
		b.StopTimer()
	}
	made(7)
}

func main() {
	fmt.Println(testing.Benchmark(bench).N > 0)
}
