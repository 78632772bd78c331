package main

import "math/bits"

const size = 256

func main() {
	if bits.Len(size-1) != 8 {
		panic("length")
	}
	if bits.TrailingZeros16(size) != 8 || bits.TrailingZeros8(0) != 8 {
		panic("zeros")
	}
	// Counted by an instruction that not every processor has.
	if bits.OnesCount64(size) != 1 {
		panic("ones")
	}
}
