package p

var a = nil // ERROR "use of untyped nil in variable declaration"

func f() {
	b := nil // ERROR "use of untyped nil in assignment"
	_ = b
	var c int = nil // ERROR "cannot use nil as int value in variable declaration"
	_ = c
	println(nil) // ERROR "use of untyped nil in argument to built-in println"
}
