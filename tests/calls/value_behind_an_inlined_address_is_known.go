package p

func ref[T any](x T) *T { return &x }

func kept() {
	y := ref(7)
	if *y != 7 {
		close(c)
	}
}

func at_once() {
	if *ref(7) != 7 {
		close(c)
	}
}

var c chan int
