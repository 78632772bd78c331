package runtime

// What programs outside the library link to.

func nanotime() int64

func rand() uint64

func fastrand() uint32 {
	return uint32(rand())
}

func fastrand64() uint64 {
	return rand()
}

func fastrandn(n uint32) uint32 {
	return uint32(uint64(fastrand()) * uint64(n) >> 32)
}

func procPin() int

func procUnpin()
