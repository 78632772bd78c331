package fails

import (
	"fmt"
	"testing"
)

var kept []byte

func BenchmarkStops(b *testing.B) {
	if b.N > 1 {
		b.Fatalf("at %d", b.N)
	}
}

func BenchmarkSkipped(b *testing.B) { b.Skip("not today") }

func BenchmarkSizes(b *testing.B) {
	for _, n := range []int{8, 64, 64} {
		b.Run(fmt.Sprint("of ", n), func(b *testing.B) {
			b.SetBytes(int64(n))
			for range b.N {
				kept = make([]byte, n)
			}
		})
	}
	b.Run("loop", func(b *testing.B) {
		for b.Loop() {
			if b.N > 1000 {
				b.Fatal("too many")
			}
			kept = make([]byte, 3)
		}
	})
}

func BenchmarkAtOnce(b *testing.B) { b.Error("wrong from the start") }
