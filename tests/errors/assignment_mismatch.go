package p

func two() (int, string) { return 1, "" }

func f() {
	a, b := 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	c := two() // ERROR "assignment mismatch: 1 variable but two returns 2 values"
	var d, e, g = two() // ERROR "assignment mismatch: 3 variables but two returns 2 values"
	_, _, _, _, _, _ = a, b, c, d, e, g
}
