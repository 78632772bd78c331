package main

import "fmt"

type point struct {
	X, Y int
	name string
}

func (p point) String() string { return fmt.Sprintf("<%d,%d>", p.X, p.Y) }

type plain struct {
	A any
	B []string
	C map[string]int
	D *int
}

func main() {
	fmt.Printf("%d|%5d|%-5d|%05d|%x|%X|%o|%b|%c|%U\n", 42, 42, 42, 42, 255, 255, 8, 5, 'A', 'A')
	fmt.Printf("%s|%10s|%-10s|%q|%x\n", "go", "go", "go", "go", "go")
	fmt.Printf("%f|%.2f|%8.3f|%e|%g\n", 3.14159, 3.14159, 3.14159, 1234.5678, 1e21)
	fmt.Printf("%t|%v|%+v|%T\n", true, point{1, 2, "n"}, point{3, 4, ""}, point{})
	fmt.Printf("%v|%+v|%#v\n", plain{B: []string{"x"}}, plain{A: 1}, []int{1, 2})
	fmt.Printf("%v %v %d%%\n", []byte("hi"), map[string]bool{"b": true, "a": false}, 50)
	fmt.Printf("%d %s\n", "wrong", 5)
	fmt.Printf("%d\n")
	fmt.Printf("x\n", 1)
}
