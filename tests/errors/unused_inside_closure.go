package p

func f() {
	x := 1 // ERROR "declared and not used: x"
	g := func() { // not called
		y := 2 // ERROR "declared and not used: y"
		x = 3
	}
	_ = g
	var z int // ERROR "declared and not used: z"
	z = 1
}
