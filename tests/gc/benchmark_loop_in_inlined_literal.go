package main

import "testing"

func measure(b *testing.B, buf []int, f func([]int)) {
	b.Run("x", func(b *testing.B) {
		for b.Loop() {
			f(buf)
		}
	})
}

func BenchmarkInlined(b *testing.B) {
	buf := make([]int, 10)
	measure(b, buf, func(s []int) {})
}

func main() {}
