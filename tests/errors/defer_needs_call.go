package p

func f() {
	defer f // ERROR "expression in defer must be function call"
	go func() {} // ERROR "expression in go must be function call"
	defer len("x") // ERROR "defer discards result of len("
	defer int(3) // ERROR "defer requires function call, not conversion int(3) (constant 3 of type int)"
}
