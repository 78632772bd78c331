package p

func past_other_words() {
	*b = false
	if *b {
		close(c)
	}
}

var c chan int

var b *bool
