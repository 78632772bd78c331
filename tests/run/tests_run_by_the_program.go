package main

import (
	"flag"
	"fmt"
	"os"
	"testing"
)

func TestAdd(t *testing.T) {
	if 1+1 != 2 {
		t.Fatal("no")
	}
	t.Log("hidden")
}

func check(t *testing.T, ok bool) {
	t.Helper()
	if !ok {
		t.Errorf("not ok %d", 3)
	}
}

func TestTable(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b int
	}{{"one", 1, 1}, {"two three", 2, 3}, {"one", 2, 2}, {"one", 4, 3}} {
		t.Run(c.name, func(t *testing.T) {
			t.Cleanup(func() { fmt.Println("clean", t.Name()) })
			check(t, c.a == c.b)
			if c.a != c.b {
				t.Logf("a\nb")
				t.FailNow()
			}
		})
	}
	t.Run("skip", func(t *testing.T) { t.Skip("later"); fmt.Println("x") })
	t.Run("par", func(t *testing.T) {
		for i := range 1 {
			t.Run(fmt.Sprint(i), func(t *testing.T) {
				t.Parallel()
				if i == 0 {
					t.Error("i", i)
				}
			})
		}
		fmt.Println("waiting")
	})
	fmt.Println(t.Failed(), t.Name())
}

func main() {
	r := testing.Benchmark(func(b *testing.B) {
		b.ReportAllocs()
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
			}
		})
	})
	fmt.Println(r.N > 0, r.AllocsPerOp())

	n := 0
	r = testing.Benchmark(func(b *testing.B) {
		b.Run("sub", func(b *testing.B) {
			n++
			for range b.N {
			}
		})
	})
	fmt.Println(n > 0)
	fmt.Println(testing.Testing())
	if len(os.Args) > 5 {
		return
	}
	testing.Init()
	flag.Set("test.v", "true")
	testing.Main(func(pat, str string) (bool, error) { return true, nil }, []testing.InternalTest{{"TestAdd", TestAdd}, {"TestTable", TestTable}}, nil, nil)
}
