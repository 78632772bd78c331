package p

func list1[T any](x T) []T { return []T{x} }
func list2[T any](x T) []T { return []T{x} }

type rows[T any] struct{ all [][]T }

func reversed[T any](s []T) []T { return append([]T(nil), s...) }
func cloned[T any](s []T) []T   { return append([]T(nil), s...) }

// The results of the same function are of one type, those of two functions of two.
func same[T any](x T)  { a, b := list1(x), list1(x); _, _ = a, b }
func other[T any](x T) { a, b := list1(x), list2(x); _, _ = a, b }

func (r rows[T]) both() {
	a := reversed(r.all)
	b := cloned(r.all)
	_, _ = a, b
}

func use() {
	same(1)
	other(1)
	rows[int]{}.both()
}
