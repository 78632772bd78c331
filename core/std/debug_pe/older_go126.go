//go:build !go1.27

package pe

// since27 says whether a signature that cannot be read is told.
const since27 = false
