// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package flate

import "io"
import "unsafe"

const BestCompression = 9
const BestSpeed = 1
const DefaultCompression = -1
const HuffmanOnly = -2
const NoCompression = 0

type CorruptInputError int64

func (e CorruptInputError) Error() string

type InternalError string

func (e InternalError) Error() string

type ReadError struct {
	Offset int64
	Err    error
}

func (e *ReadError) Error() string

type Reader interface {
	io.Reader
	io.ByteReader
}

type Resetter interface {
	/*line inflate.go:74:2*/Reset(r io.Reader, dict []byte) error
}

type WriteError struct {
	Offset int64
	Err    error
}

func (e *WriteError) Error() string

type Writer struct {
	d    compressor
	dict []byte
}

func (w *Writer) Write(data []byte) (n int, err error)
func (w *Writer) Flush() error
func (w *Writer) Close() error
func (w *Writer) Reset(dst io.Writer)

type compressionLevel struct {
	good  int32
	lazy  int32
	nice  int32
	chain int32
	level int
}

type compressor struct {
	compressionLevel
	h             unsafe.Pointer
	w             unsafe.Pointer
	fill          func()
	step          func()
	window        []byte
	windowEnd     int32
	blockStart    int32
	err           error
	tokens        tokens
	fast          any
	state         unsafe.Pointer
	sync          bool
	byteAvailable bool
}

func (d *compressor) reset(w io.Writer)

type token uint32

type tokens struct {
	extraHist [32]uint16
	offHist   [32]uint16
	litHist   [256]uint16
	nFilled   int
	n         uint16
	tokens    [65536]uint32
}

func (t *tokens) Reset()
func (t *tokens) AddLiteral(lit byte)
func (t *tokens) EstimatedBits() int
func (t *tokens) AddMatch(xlength uint32, xoffset uint32)
func (t *tokens) AddMatchLong(xlength int32, xoffset uint32)
func (t *tokens) AddEOB()
func (t *tokens) Slice() []token
func NewReader(r io.Reader) io.ReadCloser
func NewReaderDict(r io.Reader, dict []byte) io.ReadCloser
func NewWriter(w io.Writer, level int) (*Writer, error)
func NewWriterDict(w io.Writer, level int, dict []byte) (*Writer, error)
