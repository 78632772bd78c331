// Package base64: bodies in gc's shape of what is inlined into callers.
package base64

import "io"

type newlineFilteringReader struct{ wrapped io.Reader }

func (r *newlineFilteringReader) Read(p []byte) (int, error)

//line base64.go:649:1
func (enc *Encoding) DecodedLen(n int) int {
	return decodedLen(n, enc.padChar)
}

//line base64.go:653:1
func decodedLen(n int, padChar rune) int {
	if padChar == NoPadding {
//line base64.go:656:1
		return n/4*3 + n%4*6/8
	}
//line base64.go:659:1
	return n / 4 * 3
}
