package p

type list[T any] []T

var a list // ERROR "cannot use generic type list[T any] without instantiation"
var b list[int, int] // ERROR "too many type arguments for type list: have 2, want 1"
var c int[string] // ERROR "invalid operation: int[string] (int is not a generic type)"

func id[T any](x T) T { return x }

var d = id // ERROR "cannot use generic function id without instantiation"
var e = id[int, int] // ERROR "got 2 type arguments but want 1"
