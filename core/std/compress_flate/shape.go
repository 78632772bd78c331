// Package flate: bodies in gc's shape of what is inlined into callers.
package flate

import (
	"io"
	"strconv"
)

func (d *compressor) init(w io.Writer, level int) (err error)
func (d *compressor) write(b []byte) (n int, err error)
func (d *compressor) syncFlush() error
func (d *compressor) close() error

func NewWriter(w io.Writer, level int) (*Writer, error) {
	var dw Writer
	if err := dw.d.init(w, level); err != nil {
		return nil, err
	}
	return &dw, nil
}

func (w *Writer) Write(data []byte) (n int, err error) { return w.d.write(data) }
func (w *Writer) Flush() error                         { return w.d.syncFlush() }
func (w *Writer) Close() error                         { return w.d.close() }

func (e CorruptInputError) Error() string {
	return "flate: corrupt input before offset " + strconv.FormatInt(int64(e), 10)
}

func (e InternalError) Error() string { return "flate: internal error: " + string(e) }
