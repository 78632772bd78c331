package p

func a() (int, error) {
	return 1 // ERROR "not enough return values"
}

func b() {
	return 1 // ERROR "too many return values"
}

func c() (int, error) {
	return "x", nil // ERROR "(untyped string constant) as int value in return statement"
}
