// Package quotedprintable: what is inlined into callers.
package quotedprintable

import (
	"bufio"
	"io"
)

//line reader.go:24:1
func NewReader(r io.Reader) *Reader {
	return &Reader{
		br: bufio.NewReader(r),
	}
}

//line writer.go:24:1
func NewWriter(w io.Writer) *Writer {
	return &Writer{w: w}
}
