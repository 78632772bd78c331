package p

type I interface{ M() }
type A interface{ int | ~int }
type B interface{ ~I }
type C interface{ int | I }
type D interface{ comparable | int }
type MyInt int
type E interface{ ~MyInt }
type F interface{ int | string | int }

var x A
var y interface{ int }

func f[T int | U, U any]() {}

type G[T any] interface{ ~[]T | T }
