package main

import "fmt"

type E struct{}

func (*E) Error() string { return "e" }
func (E) String() string { return "s" }

type S struct{ n int }

func (s S) String() string { return fmt.Sprint(s.n) }

// Digits that the sharp flag restores, %w of what is no error, nil receivers that are not padded.
func main() {
	for _, x := range []float64{0, 1, 2.5, 100000, 1e21, 1e-7, 5e-324} {
		fmt.Printf("%#x|%#X|%#g|%#.3g|%#.0f|%#e|%#v|%#.8x|%# x\n", x, x, x, x, x, x, x, x, x)
	}
	fmt.Printf("%#x %#g\n", 1-2i, complex64(1-2i))
	fmt.Printf("%w|%w|%w\n", []byte("ab"), "s", []int{1})
	var p *S
	fmt.Printf("%8v|%-8s|%08v|%v\n", p, p, p, p)
}
