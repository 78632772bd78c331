package main

// gc reads the types of the variables that a call's results go to before it reads of the function called.

type Box[T any] struct{ v T }

func (b *Box[T]) Get() T { return b.v }

func both[T any](first chan Box[error]) (func(T, Box[string]), Box[[]T]) {
	return nil, Box[[]T]{}
}

func main() {
	f, b := both[int](nil)
	println(f == nil, b.Get() == nil)
	var g, c = both[uint8](nil)
	println(g == nil, c.Get() == nil)
}
