package p

type Queue[T any] interface {
	Len() int
	Pop() T
}

func drain[T any, Q Queue[T]](q Q) func(func(T) bool) {
	return func(yield func(T) bool) {
		for q.Len() > 0 {
			if !yield(q.Pop()) {
				return
			}
		}
	}
}

func sum(q Queue[int]) (n int) {
	for v := range drain[int](q) {
		n += v
	}
	return n
}
