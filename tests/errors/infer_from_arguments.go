package p

func Map[T, U any](s []T, f func(T) U) []U { return nil }
func Pair[K comparable, V any](k K, v V)   {}
func Same[T any](a, b T)                   {}
func New[T any]() *T                       { return nil }
func Ptr[T any](x T) *T                    { return &x }
func f() {
	Same(1, "a")
	Same(1, 2.5)
	New()
	Map([]int{}, func(s string) int { return 0 })
	Map(1, nil)
	Pair([]int{}, 1)
	Same[int](1, "x")
	Pair[int, string, bool](1, "a")
	Ptr(nil)
	Same(nil, 1)
}
