package p

type I[T any] interface{ Get() T }
type X struct{}

func (X) Get() int            { return 0 }
func Use[T any](i I[T]) T     { var z T; return z }
func Use2[T any](i I[T], x T) {}
func f() {
	var s string = Use(X{})
	_ = s
	Use2(X{}, "a")
	Use(5)
	Use[string](X{})
}
