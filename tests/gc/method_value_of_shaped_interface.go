// A method value of an interface whose type has a shape: gc converts the interface to what it is already, and prints that.
package p

type source[T any] interface {
	next() T
	plain
}

type plain interface{ close() int }

type wrapped[T any] struct {
	source[T]
	plain2 plain
}

func values[T any](s source[T], w *wrapped[T], list []source[T]) (func() T, func() int) {
	a, b := s.next, w.next
	c := list[0].close
	d := w.plain2.close
	if r, ok := any(s).(interface{ next() T }); ok {
		e := r.next
		e()
	}
	b()
	c()
	d()
	return a, s.close
}

var _, _ = values[int](nil, nil, nil)
