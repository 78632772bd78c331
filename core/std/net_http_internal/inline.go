// Package internal: what net/http/httputil inlines.
package internal

import (
	"bufio"
	"io"
)

//line chunked.go:29:1
func NewChunkedReader(r io.Reader) io.Reader {
	br, ok := r.(*bufio.Reader)
	if !ok {
		br = bufio.NewReader(r)
	}
	return &chunkedReader{r: br}
}

// NewChunkedWriter writes each piece as a chunk; Close writes the last one, without the empty line that ends the message.
//
//line chunked.go:225:1
func NewChunkedWriter(w io.Writer) io.WriteCloser {
	return &chunkedWriter{w}
}
