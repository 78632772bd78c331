package p

func g() int { return 1 }

func f(x int) {
	x + 1 // ERROR "x + 1 (value of type int) is not used"
	g // ERROR "g (value of type func() int) is not used"
	len("a") // ERROR ") (constant 1 of type int) is not used"
	int // ERROR "int (type) is not an expression"
	g()
	func() {} // ERROR "func() {} (value of type func()) is not used"
}
