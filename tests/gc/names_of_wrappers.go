package main

type m interface{ call() }

type constraint interface {
	comparable
	call()
}

type in struct{ m }

type A[T any] interface{ get() *T }

type B[T any] struct{ v *T }

func (b *B[T]) get() *T { return b.v }

func shaped[T any](v *T) *T {
	var a A[T] = &B[T]{v}
	return a.get()
}

var hold any

func use(x interface{ call() }, y complex128) func() {
	hold = y * complex(real(y), 2)
	return x.call
}

func loops(c chan *int, list []int) {
	select {
	case v := <-c:
		for range list {
			hold = func() *int { return v }
		}
	}
}

func same[T any](v T) T { return v }

var first = same(&in{})

var second m = m(same(first))

func main() {
	hold = struct{ m }{}
	n := 1
	hold = shaped(&n)
	use(first, 2i)
	loops(nil, nil)
}
