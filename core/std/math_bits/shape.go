// Package bits: bodies in gc's shape of what looks tables up; the machine has its own.
package bits

var ntz8tab, pop8tab, rev8tab, len8tab [256]uint8

//line bits.go:67:1
func TrailingZeros8(x uint8) int {
	return int(ntz8tab[x])
}

//line bits.go:125:1
func OnesCount8(x uint8) int {
	return int(pop8tab[x])
}

//line bits.go:130:1
func OnesCount16(x uint16) int {
	return int(pop8tab[x>>8] + pop8tab[x&0xff])
}

//line bits.go:135:1
func OnesCount32(x uint32) int {
	return int(pop8tab[x>>24] + pop8tab[x>>16&0xff] + pop8tab[x>>8&0xff] + pop8tab[x&0xff])
}

//line bits.go:234:1
func Reverse8(x uint8) uint8 {
	return rev8tab[x]
}

//line bits.go:239:1
func Reverse16(x uint16) uint16 {
	return uint16(rev8tab[x>>8]) | uint16(rev8tab[x&0xff])<<8
}

//line bits.go:310:1
func Len8(x uint8) int {
	return int(len8tab[x])
}

//line bits.go:315:1
func Len16(x uint16) (n int) {
	if x >= 1<<8 {
		x >>= 8
		n = 8
	}
	return n + int(len8tab[uint8(x)])
}
