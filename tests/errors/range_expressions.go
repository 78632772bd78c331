package p

func f(n int, c chan<- int, fn func(int)) {
	for range 1.5 { // ERROR "cannot range over 1.5 (untyped float constant)"
	}
	for i, j := range n { // ERROR "range over n (variable of type int) permits only one iteration variable"
		_, _ = i, j
	}
	for range c { // ERROR "cannot range over c (variable of type chan<- int): receive from send-only channel chan<- int"
	}
	for range fn { // ERROR "cannot range over fn (variable of type func(int)): func must be func(yield func(...) bool): argument is not func"
	}
	var s string
	for s = range []int{1} { // ERROR "cannot use s (value of type int) as string value in assignment"
		_ = s
	}
}
