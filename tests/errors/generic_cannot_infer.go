package p

func zero[T any]() T {
	var z T
	return z
}

var z = zero() // ERROR "in call to zero, cannot infer T"
