package fuzzed

import "testing"

func FuzzSeeds(f *testing.F) {
	f.Add("x", 3)
	f.Add("y", -1)
	f.Add("z", -2)
	f.Cleanup(func() { f.Log("cleaned up") })
	f.Fuzz(func(t *testing.T, s string, n int) {
		t.Log("seen", s)
		if n == -1 {
			t.Errorf("negative %d", n)
		}
		if n == -2 {
			t.Fatal("far too negative")
		}
	})
}

func FuzzNone(f *testing.F) {
	f.Fuzz(func(t *testing.T, s []byte) { t.Fail() })
}

func FuzzStops(f *testing.F) {
	f.Add(1)
	f.Fatal("before any seed")
}

func FuzzSkipped(f *testing.F) { f.Skip("not now") }

func FuzzRight(f *testing.F) {
	f.Add(2.5, true)
	f.Fuzz(func(t *testing.T, x float64, on bool) {
		if !on || x != 2.5 {
			t.Fail()
		}
	})
}

func TestBefore(t *testing.T) {}
