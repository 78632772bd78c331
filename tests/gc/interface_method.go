package main

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

type circle struct{ r int }

func (c *circle) area() int { return 3 * c.r * c.r }

//go:noinline
func measure(s shape) int { return s.area() }

func main() {
	println(measure(square{3}), measure(&circle{2}))
}
