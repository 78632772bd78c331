//go:build go1.27

// Package jsontext: what is inlined into callers.
package jsontext

import (
	"bytes"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonwire"
	"io"
	"iter"
	"math/bits"
	"strings"
)

//line decode.go:281:1
func (d *decodeBuffer) previousOffsetStart() int64 { return d.baseOffset + int64(d.prevStart) }
//line decode.go:282:1
func (d *decodeBuffer) previousOffsetEnd() int64   { return d.baseOffset + int64(d.prevEnd) }
//line decode.go:284:1
func (d *decodeBuffer) unreadBuffer() []byte       { return d.buf[d.prevEnd:len(d.buf)] }
//line encode.go:226:1
func (e *encodeBuffer) previousOffsetEnd() int64 { return e.baseOffset + int64(len(e.Buf)) }
//line state.go:249:1
func (m stateMachine) Depth() int {
	return len(m.Stack) + 1
}
//line token.go:694:1
func (k Kind) normalize() Kind {
//line token.go:696:1
	return normKind[k]
}

//line decode.go:122:1
func NewDecoder(r io.Reader, opts ...Options) *Decoder {
	d := new(Decoder)
	d.Reset(r, opts...)
	return d
}

//line decode.go:165:1
func (d *Decoder) Options() Options {
	return &d.s.Struct
}

//line decode.go:314:1
func (d *Decoder) PeekKind() Kind {
	return d.s.PeekKind()
}

//line decode.go:413:1
func (d *Decoder) SkipValue() error {
	return d.s.SkipValue()
}

//line decode.go:469:1
func (d *Decoder) ReadToken() (Token, error) {
	return d.s.ReadToken()
}

//line decode.go:677:1
func (d *Decoder) ReadValue() (Value, error) {
	var flags jsonwire.ValueFlags
	return d.s.ReadValue(&flags)
}
//line decode.go:1136:1
func (d *Decoder) InputOffset() int64 {
	return d.s.previousOffsetEnd()
}
//line decode.go:1155:1
func (d *Decoder) UnreadBuffer() []byte {
	return d.s.unreadBuffer()
}
//line decode.go:1183:1
func (d *Decoder) StackDepth() int {
//line decode.go:1185:1
	return d.s.Tokens.Depth() - 1
}
//line decode.go:1213:1
func (d *Decoder) StackPointer() Pointer {
	return Pointer(d.s.AppendStackPointer(nil, -1))
}

//line encode.go:91:1
func NewEncoder(w io.Writer, opts ...Options) *Encoder {
	e := new(Encoder)
	e.Reset(w, opts...)
	return e
}

//line encode.go:140:1
func (e *Encoder) Options() Options {
	return &e.s.Struct
}

//line encode.go:344:1
func (e *Encoder) WriteToken(t Token) error {
	return e.s.WriteToken(t)
}

//line encode.go:524:1
func (e *Encoder) WriteValue(v Value) error {
	return e.s.WriteValue(v)
}
//line encode.go:900:1
func (e *Encoder) OutputOffset() int64 {
	return e.s.previousOffsetEnd()
}
//line encode.go:919:1
func (e *Encoder) AvailableBuffer() []byte {
//line encode.go:926:1
	n := 1 << bits.Len(uint(e.s.maxValue|63))
	if cap(e.s.availBuffer) < n {
		e.s.availBuffer = make([]byte, 0, n)
	}
	return e.s.availBuffer
}
//line encode.go:956:1
func (e *Encoder) StackDepth() int {
//line encode.go:958:1
	return e.s.Tokens.Depth() - 1
}
//line encode.go:986:1
func (e *Encoder) StackPointer() Pointer {
	return Pointer(e.s.AppendStackPointer(nil, -1))
}

//line errors.go:143:1
func (e *SyntacticError) Unwrap() error {
	return e.Err
}

//line options.go:54:1
func AllowDuplicateNames(v bool) Options {
	if v {
		return jsonflags.AllowDuplicateNames | 1
	} else {
		return jsonflags.AllowDuplicateNames | 0
	}
}

//line options.go:68:1
func AllowInvalidUTF8(v bool) Options {
	if v {
		return jsonflags.AllowInvalidUTF8 | 1
	} else {
		return jsonflags.AllowInvalidUTF8 | 0
	}
}

//line options.go:81:1
func EscapeForHTML(v bool) Options {
	if v {
		return jsonflags.EscapeForHTML | 1
	} else {
		return jsonflags.EscapeForHTML | 0
	}
}

//line options.go:94:1
func EscapeForJS(v bool) Options {
	if v {
		return jsonflags.EscapeForJS | 1
	} else {
		return jsonflags.EscapeForJS | 0
	}
}

//line options.go:111:1
func PreserveRawStrings(v bool) Options {
	if v {
		return jsonflags.PreserveRawStrings | 1
	} else {
		return jsonflags.PreserveRawStrings | 0
	}
}

//line options.go:132:1
func CanonicalizeRawInts(v bool) Options {
	if v {
		return jsonflags.CanonicalizeRawInts | 1
	} else {
		return jsonflags.CanonicalizeRawInts | 0
	}
}

//line options.go:153:1
func CanonicalizeRawFloats(v bool) Options {
	if v {
		return jsonflags.CanonicalizeRawFloats | 1
	} else {
		return jsonflags.CanonicalizeRawFloats | 0
	}
}

