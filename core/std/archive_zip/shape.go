// Package zip: bodies in gc's shape of what is inlined into callers.
package zip

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"time"
)

const uint16max = 1<<16 - 1

func (f *File) findBodyOffset() (int64, error)
func msDosTimeToTime(dosDate, dosTime uint16) time.Time

//line reader.go:182:1
func (r *Reader) RegisterDecompressor(method uint16, dcomp Decompressor) {
	if r.decompressors == nil {
		r.decompressors = make(map[uint16]Decompressor)
	}
	r.decompressors[method] = dcomp
}

//line reader.go:198:1
func (rc *ReadCloser) Close() error {
	return rc.f.Close()
}

//line reader.go:207:1
func (f *File) DataOffset() (offset int64, err error) {
	bodyOffset, err := f.findBodyOffset()
	if err != nil {
		return
	}
	return f.headerOffset + bodyOffset, nil
}

type headerFileInfo struct{ fh *FileHeader }

func (fi headerFileInfo) Name() string
func (fi headerFileInfo) Size() int64
func (fi headerFileInfo) IsDir() bool
func (fi headerFileInfo) ModTime() time.Time
func (fi headerFileInfo) Mode() fs.FileMode
func (fi headerFileInfo) Type() fs.FileMode
func (fi headerFileInfo) Sys() any
func (fi headerFileInfo) Info() (fs.FileInfo, error)
func (fi headerFileInfo) String() string

//line struct.go:283:1
func (h *FileHeader) ModTime() time.Time    { return msDosTimeToTime(h.ModifiedDate, h.ModifiedTime) }

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
