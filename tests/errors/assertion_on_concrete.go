package p

func f(x int, y any) {
	_ = x.(int) // ERROR "invalid operation: x (variable of type int) is not an interface"
	_ = y.(error)
	_ = y.(undefinedType) // ERROR "undefined: undefinedType"
}
