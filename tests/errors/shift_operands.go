package p

func f(n int, x float64, s uint) {
	_ = x << 1 // ERROR "invalid operation: shifted operand x (variable of type float64) must be integer"
	_ = 1 << x // ERROR "invalid operation: shift count x (variable of type float64) must be integer"
	_ = 1 << -1 // ERROR "invalid operation: negative shift count -1 (untyped int constant)"
	var y float64 = 1 << s // ERROR "invalid operation: shifted operand 1 (type float64) must be integer"
	_ = n << s
	_ = y
}
