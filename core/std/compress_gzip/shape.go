// Package gzip: bodies in gc's shape of what is inlined into callers.
package gzip

import (
	"compress/flate"
	"io"
)

type Reader struct {
	Header
	r            flate.Reader
	decompressor io.ReadCloser
	digest       uint32
	size         uint32
	buf          [512]byte
	err          error
	multistream  bool
}

type Writer struct {
	Header
	w           io.Writer
	level       int
	wroteHeader bool
	closed      bool
	buf         [10]byte
	compressor  *flate.Writer
	digest      uint32
	size        uint32
	err         error
}

func (z *Writer) init(w io.Writer, level int)

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

//line gzip.go:96:1
func (z *Writer) Reset(w io.Writer) {
	z.init(w, z.level)
}
