package p

func f() {
	x := 1 // ERROR "declared and not used: x"
}
