package p

func f[T any](n int, x T) { // ERROR "instantiation cycle:"
	if n > 0 {
		f[*T](n-1, &x)
	}
}
