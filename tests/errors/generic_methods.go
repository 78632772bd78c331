package p
type L[T any] struct{ x T }
func (l L[T]) Map[U any](f func(T) U) L[U] { return L[U]{f(l.x)} }
type I interface { Map(func(int) int) L[int] }
type J interface { M[T any](T) }
func f() {
	l := L[int]{1}
	m := l.Map(func(x int) string { return "" })
	var s string = m.x
	var t int = m.x
	_, _ = s, t
	var i I = l
	_ = i
	_ = l.Map[string]
	_ = l.Map
	l.Map(1)
}
