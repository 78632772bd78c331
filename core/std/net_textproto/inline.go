// Package textproto: what is inlined into callers, and runs.
package textproto

import (
	"bufio"
	"io"
)

//line reader.go:37:1
func NewReader(r *bufio.Reader) *Reader {
	return &Reader{R: r}
}

//line writer.go:21:1
func NewWriter(w *bufio.Writer) *Writer {
	return &Writer{W: w}
}

//line writer.go:49:1
func (w *Writer) closeDot() {
	if w.dot != nil {
		w.dot.Close()
	}
}

//line writer.go:43:1
func (w *Writer) DotWriter() io.WriteCloser {
	w.closeDot()
	w.dot = &dotWriter{w: w}
	return w.dot
}
