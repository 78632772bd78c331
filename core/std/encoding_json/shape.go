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

//line v2_stream.go:166:1
func (enc *Encoder) SetIndent(prefix, indent string) {
//line v2_stream.go:170:1
	enc.indentPrefix = prefix
	enc.indentValue = indent
}

func checkValid(data []byte) error

//line v2_scanner.go:23:1
func Valid(data []byte) bool {
	return checkValid(data) == nil
}

//line v2_stream.go:205:1
func (d Delim) String() string {
	return string(d)
}

//line v2_decode.go:197:1
func (n Number) String() string { return string(n) }

//line v2_decode.go:200:1
func (n Number) Float64() (float64, error) {
	return strconv.ParseFloat(string(n), 64)
}
//line v2_decode.go:205:1
func (n Number) Int64() (int64, error) {
	return strconv.ParseInt(string(n), 10, 64)
}

//line v2_encode.go:262:1
func (e *MarshalerError) Unwrap() error { return e.Err }
//line v2_decode.go:158:1
func (e *UnmarshalTypeError) Unwrap() error {
	return e.Err
}

//line v2_encode.go:214:1
func (e *UnsupportedTypeError) Error() string {
	return "json: unsupported type: " + e.Type.String()
}

//line v2_encode.go:225:1
func (e *UnsupportedValueError) Error() string {
	return "json: unsupported value: " + e.Str
}

//line v2_scanner.go:52:1
func (e *SyntaxError) Error() string { return e.msg }

//line v2_stream.go:107:1
func (dec *Decoder) Buffered() io.Reader {
	return bytes.NewReader(dec.dec.UnreadBuffer())
}
