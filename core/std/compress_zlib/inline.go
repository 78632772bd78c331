// Package zlib: what is inlined into callers, in gc's shape; the machine runs it as well.
package zlib

import "io"

//line reader.go:74:1
func NewReader(r io.Reader) (io.ReadCloser, error) {
	return NewReaderDict(r, nil)
}

//line writer.go:48:1
func NewWriter(w io.Writer) *Writer {
	z, _ := NewWriterLevelDict(w, DefaultCompression, nil)
	return z
}

//line writer.go:63:1
func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	return NewWriterLevelDict(w, level, nil)
}
