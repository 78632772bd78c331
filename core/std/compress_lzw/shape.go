// Package lzw: bodies in gc's shape; the machine has its own.
package lzw

import "io"

func (r *Reader) init(src io.Reader, order Order, litWidth int)
func (w *Writer) init(dst io.Writer, order Order, litWidth int)

//line reader.go:258:1
func newReader(src io.Reader, order Order, litWidth int) *Reader {
	r := new(Reader)
	r.init(src, order, litWidth)
	return r
}

//line writer.go:261:1
func newWriter(dst io.Writer, order Order, litWidth int) *Writer {
	w := new(Writer)
	w.init(dst, order, litWidth)
	return w
}

//line reader.go:254:1
func NewReader(r io.Reader, order Order, litWidth int) io.ReadCloser {
	return newReader(r, order, litWidth)
}

//line writer.go:257:1
func NewWriter(w io.Writer, order Order, litWidth int) io.WriteCloser {
	return newWriter(w, order, litWidth)
}

//line reader.go:237:1
func (r *Reader) Reset(src io.Reader, order Order, litWidth int) {
	*r = Reader{}
	r.init(src, order, litWidth)
}

//line writer.go:243:1
func (w *Writer) Reset(dst io.Writer, order Order, litWidth int) {
	*w = Writer{}
	w.init(dst, order, litWidth)
}
