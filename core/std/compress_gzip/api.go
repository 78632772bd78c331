// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package gzip

import "compress/flate"
import "io"
import "time"

const BestCompression = 9
const BestSpeed = 1
const DefaultCompression = -1
const HuffmanOnly = -2
const NoCompression = 0

var ErrChecksum error
var ErrHeader error

type Header struct {
	Comment string
	Extra   []byte
	ModTime time.Time
	Name    string
	OS      byte
}

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

func (z *Reader) Reset(r io.Reader) error
func (z *Reader) Multistream(ok bool)
func (z *Reader) Read(p []byte) (n int, err error)
func (z *Reader) Close() error

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

func (z *Writer) Reset(w io.Writer)
func (z *Writer) Write(p []byte) (int, error)
func (z *Writer) Flush() error
func (z *Writer) Close() error
func NewReader(r io.Reader) (*Reader, error)
func NewWriter(w io.Writer) *Writer
func NewWriterLevel(w io.Writer, level int) (*Writer, error)
