// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package csv

import "bufio"
import "io"

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
	r                *bufio.Reader
	numLine          int
	offset           int64
	rawBuffer        []byte
	recordBuffer     []byte
	fieldIndexes     []int
	fieldPositions   []uint8
	lastRecord       []string
}

func (r *Reader) Read() (record []string, err error)
func (r *Reader) FieldPos(field int) (line int, column int)
func (r *Reader) InputOffset() int64
func (r *Reader) ReadAll() (records [][]string, err error)

type Writer struct {
	Comma   rune
	UseCRLF bool
	w       *bufio.Writer
}

func (w *Writer) Write(record []string) error
func (w *Writer) Flush()
func (w *Writer) Error() error
func (w *Writer) WriteAll(records [][]string) error
func NewReader(r io.Reader) *Reader
func NewWriter(w io.Writer) *Writer
