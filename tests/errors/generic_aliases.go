package p

type A[T any] = []T
type B[K comparable, V any] = map[K]V
type C = A[int]

var a A[int] = []string{}
var b B[[]int, int]
var c C = A[string]{}
var d A
var e A[int, int]

func f[T any](x A[T]) {}
func g()              { f([]int{}); f(1); f[string]([]int{}) }
