package p

func two_objects() {
	x := new(int)
	y := new(int)
	if x == y {
		close(c)
	}
}

func ref[T any](x T) *T { return &x }

func pointer_of_a_shape() {
	x := new(int)
	y := ref(new(int))
	if x == *y {
		close(c)
	}
}

func in_place() {
	if new(int) == *ref(new(int)) {
		close(c)
	}
}

var c chan int
