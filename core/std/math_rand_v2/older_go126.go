//go:build !go1.27

// Package rand as Go 1.26 and older have it: no method is generic.
package rand

func N[Int intType](n Int) Int {
	if n <= 0 {
		/*line rand.go:325:3*/panic("invalid argument to N")
	}
	return Int(globalRand.uint64n(uint64(n)))
}
