//go:build go1.27

package jsontext

import (
	"bytes"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonwire"
	"errors"
	"math"
	"strconv"
	"strings"
)

// A token is text that was read (raw, and the offset that it had there), or a string, or a number of which str tells the form.

const (
	invalidKind       Kind = 0
	invalidTokenPanic      = "invalid jsontext.Token; it has been voided by a subsequent json.Decoder call"
)

var (
	Null        = textToken("null")
	False       = textToken("false")
	True        = textToken("true")
	BeginObject = textToken("{")
	EndObject   = textToken("}")
	BeginArray  = textToken("[")
	EndArray    = textToken("]")
	zeroString  = textToken(`""`)
	zeroNumber  = textToken("0")
)

func textToken(s string) Token {
	return Token{raw: &decodeBuffer{buf: []byte(s), prevEnd: len(s)}}
}

// normKind brings the first bytes of tokens to their kinds.
var normKind = func() (kinds [256]Kind) {
	for k := range kinds {
		kinds[k] = norm(Kind(k))
	}
	return kinds
}()

func norm(k Kind) Kind {
	switch k {
	case 'n', 'f', 't', '"', '{', '}', '[', ']':
		return k
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return '0'
	}
	return invalidKind
}

func (k Kind) String() string {
	switch k {
	case 0:
		return "invalid"
	case 'n':
		return "null"
	case 'f':
		return "false"
	case 't':
		return "true"
	case '"':
		return "string"
	case '0':
		return "number"
	case '{', '}', '[', ']':
		return string(rune(k))
	}
	return "<invalid jsontext.Kind: " + jsonwire.QuoteRune([]byte{byte(k)}) + ">"
}

// rawOf is the text of a token that was read; it holds until the next one is.
func rawOf(t Token) []byte {
	if uint64(t.raw.previousOffsetStart()) != t.num {
		panic(invalidTokenPanic)
	}
	return t.raw.buf[t.raw.prevStart:t.raw.prevEnd]
}

func (t Token) Clone() Token {
	if t.raw == nil {
		return t
	}
	for _, same := range []Token{Null, False, True, BeginObject, EndObject, BeginArray, EndArray} {
		if t.raw == same.raw {
			return t
		}
	}
	return textToken(string(rawOf(t)))
}

func refuse(t Token) { panic("invalid JSON token kind: " + t.Kind().String()) }

func (t Token) Bool() bool {
	if t.raw != True.raw && t.raw != False.raw || t.raw == nil {
		refuse(t)
	}
	return t.raw == True.raw
}

func Float32(n float32) Token {
	if f := float64(n); n == 0 || math.IsNaN(f) || math.IsInf(f, 0) {
		return Float(f)
	}
	return Token{str: "F", num: uint64(math.Float32bits(n))}
}

func Float(n float64) Token {
	switch {
	case math.Float64bits(n) == 0:
		return zeroNumber
	case math.IsNaN(n):
		return String("NaN")
	case math.IsInf(n, 1):
		return String("Infinity")
	case math.IsInf(n, -1):
		return String("-Infinity")
	}
	return Token{str: "f", num: math.Float64bits(n)}
}

// numberText is that of a number that was not read.
func numberText(t Token) []byte {
	switch t.str {
	case "F":
		return jsonwire.AppendFloat(nil, float64(math.Float32frombits(uint32(t.num))), 32)
	case "f":
		return jsonwire.AppendFloat(nil, math.Float64frombits(t.num), 64)
	case "i":
		return strconv.AppendInt(nil, int64(t.num), 10)
	}
	return strconv.AppendUint(nil, t.num, 10)
}

func (t Token) string() (string, []byte) {
	switch {
	case t.raw != nil:
		b := rawOf(t)
		if b[0] == '"' {
			return "", jsonwire.Unquote(b)
		}
		return "", b
	case t.num != 0:
		return string(numberText(t)), nil
	case t.str != "":
		return t.str, nil
	}
	return "<invalid jsontext.Token>", nil
}

type numError struct {
	accessor, value string
	err             error
}

//line errors.go:39:1
func (e *numError) Error() string {
	return "jsontext.Token(" + e.value + ")." + e.accessor + " error: " + e.err.Error()
}
func (e *numError) Unwrap() error {
	return e.err
}

func numFault(t Token, accessor string, err error) error {
	return &numError{accessor: accessor, value: t.String(), err: err}
}

func (t Token) float(bits int) (float64, error) {
	switch k := t.Kind(); {
	case k == '0' && t.raw != nil:
		f, err := strconv.ParseFloat(string(rawOf(t)), bits)
		if err != nil {
			err = numFault(t, "Float", errors.Unwrap(err))
		}
		return f, err
	case k == '0':
		switch t.str {
		case "F":
			return float64(math.Float32frombits(uint32(t.num))), nil
		case "i":
			return float64(int64(t.num)), nil
		case "u":
			return float64(t.num), nil
		}
		f := math.Float64frombits(t.num)
		if bits == 32 && math.IsInf(float64(float32(f)), 0) {
			return f, numFault(t, "Float", strconv.ErrRange)
		}
		return f, nil
	case k == '"':
		switch t.String() {
		case "NaN":
			return math.NaN(), nil
		case "Infinity":
			return math.Inf(1), nil
		case "-Infinity":
			return math.Inf(-1), nil
		}
	}
	refuse(t)
	return 0, nil
}

