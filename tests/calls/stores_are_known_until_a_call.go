package p

var g, h int

type T struct{ a, b int }

func f(call func()) {
	g = 1
	h = 2
	if g != 1 {
		panic(0)
	}
	call()
	if g != 1 {
		panic(1)
	}
	t := &T{a: 1}
	t.b = 2
	if t.a != 1 || t.b != 2 {
		panic(2)
	}
}
