package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

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
	fieldPositions   []position
	lastRecord       []string
}

type position struct{ line, col int }

type Writer struct {
	Comma   rune
	UseCRLF bool
	w       *bufio.Writer
}

var (
	ErrBareQuote     = errors.New(`bare " in non-quoted-field`)
	ErrQuote         = errors.New(`extraneous or missing " in quoted-field`)
	ErrFieldCount    = errors.New("wrong number of fields")
	ErrTrailingComma = errors.New("extra delimiter at end of line")
	errDelim         = errors.New("csv: invalid field or comment delimiter")
)

func (e *ParseError) Error() string {
	if e.Err == ErrFieldCount {
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	}
	s := fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
	if e.StartLine != e.Line {
		s = fmt.Sprintf("record on line %d; ", e.StartLine) + s
	}
	return s
}

//line reader.go:84:1
func (e *ParseError) Unwrap() error { return e.Err }

//line reader.go:98:1
func validDelim(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

//line reader.go:181:1
func NewReader(r io.Reader) *Reader {
	return &Reader{
		Comma: ',',
		r:     bufio.NewReader(r),
	}
}

func (r *Reader) Read() (record []string, err error) {
	if !r.ReuseRecord {
		return r.record(nil)
	}
	record, err = r.record(r.lastRecord)
	r.lastRecord = record
	return
}

func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.fieldPositions) {
		panic("out of range index passed to FieldPos")
	}
	p := r.fieldPositions[field]
	return p.line, p.col
}

//line reader.go:224:1
func (r *Reader) InputOffset() int64 {
	return r.offset
}

//line reader.go:207:1
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.record(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// line reads a line, which stays until the next is read; \r\n ends it as \n, a \r before the end of the input is dropped.
func (r *Reader) line() ([]byte, error) {
	line, err := r.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		r.rawBuffer = r.rawBuffer[:0]
		for err == bufio.ErrBufferFull {
			r.rawBuffer = append(r.rawBuffer, line...)
			line, err = r.r.ReadSlice('\n')
		}
		r.rawBuffer = append(r.rawBuffer, line...)
		line = r.rawBuffer
	}
	n := len(line)
	r.numLine++
	r.offset += int64(n)
	if n > 0 && err == io.EOF {
		err = nil
		if line[n-1] == '\r' {
			line = line[:n-1]
		}
	} else if n > 1 && line[n-2] == '\r' && line[n-1] == '\n' {
		line[n-2] = '\n'
		line = line[:n-1]
	}
	return line, err
}

func newline(b []byte) int {
	if len(b) > 0 && b[len(b)-1] == '\n' {
		return 1
	}
	return 0
}

func (r *Reader) endField(at position) {
	r.fieldIndexes = append(r.fieldIndexes, len(r.recordBuffer))
	r.fieldPositions = append(r.fieldPositions, at)
}

func (r *Reader) record(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelim(r.Comma) || r.Comment != 0 && !validDelim(r.Comment) {
		return nil, errDelim
	}
	var line []byte
	var failed error
	for {
		line, failed = r.line()
		if failed != nil {
			break
		}
		if c, _ := utf8.DecodeRune(line); r.Comment != 0 && c == r.Comment || len(line) == newline(line) {
			continue
		}
		break
	}
	if failed == io.EOF {
		return nil, io.EOF
	}
	start := r.numLine
	r.recordBuffer, r.fieldIndexes, r.fieldPositions = r.recordBuffer[:0], r.fieldIndexes[:0], r.fieldPositions[:0]
	err := r.fields(line, &failed, start)
	if err == nil {
		err = failed
	}
	text := string(r.recordBuffer)
	if cap(dst) < len(r.fieldIndexes) {
		dst = make([]string, len(r.fieldIndexes))
	}
	dst = dst[:len(r.fieldIndexes)]
	from := 0
	for i, to := range r.fieldIndexes {
		dst[i] = text[from:to]
		from = to
	}
	if r.FieldsPerRecord == 0 {
		r.FieldsPerRecord = len(dst)
	} else if r.FieldsPerRecord > 0 && len(dst) != r.FieldsPerRecord && err == nil {
		err = &ParseError{start, start, 1, ErrFieldCount}
	}
	return dst, err
}

