package p

func add[T any](a, b T) T { return a + b } // ERROR "invalid operation: operator + not defined on a (variable of type T constrained by any)"

func less[T comparable](a, b T) bool { return a < b } // ERROR "invalid operation: a < b (type parameter T cannot use operator <)"

type number interface{ ~int | ~float64 }

func mod[T number](a, b T) T { return a % b } // ERROR "invalid operation: operator % not defined on a (variable of type T constrained by number)"

var _ number // ERROR "cannot use type number outside a type constraint: interface contains type constraints"
