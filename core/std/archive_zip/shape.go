// Package zip: bodies in gc's shape of what is inlined into callers.
package zip

import (
	"io/fs"
	"time"
)

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

