package p

type Number interface{ ~int | ~float64 }

func Sum[T Number](x ...T) T                        { var z T; return z }
func Keys[M ~map[K]V, K comparable, V any](m M) []K { return nil }

type MyMap map[string]int
type Str string

func f() {
	Sum(1, 2, 3)
	Sum(1, 2.5)
	Sum("a")
	Sum[string]()
	Sum(Str("x"))
	_ = Keys(MyMap{})
	_ = Keys([]int{})
	var k []int = Keys(MyMap{})
	_ = k
	Sum()
	var g func(int, int) int = Sum
	var h func(...int) int = Sum
	_, _ = g, h
}
