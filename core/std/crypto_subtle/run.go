package subtle

import "unsafe"

func yes(b bool) int {
	if b {
		return 1
	}
	return 0
}

func ConstantTimeByteEq(x, y uint8) int   { return yes(x == y) }
func ConstantTimeEq(x, y int32) int       { return yes(x == y) }
func ConstantTimeLessOrEq(x, y int) int   { return yes(x <= y) }
func ConstantTimeCompare(x, y []byte) int { return yes(string(x) == string(y)) }
func ConstantTimeSelect(v, x, y int) int  { return ^(v-1)&x | (v-1)&y }
func WithDataIndependentTiming(f func())  { f() }

//line xor.go:17:1
func XORBytes(dst, x, y []byte) int {
	n := min(len(x), len(y))
	if n > len(dst) {
		panic("subtle.XORBytes: dst too short")
	}
	if n > 0 && (overlap(dst[:n], x[:n]) || overlap(dst[:n], y[:n])) {
		panic("subtle.XORBytes: invalid overlap")
	}
	for i := range n {
		dst[i] = x[i] ^ y[i]
	}
	return n
}

// overlap: not at the same places.
func overlap(x, y []byte) bool {
	if &x[0] == &y[0] {
		return false
	}
	from, at := uintptr(unsafe.Pointer(&x[0])), uintptr(unsafe.Pointer(&y[0]))
	return from < at+uintptr(len(y)) && at < from+uintptr(len(x))
}
