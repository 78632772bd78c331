package main

type Box[T any] struct {
	value T
	next  *Box[T]
}

func (b *Box[T]) Put(v T) {
	b.value = v
}

func show[T any](v T) { println(any(v) != nil) }

var sink any

func (b *Box[T]) Last() T {
	f := func() func() T { return func() T { return b.value } }
	sink = f()
	return b.value
}

func main() {
	b := &Box[int]{}
	go b.Put(1)
	defer b.Put(2)
	defer show("text")
	go show(&b)
	s := Box[string]{}
	sink = s.Last()
}
