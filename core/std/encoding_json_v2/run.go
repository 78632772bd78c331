//go:build go1.27

package json

import (
	"encoding/json/internal"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonopts"
	"encoding/json/internal/jsonwire"
	"encoding/json/jsontext"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
)

var (
	ErrUnknownName   = errors.New("unknown object member name")
	errAmbiguousName = errors.New("ambiguous object member name")
)

// The insides of package jsontext.
var export = jsontext.Internal.Export(opened(&internal.AllowInternalUse))

// opened tells jsonopts of the options of this package.
func opened(key *internal.NotForPublicUse) *internal.NotForPublicUse {
	jsonopts.JoinOther = func(dst jsonopts.Struct, src Options) jsonopts.Struct {
		switch src := src.(type) {
		case *marshalersOption:
			dst.Flags.Set(jsonflags.Marshalers | 1)
			dst.Marshalers = (*Marshalers)(src)
		case *unmarshalersOption:
			dst.Flags.Set(jsonflags.Unmarshalers | 1)
			dst.Unmarshalers = (*Unmarshalers)(src)
		default:
			panic(fmt.Sprintf("unknown option %T", src))
		}
		return dst
	}
	return key
}

//line options.go:95:1
func GetOption[T any](opts Options, setter func(T) Options) (T, bool) {
	var zero T
	v, ok := optionOf(opts, setter(zero))
	if v == nil {
		return zero, ok
	}
	return v.(T), ok
}

// optionOf is the value that stands in the options for one of that kind.
func optionOf(opts, kind Options) (any, bool) {
	s, is := opts.(*jsonopts.Struct)
	if !is {
		s = &jsonopts.Struct{}
		s.Join(opts)
	}
	switch kind := kind.(type) {
	case jsonflags.Bools:
		if kind == jsonflags.StringifyNumbers && !s.Flags.Has(kind) && s.Flags.Get(jsonflags.StringTag) {
			return true, true
		}
		return s.Flags.Get(kind), s.Flags.Has(kind)
	case jsonopts.Indent:
		if s.Flags.Has(jsonflags.Indent) {
			return s.Indent, true
		}
	case jsonopts.IndentPrefix:
		if s.Flags.Has(jsonflags.IndentPrefix) {
			return s.IndentPrefix, true
		}
	case *marshalersOption:
		if s.Flags.Has(jsonflags.Marshalers) {
			return s.Marshalers, true
		}
	case *unmarshalersOption:
		if s.Flags.Has(jsonflags.Unmarshalers) {
			return s.Unmarshalers, true
		}
	default:
		panic(fmt.Sprintf("unknown option %T", kind))
	}
	return nil, false
}

func Marshal(in any, opts ...Options) (out []byte, err error) {
	e := export.GetBufferedEncoder(opts...)
	defer export.PutBufferedEncoder(e)
	err = marshalAll(e, in)
	return append([]byte{}, export.Encoder(e).Buf...), err
}

func MarshalWrite(out io.Writer, in any, opts ...Options) (err error) {
	e := export.GetStreamingEncoder(out, opts...)
	defer export.PutStreamingEncoder(e)
	export.Encoder(e).Flags.Set(jsonflags.OmitTopLevelNewline | 1)
	return marshalAll(e, in)
}

func MarshalEncode(out *jsontext.Encoder, in any, opts ...Options) (err error) {
	x := export.Encoder(out)
	if len(opts) > 0 {
		before := x.Struct
		defer func() { x.Struct = before }()
		x.Struct.Join(opts...)
		if x.Flags.Get(jsonflags.Multiline) {
			x.Struct.InitializeMultiline()
		}
		changed := func(f jsonflags.Bools) bool { return before.Flags.Get(f) != x.Flags.Get(f) }
		inObject := x.Tokens.Last.NeedObjectName()
		switch {
		case inObject && changed(jsonflags.AllowDuplicateNames):
			err = errors.New("cannot change duplicate name checks after a JSON object has already begun processing")
		case inObject && changed(jsonflags.AllowInvalidUTF8):
			err = errors.New("cannot change UTF-8 checks after a JSON object has already begun processing")
		case changed(jsonflags.Multiline), changed(jsonflags.SpaceAfterColon), changed(jsonflags.SpaceAfterComma),
			x.Flags.Get(jsonflags.Multiline) && (before.Indent != x.Indent || before.IndentPrefix != x.IndentPrefix):
			err = errors.New("cannot change whitespace formatting within a MarshalEncode call")
		}
		if err != nil {
			return cannotWrite(out, reflect.TypeOf(in), err)
		}
	}
	return marshalAll(out, in)
}

