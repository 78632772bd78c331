package p

type Box struct{ n int }

func (b Box) As[T any](f func(int) T) T { return f(b.n) }

func use() string { return Box{1}.As(func(n int) string { return "x" }) }
