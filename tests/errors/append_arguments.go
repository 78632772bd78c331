package p

func f(s []int, t []string) {
	_ = append(s, "x") // ERROR "(untyped string constant) as int value in argument to append"
	_ = append(s, t...) // ERROR "cannot use t (variable of type []string) as []int value in argument to append"
	_ = append(1, 2) // ERROR "invalid append: argument must be a slice; have 1 (untyped int constant)"
	_ = append([]byte{}, "x"...)
}
