package main

import "testing"

func main() {
	testing.Main(func(pat, str string) (bool, error) { return true, nil }, []testing.InternalTest{
		{Name: "TestFatal", F: func(t *testing.T) {
			t.Cleanup(func() { t.Log("last") })
			t.Cleanup(func() { t.Fatal("in a cleanup") })
			t.Log("body")
		}},
		{Name: "TestSkip", F: func(t *testing.T) {
			t.Cleanup(func() { t.SkipNow() })
			t.Run("sub", func(t *testing.T) { t.Cleanup(t.FailNow) })
		}},
	}, nil, nil)
}
