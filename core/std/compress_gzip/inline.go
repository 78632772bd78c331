// Package gzip: what is inlined into callers, in gc's shape; the machine runs it as well.
package gzip

import "io"

//line gunzip.go:92:1
func NewReader(r io.Reader) (*Reader, error) {
	z := new(Reader)
	if err := z.Reset(r); err != nil {
		return nil, err
	}
	return z, nil
}

//line gunzip.go:133:1
func (z *Reader) Multistream(ok bool) {
	z.multistream = ok
}

//line gunzip.go:290:1
func (z *Reader) Close() error { return z.decompressor.Close() }

//line gzip.go:53:1
func NewWriter(w io.Writer) *Writer {
	z, _ := NewWriterLevel(w, DefaultCompression)
	return z
}
