package p

func f() {
	a := 1
	a := 2 // ERROR "no new variables on left side of :="
	b, b := 1, 2 // ERROR "b repeated on left side of :="
	_ = a + b
	var c int
	var c string // ERROR "c redeclared in this block"
	_ = c
}
