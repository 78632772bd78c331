// Package textproto: what is inlined into callers, and runs.
package textproto

import "bufio"

//line reader.go:37:1
func NewReader(r *bufio.Reader) *Reader {
	return &Reader{R: r}
}

//line writer.go:21:1
func NewWriter(w *bufio.Writer) *Writer {
	return &Writer{W: w}
}
