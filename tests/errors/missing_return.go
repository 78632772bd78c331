package p

func f(n int) int {
	if n > 0 {
		return 1
	}
} // ERROR "missing return"
