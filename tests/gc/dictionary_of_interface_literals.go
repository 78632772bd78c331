package main

// Each `interface{}` that is written is another one to the list of tables that a dictionary holds; `any` is one.

type Copier[T any] interface{ Copy() T }

type IsolatedCopier[T any] interface{ IsolatedCopy() T }

type Tree[T any] struct {
	copies, isolated bool
	empty            T
	first, second    interface{}
}

func (t *Tree[T]) look() {
	_, t.copies = interface{}(t.empty).(Copier[T])
	if !t.copies {
		_, t.isolated = interface{}(t.empty).(IsolatedCopier[T])
	}
}

func (t *Tree[T]) keep() {
	t.first, t.second = t.empty, t.empty
}

func wide[T any](v T) (x, y interface{}) {
	var a, b interface{} = v, v
	x = a
	c := []interface{}{v, b}
	return x, c
}

func alike[T any](v T) (x, y any) {
	var a, b any = v, v
	c := []any{v, b}
	return a, c
}

func main() {
	t := &Tree[int]{}
	t.look()
	t.keep()
	println(t.copies, t.isolated, t.first != nil, t.second == interface{}(0))
	x, _ := wide("w")
	y, _ := alike("w")
	println(x == y)
}
