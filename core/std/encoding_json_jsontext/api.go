// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package jsontext

import "encoding/json/internal"
import "encoding/json/internal/jsonopts"
import "encoding/json/internal/jsonwire"
import "io"
import "iter"

const KindBeginArray Kind = 91
const KindBeginObject Kind = 123
const KindEndArray Kind = 93
const KindEndObject Kind = 125
const KindFalse Kind = 102
const KindInvalid Kind = 0
const KindNull Kind = 110
const KindNumber Kind = 48
const KindString Kind = 34
const KindTrue Kind = 116

var BeginArray Token
var BeginObject Token
var EndArray Token
var EndObject Token
var ErrDuplicateName error
var ErrNonStringName error
var False Token
var Internal exporter
var Null Token
var True Token

type Decoder struct{ s decoderState }

func (d *Decoder) Reset(r io.Reader, opts ...Options)
func (d *Decoder) Options() Options
func (d *Decoder) PeekKind() Kind
func (d *Decoder) SkipValue() error
func (d *Decoder) ReadToken() (Token, error)
func (d *Decoder) ReadValue() (Value, error)
func (d *Decoder) InputOffset() int64
func (d *Decoder) UnreadBuffer() []byte
func (d *Decoder) StackDepth() int
func (d *Decoder) StackIndex(i int) (Kind, int64)
func (d *Decoder) StackPointer() Pointer

type Encoder struct{ s encoderState }

func (e *Encoder) Reset(w io.Writer, opts ...Options)
func (e *Encoder) Options() Options
func (e *Encoder) WriteToken(t Token) error
func (e *Encoder) WriteValue(v Value) error
func (e *Encoder) OutputOffset() int64
func (e *Encoder) AvailableBuffer() []byte
func (e *Encoder) StackDepth() int
func (e *Encoder) StackIndex(i int) (Kind, int64)
func (e *Encoder) StackPointer() Pointer

type Kind byte

func (k Kind) String() string

type Options = jsonopts.Options

type Pointer string

func (p Pointer) IsValid() bool
func (p Pointer) Contains(pc Pointer) bool
func (p Pointer) Parent() Pointer
func (p Pointer) LastToken() string
func (p Pointer) AppendToken(tok string) Pointer
func (p Pointer) Tokens() iter.Seq[string]

type SyntacticError struct {
	requireKeyedLiterals
	nonComparable
	ByteOffset  int64
	JSONPointer Pointer
	Err         error
}

func (e *SyntacticError) Error() string
func (e *SyntacticError) Unwrap() error

type Token struct {
	nonComparable
	raw *decodeBuffer
	str string
	num uint64
}

func (t Token) Clone() Token
func (t Token) Bool() bool
func (t Token) String() string
func (t Token) Float32() (float32, error)
func (t Token) Float() (float64, error)
func (t Token) Int() (int64, error)
func (t Token) Uint() (uint64, error)
func (t Token) Kind() Kind

type Value []byte

func (v Value) Clone() Value
func (v Value) String() string
func (v Value) IsValid(opts ...Options) bool
func (v *Value) Format(opts ...Options) error
func (v *Value) Compact(opts ...Options) error
func (v *Value) Indent(opts ...Options) error
func (v *Value) Canonicalize(opts ...Options) error
func (v Value) MarshalJSON() ([]byte, error)
func (v *Value) UnmarshalJSON(b []byte) error
func (v Value) Kind() Kind

type bufferStatistics struct {
	strikes int
	prevLen int
}

type decodeBuffer struct {
	peekPos    int
	peekErr    error
	buf        []byte
	prevStart  int
	prevEnd    int
	baseOffset int64
	rd         io.Reader
}

func (d *decodeBuffer) PreviousTokenOrValue() []byte

type decoderState struct {
	state
	decodeBuffer
	jsonopts.Struct
	StringCache *[256]string
}

func (d *decoderState) PeekKind() Kind
func (d *decoderState) CountNextDelimWhitespace() int
func (d *decoderState) SkipValue() error
func (d *decoderState) SkipValueRemainder() error
func (d *decoderState) SkipUntil(depth int, length int64) error
func (d *decoderState) ReadToken() (Token, error)
func (d *decoderState) ReadValue(flags *jsonwire.ValueFlags) (Value, error)
func (d *decoderState) CheckNextValue(last bool) error
func (d *decoderState) AtEOF() bool
func (d *decoderState) CheckEOF() error
func (d *decoderState) AppendStackPointer(b []byte, where int) []byte

