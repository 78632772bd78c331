// Package json: bodies in gc's shape of what is inlined into callers.
package json

import (
	"bytes"
	jsonv2 "encoding/json/v2"
	"io"
	"strconv"
)

//line v2_decode.go:110:1
func Unmarshal(data []byte, v any) error {
	return jsonv2.Unmarshal(data, v, DefaultOptionsV1())
}

//line v2_encode.go:185:1
func Marshal(v any) ([]byte, error) {
	return jsonv2.Marshal(v, DefaultOptionsV1())
}

func (enc *Encoder) SetIndent(prefix, indent string) {
	enc.indentPrefix = prefix
	enc.indentValue = indent
}

func checkValid(data []byte) error

func Valid(data []byte) bool { return checkValid(data) == nil }

func (d Delim) String() string  { return string(d) }
func (n Number) String() string { return string(n) }

func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }
func (n Number) Int64() (int64, error)     { return strconv.ParseInt(string(n), 10, 64) }

func (e *MarshalerError) Unwrap() error     { return e.Err }
func (e *UnmarshalTypeError) Unwrap() error { return e.Err }
func (e *UnsupportedTypeError) Error() string {
	return "json: unsupported type: " + e.Type.String()
}
func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }
func (e *SyntaxError) Error() string           { return e.msg }

func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.dec.UnreadBuffer()) }
