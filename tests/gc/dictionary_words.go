// A dictionary has a word for each type that is made: literals, addresses, slices of arrays, fields and calls each make
// one, even if equal ones exist; what only uses a type shares its word.
package p

type list[T any] struct {
	a, b []T
	next *list[T]
}

func (l *list[T]) own(x T)    { l.a = append(l.a, x); l.b = append(l.b, x) }
func (l *list[U]) other(x U)  { l.a = append(l.a, x) }
func (l *list[T]) fields()    { x, y, z := l.a, l.b, l.a; _, _, _ = x, y, z }

func literals[T any](x T)     { a := []T{x}; b := []T{x}; _, _ = a, b }
func addresses[T any](x T)    { a := &x; b := &x; _, _ = a, b }
func slices[T any](x *[2]T)   { a := x[:]; b := x[1:]; c := a[1:]; _, _, _ = a, b, c }
func news[T any]()            { a := new(T); b := new(T); _, _ = a, b }
func groups[T any](a, b []T)  {}
func apart[T any](a []T, b []T) {}

type alias[T any] = []T

func aliases[T any](a, b alias[T], c alias[T]) {
	type local = []T
	d, e := local{}, local{}
	_, _ = d, e
}

func locals[T any](x T) {
	type local struct{ x T }
	a := []local{{x}}
	b := []local{{x}}
	_, _ = a, b
}

func pair[A, B any](a A, b B) ([]A, []B) { return []A{a}, []B{b} }

func calls[T any](x T) {
	a, b := pair(x, &x)
	c, d := pair(x, &x)
	_, _, _, _ = a, b, c, d
}

func appends[S ~[]E, E any](s S) S { return append(s[:1], s[2:]...) }

func use() {
	l := &list[int]{}
	l.own(1)
	l.other(1)
	l.fields()
	literals(1)
	addresses(1)
	slices(&[2]int{})
	news[int]()
	groups[int](nil, nil)
	apart[int](nil, nil)
	aliases[int](nil, nil, nil)
	locals(1)
	calls(1)
	appends([]int{1, 2, 3})
}
