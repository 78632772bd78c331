package p

type List[T any] struct{ head T }

func (l *List[T]) Push(x T)           {}
func (l List[U]) Each(f func(U))      {}
func MakeList[T any](x ...T) *List[T] { return nil }

type Stack[T comparable] []T

func f() {
	l := MakeList(1, 2)
	l.Push("x")
	l.Each(func(s string) {})
	var s Stack[[]int]
	var t Stack[func()]
	var u List
	var v List[int, string]
	var w List[int] = MakeList("a")
	_ = List{1}
	_, _, _, _, _ = s, t, u, v, w
	MakeList[int]("x")
}
