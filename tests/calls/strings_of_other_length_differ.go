package p

func bytes(b byte) {
	if string([]byte{b, 'x'}) == "raw" {
		close(c)
	}
}

var c chan int

var x *int