type encodeBuffer struct {
	Buf         []byte
	baseOffset  int64
	wr          io.Writer
	maxValue    int
	availBuffer []byte
	bufStats    bufferStatistics
}

type encoderState struct {
	state
	encodeBuffer
	jsonopts.Struct
	SeenPointers map[any]struct{}
}

func (e *encoderState) NeedFlush() bool
func (e *encoderState) Flush() error
func (e *encoderState) UnwriteEmptyObjectMember(prevName *string) bool
func (e *encoderState) UnwriteOnlyObjectMemberName() string
func (e *encoderState) WriteToken(t Token) error
func (e *encoderState) AppendRaw(k Kind, safeASCII bool, appendFn func([]byte) ([]byte, error)) error
func (e *encoderState) WriteValue(v Value) error
func (e *encoderState) CountNextDelimWhitespace() (n int)
func (e *encoderState) AppendIndent(b []byte, n int) []byte
func (e *encoderState) AppendStackPointer(b []byte, where int) []byte

type export struct{}

func (_ export) Encoder(e *Encoder) *encoderState
func (_ export) Decoder(d *Decoder) *decoderState
func (_ export) GetBufferedEncoder(o ...Options) *Encoder
func (_ export) PutBufferedEncoder(e *Encoder)
func (_ export) GetStreamingEncoder(w io.Writer, o ...Options) *Encoder
func (_ export) PutStreamingEncoder(e *Encoder)
func (_ export) GetBufferedDecoder(b []byte, o ...Options) *Decoder
func (_ export) PutBufferedDecoder(d *Decoder)
func (_ export) GetStreamingDecoder(r io.Reader, o ...Options) *Decoder
func (_ export) PutStreamingDecoder(d *Decoder)
func (_ export) IsIOError(err error) bool

type exporter struct{}

func (_ exporter) Export(p *internal.NotForPublicUse) export

type nonComparable [0]func()

type objectNameStack struct {
	offsets       []int
	unquotedNames []byte
}

func (ns *objectNameStack) ReplaceLastQuotedOffset(i int)

type objectNamespace struct {
	endOffsets       []uint
	allUnquotedNames []byte
	mapNames         map[string]struct{}
}

func (ns *objectNamespace) InsertUnquoted(name []byte) bool

type objectNamespaceStack []objectNamespace

func (nss objectNamespaceStack) Last() *objectNamespace

type requireKeyedLiterals struct{}

type state struct {
	Tokens     stateMachine
	Names      objectNameStack
	Namespaces objectNamespaceStack
}

type stateEntry uint64

func (e stateEntry) Length() int64
func (e stateEntry) NeedObjectName() bool
func (e *stateEntry) Increment()
func (e *stateEntry) DisableNamespace()

type stateMachine struct {
	Stack []stateEntry
	Last  stateEntry
}

func (m stateMachine) Depth() int
func (m stateMachine) DepthLength() (int, int64)
func (m stateMachine) NeedIndent(next Kind) (n int)
func (m stateMachine) MayAppendDelim(b []byte, next Kind) []byte
func (m *stateMachine) InvalidateDisabledNamespaces()
func AllowDuplicateNames(v bool) Options
func AllowInvalidUTF8(v bool) Options
func AppendFloat(dst []byte, src float64, bits int) []byte
func AppendFormat[Bytes ~[]byte | ~string](dst []byte, src Bytes, opts ...Options) ([]byte, error)
func AppendQuote[Bytes ~[]byte | ~string](dst []byte, src Bytes) ([]byte, error)
func AppendUnquote[Bytes ~[]byte | ~string](dst []byte, src Bytes) ([]byte, error)
func Bool(b bool) Token
func CanonicalizeRawFloats(v bool) Options
func CanonicalizeRawInts(v bool) Options
func EscapeForHTML(v bool) Options
func EscapeForJS(v bool) Options
func Float(n float64) Token
func Float32(n float32) Token
func Int(n int64) Token
func Multiline(v bool) Options
func NewDecoder(r io.Reader, opts ...Options) *Decoder
func NewEncoder(w io.Writer, opts ...Options) *Encoder
func PreserveRawStrings(v bool) Options
func ReorderRawObjects(v bool) Options
func SpaceAfterColon(v bool) Options
func SpaceAfterComma(v bool) Options
func String(s string) Token
func Uint(n uint64) Token
func WithIndent(indent string) Options
func WithIndentPrefix(prefix string) Options
