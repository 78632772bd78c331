//go:build !go1.27

// Package flate over the compressor of Go 1.26.
package flate

import "unsafe"

func (w *Writer) deflater() *deflater { return (*deflater)(w.d.bestSpeed) }

func writerOf(z *deflater) *Writer {
	z.toks = make([]token, 0, 1<<16)
	return &Writer{d: compressor{bestSpeed: unsafe.Pointer(z)}}
}
