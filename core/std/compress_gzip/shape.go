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

//line gzip.go:96:1
func (z *Writer) Reset(w io.Writer) {
	z.init(w, z.level)
}
