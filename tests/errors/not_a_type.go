package p

var x int

func f(a x) {} // ERROR "x (package-level variable) is not a type"
