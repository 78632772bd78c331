// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package json

import "bytes"
import "encoding/json/internal/jsonopts"
import "encoding/json/jsontext"
import "encoding/json/v2"
import "io"
import "reflect"

type Decoder struct {
	dec       *jsontext.Decoder
	opts      json.Options
	err       error
	hadPeeked bool
	hadEOF    bool
}

func (dec *Decoder) UseNumber()
func (dec *Decoder) DisallowUnknownFields()
func (dec *Decoder) Decode(v any) error
func (dec *Decoder) Buffered() io.Reader
func (dec *Decoder) Token() (Token, error)
func (dec *Decoder) More() bool
func (dec *Decoder) InputOffset() int64

type Delim rune

func (d Delim) String() string

type Encoder struct {
	w            io.Writer
	opts         json.Options
	err          error
	indentBuf    bytes.Buffer
	indentPrefix string
	indentValue  string
}

func (enc *Encoder) Encode(v any) error
func (enc *Encoder) SetIndent(prefix, indent string)
func (enc *Encoder) SetEscapeHTML(on bool)

type InvalidUTF8Error struct{ S string }

func (e *InvalidUTF8Error) Error() string

type InvalidUnmarshalError struct{ Type reflect.Type }

func (e *InvalidUnmarshalError) Error() string

type Marshaler = json.Marshaler

type MarshalerError struct {
	Type       reflect.Type
	Err        error
	sourceFunc string
}

func (e *MarshalerError) Error() string
func (e *MarshalerError) Unwrap() error

type Number string

func (n Number) String() string
func (n Number) Float64() (float64, error)
func (n Number) Int64() (int64, error)
func (n Number) MarshalJSONTo(enc *jsontext.Encoder) error
func (n *Number) UnmarshalJSONFrom(dec *jsontext.Decoder) error

type Options = jsonopts.Options

type RawMessage = jsontext.Value

type SyntaxError struct {
	msg    string
	Offset int64
}

func (e *SyntaxError) Error() string

type Token interface{}

type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string

type UnmarshalTypeError struct {
	Value  string
	Type   reflect.Type
	Offset int64
	Struct string
	Field  string
	Err    error
}

func (e *UnmarshalTypeError) Error() string
func (e *UnmarshalTypeError) Unwrap() error

type Unmarshaler = json.Unmarshaler

type UnsupportedTypeError struct{ Type reflect.Type }

func (e *UnsupportedTypeError) Error() string

type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string
func CallMethodsWithLegacySemantics(v bool) Options
func Compact(dst *bytes.Buffer, src []byte) error
func DefaultOptionsV1() Options
func FormatByteArrayAsArray(v bool) Options
func FormatBytesWithLegacySemantics(v bool) Options
func FormatDurationAsNano(v bool) Options
func HTMLEscape(dst *bytes.Buffer, src []byte)
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error
func Marshal(v any) ([]byte, error)
func MarshalIndent(v any, prefix, indent string) ([]byte, error)
func MatchCaseSensitiveDelimiter(v bool) Options
func MergeWithLegacySemantics(v bool) Options
func NewDecoder(r io.Reader) *Decoder
func NewEncoder(w io.Writer) *Encoder
func OmitEmptyWithLegacySemantics(v bool) Options
func ParseBytesWithLooseRFC4648(v bool) Options
func ParseTimeWithLooseRFC3339(v bool) Options
func ReportErrorsWithLegacySemantics(v bool) Options
func StringifyWithLegacySemantics(v bool) Options
func Unmarshal(data []byte, v any) error
func UnmarshalArrayFromAnyLength(v bool) Options
func Valid(data []byte) bool
