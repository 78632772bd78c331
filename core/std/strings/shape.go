// Package strings: bodies in gc's shape of functions that the machine has otherwise.
package strings

import (
	"internal/bytealg"
	"io"
)

//line compare.go:15:1
func Compare(a, b string) int {
	return bytealg.CompareString(a, b)
}

//line strings.go:268:1
func LastIndexByte(s string, c byte) int {
	return bytealg.LastIndexByteString(s, c)
}

//line reader.go:39:1
func (r *Reader) Read(b []byte) (n int, err error) {
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.prevRune = -1
	n = copy(b, r.s[r.i:])
	r.i += int64(n)
	return
}

