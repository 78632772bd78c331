package stack

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"testing"
)

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, errors.New("empty")
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, nil
}

type point struct{ x, y int }

var sink *point
var text string

func TestStack(t *testing.T) {
	for _, tc := range []struct {
		name string
		in   []int
		want int
	}{{"one", []int{1}, 1}, {"two", []int{1, 2}, 2}} {
		t.Run(tc.name, func(t *testing.T) {
			var s Stack[int]
			for _, x := range tc.in {
				s.Push(x)
			}
			if got, err := s.Pop(); err != nil || got != tc.want {
				t.Fatalf("got %v, %v", got, err)
			}
		})
	}
}

func TestSkipped(t *testing.T) { t.Skip("not now") }

func BenchmarkPush(b *testing.B) {
	for i := 0; i < b.N; i++ {
		var s Stack[int]
		for j := range 100 {
			s.Push(j)
		}
	}
}

func BenchmarkEscape(b *testing.B) {
	b.Run("stack", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			p := point{i, i}
			_ = p
		}
	})
	b.Run("heap", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			sink = &point{i, i}
		}
	})
	for _, n := range []int{1, 10, 1000} {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				text = strings.Repeat("x", n)
			}
		})
	}
}

func BenchmarkLogs(b *testing.B) {
	b.Log("n is", b.N)
	b.SetBytes(8)
	m := map[int]string{}
	b.ResetTimer()
	for i := range b.N {
		m[i%64] = fmt.Sprint(i)
	}
	b.ReportMetric(float64(len(m)), "keys")
}

func BenchmarkSort(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		xs := []int{3, 1, 2}
		b.StartTimer()
		sort.Slice(xs, func(i, j int) bool { return xs[i] < xs[j] })
	}
}

func ExampleStack() {
	var s Stack[string]
	s.Push("a")
	x, err := s.Pop()
	fmt.Println(x, err)
	// Output:
	// a <nil>
}

func Example_unordered() {
	for _, x := range []int{2, 1} {
		fmt.Println(x)
	}
	// Unordered output:
	// 1
	// 2
}

func FuzzRepeat(f *testing.F) {
	f.Add("x", 3)
	f.Fuzz(func(t *testing.T, s string, n int) {
		if len(strings.Repeat(s, n)) != len(s)*n {
			t.Fail()
		}
	})
}
