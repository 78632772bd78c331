package p

func Max[T int | float64 | string](a, b T) T { return a }
func P[T any](x ...T)                        {}
func f() {
	var a int = Max(1, 2.0)
	var b int = Max(1, 'a')
	var c = Max("a", 'b')
	P(1, 2.5, 'c', 1i)
	P(1, "a")
	P(nil)
	var d float32 = Max(1.5, 2)
	Max(1, true)
	_, _, _, _ = a, b, c, d
	var x int
	var y float64
	Max(x, y)
	Max(x, 2.5)
	Max(2.5, x)
}
