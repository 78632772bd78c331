package main

type big [1 << 16]byte

type link chan big // ERROR "channel element type too large"

func f(c chan [8192]int64) { // ERROR "channel element type too large"
	_ = c
}

func made[T any](n int) chan T { return make(chan T, n) } // ERROR "channel element type too large"

func main() {
	fits := make(chan [1<<16 - 1]byte, 1) // ERROR "channel element type too large"
	_ = fits
	close(make(chan [70002]byte))
	ch := make(chan [70000]byte, 1) // ERROR "channel element type too large"
	var x link // ERROR "channel element type too large"
	_ = x
	f(nil)
	ch <- [70000]byte{}
	_ = made[[70003]byte](1)
	var y interface{ M(chan [70005]byte) } // ERROR "channel element type too large"
	_ = y.(interface{ N() chan [70006]byte })
}
