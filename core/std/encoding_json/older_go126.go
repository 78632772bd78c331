//go:build !go1.27

// Package json as releases before its second version have it.
package json

import (
	"bytes"
	"encoding/json/internal/jsonflags"
	"errors"
	"io"
	"reflect"
	"strconv"
)

type decoding = reflect.Type

// What a value would not become was told without why.
func reason(e *UnmarshalTypeError) error                           { return nil }
func because(err error, e *UnmarshalTypeError) *UnmarshalTypeError { return e }

func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w, err: nil} }

// Decoder holds what a later one points to.
type Decoder struct {
	r             io.Reader
	buf           []byte
	at            int
	base          int64
	end           error
	stack         []open
	last          int64
	number, known bool
	peeked, ended bool
	names         []int
	dec           decoding
	opts          Options
	err           error
}

func NewDecoder(r io.Reader) *Decoder       { return &Decoder{r: r} }
func (dec *Decoder) Buffered() io.Reader    { return bytes.NewReader(dec.buf[dec.at:]) }
func (dec *Decoder) UseNumber()             { dec.number = true }
func (dec *Decoder) DisallowUnknownFields() { dec.known = true }

// bare are an Encoder's options where < stands for itself.
var bare Options = jsonflags.EscapeForHTML | 0

func asWritten(opts Options) bool { return opts == bare }

func (enc *Encoder) SetEscapeHTML(on bool) {
	enc.opts = bare
	if on {
		enc.opts = jsonflags.EscapeForHTML | 1
	}
}

func spaces(prefix, indent string) (string, string) { return prefix, indent }

type RawMessage []byte

//line stream.go:264:1
func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return m, nil
}

//line stream.go:272:1
func (m *RawMessage) UnmarshalJSON(data []byte) error {
	if m == nil {
		return errors.New("json.RawMessage: UnmarshalJSON on nil pointer")
	}
	*m = append((*m)[0:0], data...)
	return nil
}

//line decode.go:194:1
func (n Number) String() string { return string(n) }

//line decode.go:197:1
func (n Number) Float64() (float64, error) {
	return strconv.ParseFloat(string(n), 64)
}

//line decode.go:202:1
func (n Number) Int64() (int64, error) {
	return strconv.ParseInt(string(n), 10, 64)
}

//line stream.go:355:1
func (d Delim) String() string {
	return string(d)
}

//line encode.go:246:1
func (e *UnsupportedTypeError) Error() string {
	return "json: unsupported type: " + e.Type.String()
}

//line encode.go:257:1
func (e *UnsupportedValueError) Error() string {
	return "json: unsupported value: " + e.Str
}

//line encode.go:294:1
func (e *MarshalerError) Unwrap() error { return e.Err }

//line scanner.go:54:1
func (e *SyntaxError) Error() string { return e.msg }
