//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package fips140

import "io"

type Hash interface {
	/*line hash.go:31:2*/BlockSize() int
	/*line hash.go:22:2*/Reset()
	/*line hash.go:25:2*/Size() int
	/*line hash.go:19:2*/Sum(b []byte) []byte
	io.Writer
}
