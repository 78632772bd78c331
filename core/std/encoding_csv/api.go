// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package csv

import "io"
import "unsafe"

var ErrBareQuote error
var ErrFieldCount error
var ErrQuote error
var ErrTrailingComma error

type ParseError struct {
	StartLine int
	Line      int
	Column    int
	Err       error
}

func (e *ParseError) Error() string
func (e *ParseError) Unwrap() error

type Reader struct {
	Comma            rune
	Comment          rune
	FieldsPerRecord  int
	LazyQuotes       bool
	TrimLeadingSpace bool
	ReuseRecord      bool
	TrailingComma    bool
	r                unsafe.Pointer
	numLine          int
	offset           int64
	rawBuffer        []uint8
	recordBuffer     []uint8
	fieldIndexes     []uint8
	fieldPositions   []uint8
	lastRecord       []uint8
}

func (r *Reader) Read() (record []string, err error)
func (r *Reader) FieldPos(field int) (line int, column int)
func (r *Reader) InputOffset() int64
func (r *Reader) ReadAll() (records [][]string, err error)

type Writer struct {
	Comma   rune
	UseCRLF bool
	w       unsafe.Pointer
}

func (w *Writer) Write(record []string) error
func (w *Writer) Flush()
func (w *Writer) Error() error
func (w *Writer) WriteAll(records [][]string) error
func NewReader(r io.Reader) *Reader
func NewWriter(w io.Writer) *Writer
