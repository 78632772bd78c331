// Package json: bodies in gc's shape of what is inlined into callers.
package json

import (
	"bytes"
	jsonv2 "encoding/json/v2"
	"io"
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

//line v2_stream.go:107:1
func (dec *Decoder) Buffered() io.Reader {
	return bytes.NewReader(dec.dec.UnreadBuffer())
}