// fields splits a record, reading further lines where quotes hold one.
func (r *Reader) fields(line []byte, failed *error, start int) error {
	comma := utf8.RuneLen(r.Comma)
	pos := position{r.numLine, 1}
	skip := func(n int) {
		line = line[n:]
		pos.col += n
	}
next:
	for {
		if r.TrimLeadingSpace {
			i := bytes.IndexFunc(line, func(c rune) bool { return !unicode.IsSpace(c) })
			if i < 0 {
				i = len(line)
				pos.col -= newline(line)
			}
			skip(i)
		}
		if len(line) == 0 || line[0] != '"' {
			i := bytes.IndexRune(line, r.Comma)
			field := line[:len(line)-newline(line)]
			if i >= 0 {
				field = line[:i]
			}
			if j := bytes.IndexByte(field, '"'); j >= 0 && !r.LazyQuotes {
				return &ParseError{start, r.numLine, pos.col + j, ErrBareQuote}
			}
			r.recordBuffer = append(r.recordBuffer, field...)
			r.endField(pos)
			if i < 0 {
				return nil
			}
			skip(i + comma)
			continue
		}
		at := pos
		skip(1)
		for {
			i := bytes.IndexByte(line, '"')
			if i >= 0 {
				r.recordBuffer = append(r.recordBuffer, line[:i]...)
				skip(i + 1)
				c, _ := utf8.DecodeRune(line)
				switch {
				case c == '"':
					r.recordBuffer = append(r.recordBuffer, '"')
					skip(1)
				case c == r.Comma:
					skip(comma)
					r.endField(at)
					continue next
				case newline(line) == len(line):
					r.endField(at)
					return nil
				case r.LazyQuotes:
					r.recordBuffer = append(r.recordBuffer, '"')
				default:
					return &ParseError{start, r.numLine, pos.col - 1, ErrQuote}
				}
				continue
			}
			if len(line) == 0 {
				if !r.LazyQuotes && *failed == nil {
					return &ParseError{start, pos.line, pos.col, ErrQuote}
				}
				r.endField(at)
				return nil
			}
			r.recordBuffer = append(r.recordBuffer, line...)
			if *failed != nil {
				return nil
			}
			pos.col += len(line)
			line, *failed = r.line()
			if len(line) > 0 {
				pos = position{pos.line + 1, 1}
			}
			if *failed == io.EOF {
				*failed = nil
			}
		}
	}
}

//line writer.go:39:1
func NewWriter(w io.Writer) *Writer {
	return &Writer{
		Comma: ',',
		w:     bufio.NewWriter(w),
	}
}

func (w *Writer) quoted(field string) bool {
	if field == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(field)
	return field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") ||
		unicode.IsSpace(first)
}

func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errDelim
	}
	// The buffered writer keeps its first error: the last write returns it.
	for n, field := range record {
		if n > 0 {
			w.w.WriteRune(w.Comma)
		}
		if !w.quoted(field) {
			w.w.WriteString(field)
			continue
		}
		w.w.WriteByte('"')
		for i := 0; i < len(field); i++ {
			switch c := field[i]; {
			case c == '"':
				w.w.WriteString(`""`)
			case w.UseCRLF && c == '\r':
			case w.UseCRLF && c == '\n':
				w.w.WriteString("\r\n")
			default:
				w.w.WriteByte(c)
			}
		}
		w.w.WriteByte('"')
	}
	if w.UseCRLF {
		w.w.WriteByte('\r')
	}
	return w.w.WriteByte('\n')
}

//line writer.go:125:1
func (w *Writer) Flush() {
	w.w.Flush()
}

//line writer.go:131:1
func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}

func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}
