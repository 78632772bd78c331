package p

type Shape interface{ Area() int }
type Square struct{}

func (Square) Area() int { return 1 }

func viewed() {
	switch any(Shape(Square{})).(type) {
	case *int:
		close(c)
	}
	if _, ok := any(Shape(Square{})).(*int); ok {
		close(c)
	}
}

var c chan int