func marshalAll(e *jsontext.Encoder, in any) error {
	v := reflect.ValueOf(in)
	if !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil() {
		return e.WriteToken(jsontext.Null)
	}
	own := v.Kind() != reflect.Pointer
	if own {
		p := reflect.New(v.Type())
		p.Elem().Set(v)
		v = p
	}
	return marshal(e, addressableValue{v.Elem(), own}, &export.Encoder(e).Struct)
}

func Unmarshal(in []byte, out any, opts ...Options) (err error) {
	d := export.GetBufferedDecoder(in, opts...)
	defer export.PutBufferedDecoder(d)
	return unmarshalAll(d, out, true)
}

func UnmarshalRead(in io.Reader, out any, opts ...Options) (err error) {
	d := export.GetStreamingDecoder(in, opts...)
	defer export.PutStreamingDecoder(d)
	return unmarshalAll(d, out, true)
}

func UnmarshalDecode(in *jsontext.Decoder, out any, opts ...Options) (err error) {
	if len(opts) > 0 {
		x := export.Decoder(in)
		before := x.Struct
		defer func() { x.Struct = before }()
		x.Struct.Join(opts...)
		changed := func(f jsonflags.Bools) bool {
			return x.Tokens.Last.NeedObjectName() && before.Flags.Get(f) != x.Flags.Get(f)
		}
		if changed(jsonflags.AllowDuplicateNames) {
			return cannotRead(in, reflect.TypeOf(out), errors.New("cannot change duplicate name checks after a JSON object has already begun processing"))
		}
		if changed(jsonflags.AllowInvalidUTF8) {
			return cannotRead(in, reflect.TypeOf(out), errors.New("cannot change UTF-8 checks after a JSON object has already begun processing"))
		}
	}
	return unmarshalAll(in, out, false)
}

func unmarshalAll(d *jsontext.Decoder, out any, last bool) error {
	v := reflect.ValueOf(out)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return &SemanticError{action: "unmarshal", GoType: reflect.TypeOf(out), Err: errNoPointer}
	}
	err := unmarshal(d, addressableValue{v.Elem(), false}, &export.Decoder(d).Struct)
	switch {
	case err == io.EOF && last:
		return &jsontext.SyntacticError{ByteOffset: d.InputOffset() + int64(len(d.UnreadBuffer())), Err: io.ErrUnexpectedEOF}
	case err == nil && last:
		return export.Decoder(d).CheckEOF()
	}
	return err
}

// ---- Errors

var errNoPointer = errors.New("value must be passed as a non-nil pointer reference")

