package bench

import "testing"

var g *int

func BenchmarkA(b *testing.B) {
	n := 0
	for b.Loop() {
		for i := range 3 {
			g = &i
			n += i
		}
	}
}

func later() {
}
