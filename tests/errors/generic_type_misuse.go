package p

type T[P any] struct{}

func (t T[int]) M()  { var x int = 5; _ = x }
func (t T) N()       {}
func (t T[A, B]) O() {}

type U[P any] P
type V[P any] struct{ P }
type W[P *int,] struct{}

var _ T[int, string]
var _ T
var _ = T[int]{}.X

type Q[A, B any] map[A]B