func whole(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func isSyntactic(err error) bool {
	_, is := err.(*jsontext.SyntacticError)
	return is
}

func isSemantic(err error) bool {
	_, is := err.(*SemanticError)
	return is
}

// cannotWrite is an error of the value that comes next.
func cannotWrite(e *jsontext.Encoder, t reflect.Type, err error) error {
	x := export.Encoder(e)
	return &SemanticError{action: "marshal", GoType: t, Err: whole(err), ByteOffset: e.OutputOffset() + int64(x.CountNextDelimWhitespace()),
		JSONPointer: jsontext.Pointer(x.AppendStackPointer(nil, 1))}
}

func cannotRead(d *jsontext.Decoder, t reflect.Type, err error) error {
	x := export.Decoder(d)
	return &SemanticError{action: "unmarshal", GoType: t, Err: whole(err), ByteOffset: d.InputOffset() + int64(x.CountNextDelimWhitespace()),
		JSONPointer: jsontext.Pointer(x.AppendStackPointer(nil, 1))}
}

// cannotUse is an error of the value that was read; its text is shown where it is a string or number.
func cannotUse(d *jsontext.Decoder, t reflect.Type, err error, show bool) error {
	x := export.Decoder(d)
	text := x.PreviousTokenOrValue()
	kind := jsontext.Value(text).Kind()
	e := &SemanticError{action: "unmarshal", GoType: t, Err: whole(err), ByteOffset: d.InputOffset() - int64(len(text)),
		JSONPointer: jsontext.Pointer(x.AppendStackPointer(nil, -1)), JSONKind: kind}
	if show && (kind == '"' || kind == '0') {
		e.JSONValue = jsontext.Value(text).Clone()
	}
	return e
}

// collapsed is one error of two that were made by the same value.
func collapsed(err error) error {
	if outer, is := err.(*SemanticError); is {
		if inner, is := outer.Err.(*SemanticError); is {
			inner.ByteOffset += outer.ByteOffset
			inner.JSONPointer = outer.JSONPointer + inner.JSONPointer
			return inner
		}
	}
	return err
}

// placed tells an error of a method where the value is that it was called for.
func placed(err error, action string, t reflect.Type, depth int, length int64, at func(where int) []byte, now stateOf,
	offset int64) error {
	e, is := err.(*SemanticError)
	if !is {
		e = &SemanticError{Err: err}
	}
	e.Err = whole(e.Err)
	if e.action == "" {
		e.action = action
	}
	if e.ByteOffset == 0 {
		e.ByteOffset = offset
	}
	if e.JSONPointer == "" {
		where := 0
		if depth == now.depth && length == now.length {
			where = 1
		} else if depth == now.depth && length+1 == now.length {
			where = -1
		}
		e.JSONPointer = jsontext.Pointer(at(where))
	}
	if e.GoType == nil {
		e.GoType = t
	}
	return e
}

// stateOf tells how far a reader or writer is.
type stateOf struct {
	depth  int
	length int64
}

func unsupported(err error, what string) error {
	if errors.Is(err, errors.ErrUnsupported) {
		return errors.New(what + " may not return errors.ErrUnsupported")
	}
	return err
}

func (e *SemanticError) Error() string {
	text, between := "json: cannot handle", " with"
	switch e.action {
	case "marshal":
		text, between = "json: cannot marshal", " from"
	case "unmarshal":
		text, between = "json: cannot unmarshal", " into"
	}
	switch e.JSONKind {
	case 'n':
		text += " JSON null"
	case 'f', 't':
		text += " JSON boolean"
	case '"':
		text += " JSON string"
	case '0':
		text += " JSON number"
	case '{', '}':
		text += " JSON object"
	case '[', ']':
		text += " JSON array"
	default:
		if e.action == "" {
			between = ""
		}
	}
	if n := len(e.JSONValue); n > 0 && n < 100 {
		text += " " + string(e.JSONValue)
	}
	if e.GoType != nil {
		name := e.GoType.String()
		if len(name) > 100 {
			name = e.GoType.Kind().String()
		}
		text += between + " Go " + name
	}
	if e.Err == ErrUnknownName || e.Err == errAmbiguousName {
		text += ": " + e.Err.Error() + " " + strconv.Quote(e.JSONPointer.LastToken())
		if parent := e.JSONPointer.Parent(); parent != "" {
			text += " within " + strconv.Quote(jsonwire.TruncatePointer(string(parent), 100))
		}
		return text
	}
	inner, _ := e.Err.(*jsontext.SyntacticError)
	switch {
	case e.JSONPointer != "":
		if inner == nil || !e.JSONPointer.Contains(inner.JSONPointer) {
			text += " within " + strconv.Quote(jsonwire.TruncatePointer(string(e.JSONPointer), 100))
		}
	case e.ByteOffset > 0:
		if inner == nil || e.ByteOffset > inner.ByteOffset {
			text += " after offset " + strconv.FormatInt(e.ByteOffset, 10)
		}
	}
	if inner != nil {
		return text + ": " + strings.TrimPrefix(inner.Error(), "jsontext: ")
	}
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}
