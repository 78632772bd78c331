package main

//go:noinline
func atOnce[T any](x T) {
	var v any = x
	if _, ok := v.(T); !ok && v != nil {
		panic("at once")
	}
}

//go:noinline
func afterACall[T any](x T, f func()) {
	v := any(x)
	f()
	if _, ok := v.(T); !ok {
		panic("after a call")
	}
}

//go:noinline
func afterAStore[T any](x T, p *int) {
	v := any(x)
	*p = 3
	if _, ok := v.(T); !ok {
		panic("after a store")
	}
}

//go:noinline
func another[T, U any](x T, y U) {
	v := any(x)
	if _, ok := v.(U); !ok {
		panic("another")
	}
}

//go:noinline
func switched[T any](x T) {
	switch any(x).(type) {
	case T:
	default:
		panic("switched")
	}
}

func main() {
	atOnce(1)
	atOnce("a")
	afterACall(2, func() {})
	afterAStore(3, new(int))
	another(4, "b")
	another(5, 6)
	switched(7)
}
