package p

func backward(n int) {
	x := 1.5
	i := 0
again:
	if i++; i < n {
		goto again
	}
	if x != 1.5 {
		close(c)
	}
}

var c chan int

var x *int
