package p

func f(n int) {
	switch n {
	case 1:
	case 1: // ERROR "duplicate case 1 (constant of type int) in expression switch"
	}
}
