package p

var last *int

func remember(n int) {
	last = &n
}
