package p

type number interface{ ~int | ~float64 }

func sum[T number](a, b T) T { return a + b }

var s = sum("a", "b") // ERROR "string does not satisfy number"