//line options.go:166:1
func ReorderRawObjects(v bool) Options {
	if v {
		return jsonflags.ReorderRawObjects | 1
	} else {
		return jsonflags.ReorderRawObjects | 0
	}
}

//line options.go:179:1
func SpaceAfterColon(v bool) Options {
	if v {
		return jsonflags.SpaceAfterColon | 1
	} else {
		return jsonflags.SpaceAfterColon | 0
	}
}

//line options.go:192:1
func SpaceAfterComma(v bool) Options {
	if v {
		return jsonflags.SpaceAfterComma | 1
	} else {
		return jsonflags.SpaceAfterComma | 0
	}
}

//line options.go:213:1
func Multiline(v bool) Options {
	if v {
		return jsonflags.Multiline | 1
	} else {
		return jsonflags.Multiline | 0
	}
}

//line state.go:113:1
func (p Pointer) Contains(pc Pointer) bool {
//line state.go:115:1
	suffix, ok := strings.CutPrefix(string(pc), string(p))
	return ok && (suffix == "" || suffix[0] == '/')
}

//line state.go:121:1
func (p Pointer) Parent() Pointer {
	return p[:max(strings.LastIndexByte(string(p), '/'), 0)]
}

//line state.go:133:1
func (p Pointer) AppendToken(tok string) Pointer {
	return Pointer(appendEscapePointerName([]byte(p+"/"), []byte(tok)))
}

/*line state.go:141:1*/
//line state.go:142:1
func (p Pointer) Tokens() iter.Seq[string] {
	return func(yield func(string) bool) {
		for len(p) > 0 {
			p = Pointer(strings.TrimPrefix(string(p), "/"))
			i := min(uint(strings.IndexByte(string(p), '/')), uint(len(p)))
			if !yield(unescapePointerToken(string(p)[:i])) {
				return
			}
			p = p[i:]
		}
	}
}

//line token.go:133:1
func Bool(b bool) Token {
	if b {
		return True
	}
	return False
}

//line token.go:143:1
func String(s string) Token {
	if len(s) == 0 {
		return zeroString
	}
	return Token{str: s}
}

//line token.go:190:1
func Int(n int64) Token {
	if n == 0 {
		return zeroNumber
	}
	return Token{str: "i", num: uint64(n)}
}

//line token.go:198:1
func Uint(n uint64) Token {
	if n == 0 {
		return zeroNumber
	}
	return Token{str: "u", num: uint64(n)}
}

//line token.go:278:1
func (t Token) String() string {
//line token.go:283:1
	s, b := t.string()
	if len(b) > 0 {
		return string(b)
	}
	return s
}

//line token.go:369:1
func (t Token) Float32() (float32, error) {
	f, err := t.float(32)
	return float32(f), err
}

//line token.go:386:1
func (t Token) Float() (float64, error) {
	f, err := t.float(64)
	return float64(f), err
}

//line token.go:603:1
func (t Token) Kind() Kind {
	switch {
	case t.raw != nil:
		raw := t.raw
		if uint64(raw.previousOffsetStart()) != t.num {
			panic(invalidTokenPanic)
		}
		return Kind(t.raw.buf[raw.prevStart]).normalize()
	case t.num != 0:
		return '0'
	case len(t.str) != 0:
		return '"'
	default:
		return invalidKind
	}
}

//line value.go:32:1
func AppendFloat(dst []byte, src float64, bits int) []byte {
	if bits != 32 && bits != 64 {
		panic("illegal AppendFloat bit size")
	}
	return jsonwire.AppendFloat(dst, src, bits)
}

//line value.go:69:1
func (v Value) Clone() Value {
	return bytes.Clone(v)
}

//line value.go:130:1
func (v *Value) Format(opts ...Options) error {
//line value.go:132:1
	return v.format(opts, nil)
}

//line value.go:255:1
func (v Value) Kind() Kind {
	if v := v[jsonwire.ConsumeWhitespace(v):]; len(v) > 0 {
		return Kind(v[0]).normalize()
	}
	return invalidKind
}

/*line value.go:44:1*/
//line value.go:45:1
func AppendFormat[Bytes ~[]byte | ~string](dst []byte, src Bytes, opts ...Options) ([]byte, error) {
	e := getBufferedEncoder(opts...)
	defer putBufferedEncoder(e)
	e.s.Flags.Set(jsonflags.OmitTopLevelNewline | 1)
	if err := e.s.WriteValue(Value(src)); err != nil {
		return append(dst, src...), err
	}
	return append(dst, e.s.Buf...), nil
}

/*line quote.go:19:1*/
//line quote.go:20:1
func AppendQuote[Bytes ~[]byte | ~string](dst []byte, src Bytes) ([]byte, error) {
	dst, err := jsonwire.AppendQuote(dst, []byte(src), &jsonflags.Flags{})
	if err != nil {
		err = &SyntacticError{Err: err}
	}
	return dst, err
}

/*line quote.go:34:1*/
//line quote.go:35:1
func AppendUnquote[Bytes ~[]byte | ~string](dst []byte, src Bytes) ([]byte, error) {
	dst, err := jsonwire.AppendUnquote(dst, []byte(src))
	if err != nil {
		err = &SyntacticError{Err: err}
	}
	return dst, err
}
