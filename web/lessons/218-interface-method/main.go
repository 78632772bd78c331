package main

type shape interface{ area() int }

type square struct{ side int }
type strip struct{ w, h int }

func (s *square) area() int { return s.side * s.side }
func (s *strip) area() int  { return s.w * s.h }

//go:noinline
func measure(s shape) int {
	return s.area()
}

func main() {
	var s shape
	s = &square{side: 3}
	println(s.area())
	s = &strip{w: 2, h: 5}
	println(measure(s))
}
