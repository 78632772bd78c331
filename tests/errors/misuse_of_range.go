package p

func f(n float64) {
	for range n { // ERROR "cannot range over n"
	}
}
