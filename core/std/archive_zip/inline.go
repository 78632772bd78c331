// Package zip: what is inlined into callers, in gc's shape; the machine runs it as well.
package zip

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
)

//line struct.go:168:1
func (h *FileHeader) FileInfo() fs.FileInfo {
	return headerFileInfo{h}
}

//line writer.go:49:1
func NewWriter(w io.Writer) *Writer {
	return &Writer{cw: &countWriter{w: bufio.NewWriter(w)}}
}

//line writer.go:57:1
func (w *Writer) SetOffset(n int64) {
	if w.cw.count != 0 {
		panic("zip: SetOffset called after data was written")
	}
	w.cw.count = n
}

//line writer.go:66:1
func (w *Writer) Flush() error {
	return w.cw.w.(*bufio.Writer).Flush()
}

//line writer.go:72:1
func (w *Writer) SetComment(comment string) error {
	if len(comment) > uint16max {
		return errors.New("zip: Writer.Comment too long")
	}
	w.comment = comment
	return nil
}

//line writer.go:239:1
func (w *Writer) Create(name string) (io.Writer, error) {
	header := &FileHeader{
		Name:   name,
		Method: Deflate,
	}
	return w.CreateHeader(header)
}

//line writer.go:553:1
func (w *Writer) RegisterCompressor(method uint16, comp Compressor) {
	if w.compressors == nil {
		w.compressors = make(map[uint16]Compressor)
	}
	w.compressors[method] = comp
}
