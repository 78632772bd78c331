// Package math: bodies in gc's shape of what walks tables; the machine has its own.
package math

var pow10tab [32]float64
var pow10postab32 [10]float64
var pow10negtab32 [11]float64

//line pow10.go:31:1
func Pow10(n int) float64 {
	if 0 <= n && n <= 308 {
		return pow10postab32[uint(n)/32] * pow10tab[uint(n)%32]
	}
//line pow10.go:36:1
	if -323 <= n && n < 0 {
		return pow10negtab32[uint(-n)/32] / pow10tab[uint(-n)%32]
	}
//line pow10.go:41:1
	if n > 0 {
		return Inf(1)
	}
//line pow10.go:46:1
	return 0
}
