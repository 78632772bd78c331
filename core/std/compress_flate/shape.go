// Package flate: bodies in gc's shape of what is inlined into callers.
package flate

import (
	"io"
)

func (d *compressor) init(w io.Writer, level int) (err error)
func (d *compressor) write(b []byte) (n int, err error)
func (d *compressor) syncFlush() error
func (d *compressor) close() error

//line deflate.go:826:1
func NewWriter(w io.Writer, level int) (*Writer, error) {
	var dw Writer
	if err := dw.d.init(w, level); err != nil {
		return nil, err
	}
	return &dw, nil
}

//line deflate.go:864:1
func (w *Writer) Write(data []byte) (n int, err error) {
	return w.d.write(data)
}

//line deflate.go:877:1
func (w *Writer) Flush() error {
//line deflate.go:880:1
	return w.d.syncFlush()
}

//line deflate.go:884:1
func (w *Writer) Close() error {
	return w.d.close()
}

