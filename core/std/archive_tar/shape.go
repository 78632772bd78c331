// Package tar: bodies in gc's shape of what is inlined into callers.
package tar

import (
	"io"
	"io/fs"
	"time"
)

type regFileReader struct {
	r  io.Reader
	nb int64
}

func (fr *regFileReader) Read(b []byte) (n int, err error)
func (fr *regFileReader) WriteTo(w io.Writer) (int64, error)
func (fr regFileReader) logicalRemaining() int64
func (fr regFileReader) physicalRemaining() int64

type regFileWriter struct {
	w  io.Writer
	nb int64
}

func (fw *regFileWriter) Write(b []byte) (n int, err error)
func (fw *regFileWriter) ReadFrom(r io.Reader) (int64, error)
func (fw regFileWriter) logicalRemaining() int64
func (fw regFileWriter) physicalRemaining() int64

type headerFileInfo struct{ h *Header }

func (fi headerFileInfo) Name() string
func (fi headerFileInfo) Size() int64
func (fi headerFileInfo) IsDir() bool
func (fi headerFileInfo) ModTime() time.Time
func (fi headerFileInfo) Mode() (mode fs.FileMode)
func (fi headerFileInfo) Sys() any
func (fi headerFileInfo) String() string

//line reader.go:39:1
func NewReader(r io.Reader) *Reader {
	return &Reader{r: r, curr: &regFileReader{r, 0}}
}

//line writer.go:36:1
func NewWriter(w io.Writer) *Writer {
	return &Writer{w: w, curr: &regFileWriter{w, 0}}
}
