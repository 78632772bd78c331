package p

func f[T, U any](x T, y U) {}

func g[T any](x T) {
	f[T, []int](x, nil)
	f[T, []int](x, nil)
}

func h() { g(1) }
