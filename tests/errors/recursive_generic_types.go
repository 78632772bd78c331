package p

type T[P any] struct{ f *T[P] }
type U[P any] struct{ f U[P] }
type V[P any] struct{ p P }
type W struct{ v V[W] }
type X struct{ v V[*X] }
type Y[P any] struct{ f *Y[[]P] }

func f[T any]() { f[*T]() }

type Z[P Z[P]] interface{ m(P) }
