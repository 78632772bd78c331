package p

func result_on_heap() (r int) {
	if r == 1 {
		close(c)
	}
	x = &r
	return
}

func parameter_on_heap(p int) (r int) {
	defer func() { r = 2 }()
	if r == 1 {
		close(c)
	}
	x = &p
	return
}

var c chan int

var x *int
