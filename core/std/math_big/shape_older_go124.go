//go:build !go1.25

// Package big: bodies as Go 1.24 has them.
package big

//line int.go:1106:1
func (z *Int) Lsh(x *Int, n uint) *Int {
	z.abs = z.abs.shl(x.abs, n)
	z.neg = x.neg
	return z
}

func (z nat) shl(x nat, s uint) nat
