// Package adler32: what is inlined into callers.
package adler32

import "hash"

//line adler32.go:45:1
func New() hash.Hash32 {
	d := new(digest)
	d.Reset()
	return d
}
