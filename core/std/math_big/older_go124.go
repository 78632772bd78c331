//go:build !go1.25

// Package big: bodies as Go 1.24 has them, which run as they stand.
package big

//line int.go:1310:1
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	z.neg = false
	z.abs = z.abs.sqrt(x.abs)
	return z
}

func (z nat) sqrt(x nat) nat { return z.root(nil, x) }
