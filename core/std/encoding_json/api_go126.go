//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package json

import "io"
import "reflect"
import "unsafe"

type Decoder struct {
	r          io.Reader
	buf        []byte
	d          decodeState
	scanp      int
	scanned    int64
	scan       scanner
	err        error
	tokenState int
	tokenStack []int
}

func (dec *Decoder) UseNumber()
func (dec *Decoder) DisallowUnknownFields()
func (dec *Decoder) Decode(v any) error
func (dec *Decoder) Buffered() io.Reader
func (dec *Decoder) Token() (Token, error)
func (dec *Decoder) More() bool
func (dec *Decoder) InputOffset() int64

type Encoder struct {
	w            io.Writer
	err          error
	escapeHTML   bool
	indentBuf    []byte
	indentPrefix string
	indentValue  string
}

func (enc *Encoder) Encode(v any) error
func (enc *Encoder) SetIndent(prefix, indent string)
func (enc *Encoder) SetEscapeHTML(on bool)

type Token any

type UnmarshalTypeError struct {
	Value  string
	Type   reflect.Type
	Offset int64
	Struct string
	Field  string
}

func (e *UnmarshalTypeError) Error() string

type decodeState struct {
	data                  []byte
	off                   int
	opcode                int
	scan                  scanner
	errorContext          unsafe.Pointer
	savedError            error
	useNumber             bool
	disallowUnknownFields bool
}

type scanner struct {
	step       func()
	endTop     bool
	parseState []int
	err        error
	bytes      int64
}
