//go:build !go1.27

package dwarf

// since27 says whether a number that does not end is an error.
const since27 = false