// floatOf is the value of a number that is no integer, or too large for one.
func floatOf(t Token) (f float64) {
	switch {
	case t.raw != nil:
		f, _ = strconv.ParseFloat(string(rawOf(t)), 64)
	case t.str == "F":
		f = float64(math.Float32frombits(uint32(t.num)))
	default:
		f = math.Float64frombits(t.num)
	}
	return f
}

func (t Token) Int() (int64, error) {
	if t.Kind() != '0' {
		refuse(t)
	}
	if t.raw == nil && t.str == "i" {
		return int64(t.num), nil
	}
	if t.raw == nil && t.str == "u" {
		if t.num > math.MaxInt64 {
			return math.MaxInt64, numFault(t, "Int", strconv.ErrRange)
		}
		return int64(t.num), nil
	}
	if t.raw != nil {
		text := string(rawOf(t))
		if !strings.ContainsAny(text, ".eE") {
			n, err := strconv.ParseInt(text, 10, 64)
			if err != nil {
				err = numFault(t, "Int", strconv.ErrRange)
			}
			return n, err
		}
	}
	f := floatOf(t)
	n := int64(math.MaxInt64)
	switch {
	case f < math.MinInt64:
		n = math.MinInt64
	case f < 1<<63:
		n = int64(f)
	}
	switch {
	case t.raw != nil || math.Trunc(f) != f:
		return n, numFault(t, "Int", strconv.ErrSyntax)
	case f < math.MinInt64 || f > math.MaxInt64:
		return n, numFault(t, "Int", strconv.ErrRange)
	}
	return n, nil
}

func (t Token) Uint() (uint64, error) {
	if t.Kind() != '0' {
		refuse(t)
	}
	if t.raw == nil && t.str == "u" {
		return t.num, nil
	}
	if t.raw == nil && t.str == "i" {
		if int64(t.num) < 0 {
			return 0, numFault(t, "Uint", strconv.ErrSyntax)
		}
		return t.num, nil
	}
	if t.raw != nil {
		if n, ok := jsonwire.ParseUint(rawOf(t)); ok {
			return n, nil
		} else if n == math.MaxUint64 {
			return n, numFault(t, "Uint", strconv.ErrRange)
		}
	}
	f := floatOf(t)
	n := uint64(math.MaxUint64)
	switch {
	case f < 0:
		n = 0
	case f < 1<<64:
		n = uint64(f)
	}
	switch {
	case t.raw != nil || math.Trunc(f) != f || math.Signbit(f):
		return n, numFault(t, "Uint", strconv.ErrSyntax)
	case f > math.MaxUint64:
		return n, numFault(t, "Uint", strconv.ErrRange)
	}
	return n, nil
}

// appendToken writes a string or number.
func appendToken(dst []byte, t Token, flags *jsonflags.Flags) (_ []byte, err error) {
	isString := t.Kind() == '"'
	switch {
	case t.raw != nil && isString:
		dst, _, err = jsonwire.ReformatString(dst, rawOf(t), flags)
	case t.raw != nil:
		dst, _, err = jsonwire.ReformatNumber(dst, rawOf(t), flags)
	case isString:
		dst, err = jsonwire.AppendQuote(dst, []byte(t.str), flags)
	default:
		dst = append(dst, numberText(t)...)
	}
	return dst, err
}

// ---- Values

func (v Value) IsValid(opts ...Options) bool {
	d := Internal.Export(nil).GetBufferedDecoder(v, opts...)
	defer Internal.Export(nil).PutBufferedDecoder(d)
	if _, err := d.ReadValue(); err != nil {
		return false
	}
	return d.s.CheckEOF() == nil
}

func (v *Value) format(opts1, opts2 []Options) error {
	e := getBufferedEncoder(opts1...)
	defer putBufferedEncoder(e)
	e.s.Struct.Join(opts2...)
	if e.s.Flags.Get(jsonflags.Multiline) {
		e.s.Struct.InitializeMultiline()
	}
	if err := e.s.WriteValue(*v); err != nil {
		return err
	}
	if !bytes.Equal(*v, e.s.Buf) {
		*v = append((*v)[:0], e.s.Buf...)
	}
	return nil
}

func (v *Value) Compact(opts ...Options) error {
	return v.format([]Options{AllowDuplicateNames(true), AllowInvalidUTF8(true), PreserveRawStrings(true)}, opts)
}
func (v *Value) Indent(opts ...Options) error {
	return v.format([]Options{AllowDuplicateNames(true), AllowInvalidUTF8(true), PreserveRawStrings(true), Multiline(true)}, opts)
}
func (v *Value) Canonicalize(opts ...Options) error {
	return v.format([]Options{CanonicalizeRawInts(true), CanonicalizeRawFloats(true), ReorderRawObjects(true)}, opts)
}

func getBufferedEncoder(opts ...Options) *Encoder {
	return Internal.Export(nil).GetBufferedEncoder(opts...)
}
func putBufferedEncoder(e *Encoder) { Internal.Export(nil).PutBufferedEncoder(e) }
