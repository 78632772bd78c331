package p

func boxed[T any](x T) any { return x }

func shaped[T any](x T) {
	i := boxed(x)
	if i == nil {
		close(c)
	}
	sink = i
}

func fixed() {
	if boxed(1) == nil {
		close(c)
	}
	shaped(1)
}

var c chan int
var sink any
