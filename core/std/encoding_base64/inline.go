// Package base64: what is inlined into callers, in gc's shape; the machine runs it as well.
package base64

import "io"

//line base64.go:643:1
func NewDecoder(enc *Encoding, r io.Reader) io.Reader {
	return &decoder{enc: enc, r: &newlineFilteringReader{r}}
}

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
