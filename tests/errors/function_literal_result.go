package p

var f = func() int { // no result is given
	for {
		break
	}
} // ERROR "missing return"

func g(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}
