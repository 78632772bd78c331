// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package zlib

import "compress/flate"
import "hash"
import "io"

const BestCompression = 9
const BestSpeed = 1
const DefaultCompression = -1
const HuffmanOnly = -2
const NoCompression = 0

var ErrChecksum error
var ErrDictionary error
var ErrHeader error

type Resetter interface {
	/*line reader.go:64:2*/Reset(r io.Reader, dict []byte) error
}

type Writer struct {
	w           io.Writer
	level       int
	dict        []byte
	compressor  *flate.Writer
	digest      hash.Hash32
	err         error
	scratch     [4]byte
	wroteHeader bool
}

func (z *Writer) Reset(w io.Writer)
func (z *Writer) Write(p []byte) (n int, err error)
func (z *Writer) Flush() error
func (z *Writer) Close() error
func NewReader(r io.Reader) (io.ReadCloser, error)
func NewReaderDict(r io.Reader, dict []byte) (io.ReadCloser, error)
func NewWriter(w io.Writer) *Writer
func NewWriterLevel(w io.Writer, level int) (*Writer, error)
func NewWriterLevelDict(w io.Writer, level int, dict []byte) (*Writer, error)
