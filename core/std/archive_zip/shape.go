// Package zip: bodies in gc's shape of what is inlined into callers.
package zip

import (
	"errors"
	"io"
	"io/fs"
	"time"
)

const uint16max = 1<<16 - 1

func msDosTimeToTime(dosDate, dosTime uint16) time.Time

func (rc *ReadCloser) Close() error { return rc.f.Close() }

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

func (h *FileHeader) FileInfo() fs.FileInfo { return headerFileInfo{h} }
func (h *FileHeader) ModTime() time.Time    { return msDosTimeToTime(h.ModifiedDate, h.ModifiedTime) }

func (w *Writer) SetComment(comment string) error {
	if len(comment) > uint16max {
		return errors.New("zip: Writer.Comment too long")
	}
	w.comment = comment
	return nil
}

func (w *Writer) Create(name string) (io.Writer, error) {
	header := &FileHeader{
		Name:   name,
		Method: Deflate,
	}
	return w.CreateHeader(header)
}
