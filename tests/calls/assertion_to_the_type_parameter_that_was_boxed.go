package main

type four struct{ a, b, c, d, e int }

type pair struct{ a, b string }

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
func afterACopy[T any](x T) {
	v := any(x)
	if _, ok := v.(T); !ok {
		panic("after a copy")
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
	afterACopy([2]string{})
	another[four, pair](four{}, pair{})
	atOnce([2]int{})
	atOnce(four{})
	atOnce(pair{})
	switched(7)
}
