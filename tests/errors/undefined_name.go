package p

func f() int {
	return missing // ERROR "undefined: missing"
}
