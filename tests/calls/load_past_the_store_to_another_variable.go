package p

func past_other_variables() {
	if done {
		return
	}
	q := &[2]*int{x, nil}
	if done {
		close(c)
	}
	_ = q
}

var c chan int

var x *int

var done bool
