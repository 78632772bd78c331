package p

type Phantom[T any] = int

func g[T any](x T) any {
	var p Phantom[T] = 1
	return p
}

func h() any { return g("x") }
