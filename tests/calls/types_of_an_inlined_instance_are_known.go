package p

func which[A, B any](v any) bool {
	switch v.(type) {
	case A:
		return true
	case B:
		close(c)
	}
	return false
}

func inlined() {
	which[int, string](1)
	which[int, string](true)
}

func found() {
	which[int, string]("x")
}

var c chan int
