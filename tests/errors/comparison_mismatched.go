package p

type I interface{ M() }
type X struct{}

func (X) M() {}

type Y struct{}

func f[T any, C comparable](i I, x X, y Y, t T, c C, s string, n int, f float64) {
	_ = i == x
	_ = i == y
	_ = t == t
	_ = c == c
	_ = c < c
	_ = s < n
	_ = n == f
	_ = n == 1.5
	_ = x < x
	_ = nil == n
}
