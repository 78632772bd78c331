package p

type E interface {
	int
	string
}

func A[T E](x T)                         {}
func B[T interface{ *int | []int }](x T) { _ = x[0] }
func C[T ~[]int | ~map[int]int](x T) {
	for range x {
	}
	_ = x[0]
	_ = len(x)
}
func D[T int | string](x T) { _ = x + x; _ = x * x; _ = x == x; _ = x < x }
func F[T any](x, y T) bool  { return x == y }
func G[T int | []int](x T) {
	switch x.(type) {
	}
	_ = any(x).(int)
}
func H[T chan int | chan<- int](c T) { c <- 1; <-c }
func I[T func(int) | func(int)](f T) { f(1) }
func J[T any](x T)                   { x.Foo(); var y int = x; _ = y; _ = T(1) }
func g()                             { A(1) }
