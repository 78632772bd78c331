// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package json

import "encoding/json/internal/jsonopts"
import "encoding/json/jsontext"
import "io"
import "reflect"
import "sync"

var ErrUnknownName error

type Marshaler interface {
	/*line arshal_methods.go:55:2*/MarshalJSON() ([]byte, error)
}

type MarshalerTo interface {
	/*line arshal_methods.go:100:2*/MarshalJSONTo(*jsontext.Encoder) error
}

type Marshalers = typedMarshalers

type Options = jsonopts.Options

type SemanticError struct {
	requireKeyedLiterals
	nonComparable
	action      string
	ByteOffset  int64
	JSONPointer jsontext.Pointer
	JSONKind    jsontext.Kind
	JSONValue   jsontext.Value
	GoType      reflect.Type
	Err         error
}

func (e *SemanticError) Error() string
func (e *SemanticError) Unwrap() error

type Unmarshaler interface {
	/*line arshal_methods.go:120:2*/UnmarshalJSON([]byte) error
}

type UnmarshalerFrom interface {
	/*line arshal_methods.go:165:2*/UnmarshalJSONFrom(*jsontext.Decoder) error
}

type Unmarshalers = typedUnmarshalers

type addressableValue struct {
	reflect.Value
	forcedAddr bool
}

type nonComparable [0]func()

type requireKeyedLiterals struct{}

type typedArshaler[Coder any] struct {
	typ     reflect.Type
	fnc     func(*Coder, addressableValue, *jsonopts.Struct) error
	maySkip bool
}

type typedArshalers[Coder any] struct {
	nonComparable
	fncVals  []typedArshaler[Coder]
	fncCache sync.Map
	fromAny  bool
}

type typedMarshalers = typedArshalers[jsontext.Encoder]

type typedUnmarshalers = typedArshalers[jsontext.Decoder]

func DefaultOptionsV2() Options
func Deterministic(v bool) Options
func FormatNilMapAsNull(v bool) Options
func FormatNilSliceAsNull(v bool) Options
func GetOption[T any](opts Options, setter func(T) Options) (T, bool)
func JoinMarshalers(ms ...*Marshalers) *Marshalers
func JoinOptions(srcs ...Options) Options
func JoinUnmarshalers(us ...*Unmarshalers) *Unmarshalers
func Marshal(in any, opts ...Options) (out []byte, err error)
func MarshalEncode(out *jsontext.Encoder, in any, opts ...Options) (err error)
func MarshalFunc[T any](fn func(T) ([]byte, error)) *Marshalers
func MarshalToFunc[T any](fn func(*jsontext.Encoder, T) error) *Marshalers
func MarshalWrite(out io.Writer, in any, opts ...Options) (err error)
func MatchCaseInsensitiveNames(v bool) Options
func OmitZeroStructFields(v bool) Options
func RejectUnknownMembers(v bool) Options
func StringifyNumbers(v bool) Options
func Unmarshal(in []byte, out any, opts ...Options) (err error)
func UnmarshalDecode(in *jsontext.Decoder, out any, opts ...Options) (err error)
func UnmarshalFromFunc[T any](fn func(*jsontext.Decoder, T) error) *Unmarshalers
func UnmarshalFunc[T any](fn func([]byte, T) error) *Unmarshalers
func UnmarshalRead(in io.Reader, out any, opts ...Options) (err error)
func WithMarshalers(v *Marshalers) Options
func WithUnmarshalers(v *Unmarshalers) Options
