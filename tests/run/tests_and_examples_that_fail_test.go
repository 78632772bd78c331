package main

import (
	"fmt"
	"os"
	"testing"
)

func double(n int) int {
	if n > 2 {
		return n
	}
	return 2 * n
}

func TestMain(m *testing.M) {
	fmt.Println("before all")
	code := m.Run()
	fmt.Println("after all", code)
	os.Exit(code + 2)
}

func TestDouble(t *testing.T) {
	for in, want := range []int{0, 2, 4, 6} {
		t.Run(fmt.Sprint("of ", in), func(t *testing.T) {
			t.Log("looked at", in)
			if got := double(in); got != want {
				t.Errorf("double(%d) = %d, not %d", in, got, want)
			}
		})
	}
}

func TestStops(t *testing.T) {
	t.Cleanup(func() { t.Log("tidied up") })
	helper(t)
	t.Log("not reached")
}

func helper(t *testing.T) {
	t.Helper()
	t.Fatal("no further")
}

// A name that goes on in small letters is none.
func Testing(t *testing.T) { panic("not called") }

func Testify() { panic("not called") }

func Example() {
	fmt.Println(double(1))
	fmt.Println(double(3))
	// Output:
	// 2
	// 6
}

func Example_anyOrder() {
	fmt.Println("b")
	fmt.Println("a")

	// unordered output: a
	// b
}

func Example_compiledOnly() {
	panic("not run")
}

func BenchmarkNotReached(b *testing.B) {
	b.Fatal("benchmarks of what fails are not run")
}
