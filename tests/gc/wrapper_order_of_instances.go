package main

type Inner struct{ a, b *int }

func (i Inner) First() *int { return i.a }

func (i *Inner) Fresh() map[string]int { return make(map[string]int) }

type Outer struct {
	*Middle
	list []Tree[int]
}

type Middle struct {
	Inner
	other []**int
}

func (m *Middle) Use(t Tree[Inner]) [2]any { return [2]any{t} }

type Tree[T any] struct {
	value T
	next  *Tree[T]
	kids  []T
}

func (t Tree[T]) Put(_ T) Outer { return Outer{} }

func (t *Tree[T]) Get() T { return t.value }

func (t *Tree[T]) Later() {
	f := func() { hold = t.value }
	hold = f
}

var hold any

var first Tree[**int] = Tree[**int]{}

func main() {
	hold = first.Put(nil)
	var s Tree[struct {
		Inner
		n int
	}]
	s.Later()
	hold = s.Get()
}
