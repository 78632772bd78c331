package p

func of_nil() {
	y := any(error(nil))
	if y != nil {
		close(c)
	}
	if _, ok := y.(int); ok {
		close(c)
	}
}

var c chan int
