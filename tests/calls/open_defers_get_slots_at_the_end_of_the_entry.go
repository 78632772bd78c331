package p

func ref[T any](v T) *T { return &v }

func f(chan int) {}

func at_end_of_entry() {
	if *ref(true) {
		x = nil
	} else {
		defer f(c)
		close(c)
	}
}

var c chan int

var x *int
