//go:build go1.27

package json

import (
	"encoding"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonopts"
	"encoding/json/internal/jsonwire"
	"encoding/json/jsontext"
	"errors"
	"fmt"
	"io"
	"reflect"
)

var (
	errMutated = errors.New("unsupported calls must not read or write any tokens")
	errNotOne  = errors.New("must read or write exactly one value")
)

//line arshal_funcs.go:44:1
func JoinMarshalers(ms ...*Marshalers) *Marshalers {
	all := &Marshalers{}
	for _, m := range ms {
		if m != nil {
			all.fncVals = append(all.fncVals, m.fncVals...)
		}
	}
	if len(all.fncVals) == 0 {
		return nil
	}
	return all
}

//line arshal_funcs.go:67:1
func JoinUnmarshalers(us ...*Unmarshalers) *Unmarshalers {
	all := &Unmarshalers{}
	for _, u := range us {
		if u != nil {
			all.fncVals = append(all.fncVals, u.fncVals...)
		}
	}
	if len(all.fncVals) == 0 {
		return nil
	}
	return all
}

func mustTake(t reflect.Type, marshal bool) {
	switch k := t.Kind(); {
	case k == reflect.Interface, k == reflect.Pointer && t.Name() == "", k != reflect.Pointer && marshal:
	case marshal:
		panic(fmt.Sprintf("input type %v must be an interface type, an unnamed pointer type, or a non-pointer type", t))
	default:
		panic(fmt.Sprintf("input type %v must be an interface type or an unnamed pointer type", t))
	}
}

// takes tells whether a function for values of type to is one for those of type from.
func takes(to, from reflect.Type) bool {
	switch to.Kind() {
	case reflect.Interface:
		return reflect.PointerTo(from).Implements(to)
	case reflect.Pointer:
		return reflect.PointerTo(from) == to
	}
	return from == to
}

// given is the value as a function for type to takes it.
func given(va addressableValue, to reflect.Type) any {
	switch to.Kind() {
	case reflect.Interface, reflect.Pointer:
		return va.Addr().Interface()
	}
	return va.Interface()
}

//line arshal_funcs.go:168:1
func MarshalFunc[T any](fn func(T) ([]byte, error)) *Marshalers {
	return marshalFunc(reflect.TypeFor[T](), func(v any) ([]byte, error) { return fn(v.(T)) })
//line arshal_funcs.go:180:1
}

//line arshal_funcs.go:209:1
func MarshalToFunc[T any](fn func(*jsontext.Encoder, T) error) *Marshalers {
	return marshalToFunc(reflect.TypeFor[T](), func(e *jsontext.Encoder, v any) error { return fn(e, v.(T)) })
//line arshal_funcs.go:224:1
}

//line arshal_funcs.go:255:1
func UnmarshalFunc[T any](fn func([]byte, T) error) *Unmarshalers {
	return unmarshalFunc(reflect.TypeFor[T](), func(b []byte, v any) error { return fn(b, v.(T)) })
//line arshal_funcs.go:264:1
}

//line arshal_funcs.go:290:1
func UnmarshalFromFunc[T any](fn func(*jsontext.Decoder, T) error) *Unmarshalers {
	return unmarshalFromFunc(reflect.TypeFor[T](), func(d *jsontext.Decoder, v any) error { return fn(d, v.(T)) })
//line arshal_funcs.go:300:1
}

func marshalFunc(t reflect.Type, fn func(v any) ([]byte, error)) *Marshalers {
	mustTake(t, true)
	m := &Marshalers{}
	m.fncVals = append(m.fncVals, typedArshaler[jsontext.Encoder]{typ: t, fnc: func(e *jsontext.Encoder, va addressableValue, _ *jsonopts.Struct) error {
		text, err := fn(given(va, t))
		return writeText(e, t, text, unsupported(err, "marshal function of type func(T) ([]byte, error)"))
	}})
	return m
}

// byFunction writes or reads a value by the first function that takes its type and does not decline.
func byFunction[Coder any](all []typedArshaler[Coder], c *Coder, va addressableValue, o *jsonopts.Struct) (bool, error) {
	t := va.Type()
	for _, f := range all {
		if takes(f.typ, t) {
			if err := f.fnc(c, va, o); !f.maySkip || !errors.Is(err, errors.ErrUnsupported) {
				return true, err
			}
		}
	}
	return false, nil
}

// writeText writes what a function or method made.
func writeText(e *jsontext.Encoder, t reflect.Type, text []byte, err error) error {
	if err != nil {
		return collapsed(cannotWrite(e, t, err))
	}
	if err = e.WriteValue(text); isSyntactic(err) {
		err = cannotWrite(e, t, err)
	}
	return err
}

func marshalToFunc(t reflect.Type, fn func(e *jsontext.Encoder, v any) error) *Marshalers {
	mustTake(t, true)
	m := &Marshalers{}
	m.fncVals = append(m.fncVals, typedArshaler[jsontext.Encoder]{typ: t, maySkip: true, fnc: func(e *jsontext.Encoder, va addressableValue, _ *jsonopts.Struct) error {
		return writeBy(e, t, func() error { return fn(e, given(va, t)) })
	}})
	return m
}

// writeBy has one value written; ErrUnsupported says that nothing was.
func writeBy(e *jsontext.Encoder, t reflect.Type, write func() error) error {
	x := export.Encoder(e)
	depth, length := x.Tokens.DepthLength()
	x.Flags.Set(jsonflags.WithinArshalCall | 1)
	err := write()
	x.Flags.Set(jsonflags.WithinArshalCall | 0)
	var now stateOf
	now.depth, now.length = x.Tokens.DepthLength()
	if err == nil {
		if depth == now.depth && length+1 == now.length {
			return nil
		}
		err = errNotOne
	}
	if errors.Is(err, errors.ErrUnsupported) {
		if depth == now.depth && length == now.length {
			return err
		}
		err = errMutated
	}
	if export.IsIOError(err) {
		return err
	}
	at := func(where int) []byte { return x.AppendStackPointer(nil, where) }
	return placed(err, "marshal", t, depth, length, at, now, e.OutputOffset()+int64(x.CountNextDelimWhitespace()))
}

func unmarshalFunc(t reflect.Type, fn func(b []byte, v any) error) *Unmarshalers {
	mustTake(t, false)
	u := &Unmarshalers{}
	u.fncVals = append(u.fncVals, typedArshaler[jsontext.Decoder]{typ: t, fnc: func(d *jsontext.Decoder, va addressableValue, _ *jsonopts.Struct) error {
		text, err := d.ReadValue()
		if err != nil {
			return err
		}
		if err = unsupported(fn(text, given(va, t)), "unmarshal function of type func([]byte, T) error"); err != nil {
			return collapsed(cannotUse(d, t, err, false))
		}
		return nil
	}})
	return u
}

func unmarshalFromFunc(t reflect.Type, fn func(d *jsontext.Decoder, v any) error) *Unmarshalers {
	mustTake(t, false)
	u := &Unmarshalers{}
	u.fncVals = append(u.fncVals, typedArshaler[jsontext.Decoder]{typ: t, maySkip: true, fnc: func(d *jsontext.Decoder, va addressableValue, _ *jsonopts.Struct) error {
		return readBy(d, t, func() error { return fn(d, given(va, t)) })
	}})
	return u
}

// readBy has one value read.
func readBy(d *jsontext.Decoder, t reflect.Type, read func() error) error {
	x := export.Decoder(d)
	depth, length := x.Tokens.DepthLength()
	if depth == 1 && x.AtEOF() {
		return io.EOF
	}
	x.Flags.Set(jsonflags.WithinArshalCall | 1)
	err := read()
	x.Flags.Set(jsonflags.WithinArshalCall | 0)
	var now stateOf
	now.depth, now.length = x.Tokens.DepthLength()
	if err == nil {
		if depth == now.depth && length+1 == now.length {
			return nil
		}
		err = errNotOne
	}
	if errors.Is(err, errors.ErrUnsupported) {
		if depth == now.depth && length == now.length {
			return err
		}
		err = errMutated
	}
	if isSyntactic(err) || export.IsIOError(err) {
		return err
	}
	text := x.PreviousTokenOrValue()
	offset := d.InputOffset() - int64(len(text))
	if depth == now.depth && length == now.length || len(text) == 0 {
		offset = d.InputOffset() + int64(x.CountNextDelimWhitespace())
	}
	at := func(where int) []byte { return x.AppendStackPointer(nil, where) }
	return placed(err, "unmarshal", t, depth, length, at, now, offset)
}

// ---- Methods

func has[T any](t reflect.Type) bool { return reflect.PointerTo(t).Implements(reflect.TypeFor[T]()) }

func hasWriter(t reflect.Type) bool {
	return has[MarshalerTo](t) || has[Marshaler](t) || has[encoding.TextAppender](t) || has[encoding.TextMarshaler](t)
}

func hasReader(t reflect.Type) bool {
	return has[UnmarshalerFrom](t) || has[Unmarshaler](t) || has[encoding.TextUnmarshaler](t)
}

// writeByMethod has the value written by a method of its type; done is false where there is none.
func writeByMethod(e *jsontext.Encoder, va addressableValue) (done bool, err error) {
	t := va.Type()
	if k := t.Kind(); k == reflect.Pointer || k == reflect.Interface || !hasWriter(t) {
		return false, nil
	}
	v := va.Addr().Interface()
	if m, is := v.(MarshalerTo); is {
		err := writeBy(e, t, func() error { return m.MarshalJSONTo(e) })
		if !errors.Is(err, errors.ErrUnsupported) {
			return true, err
		}
	}
	if m, is := v.(Marshaler); is {
		text, err := m.MarshalJSON()
		return true, writeText(e, t, text, unsupported(err, "MarshalJSON method"))
	}
	write, what := func(b []byte) ([]byte, error) { return b, nil }, "AppendText method"
	if a, is := v.(encoding.TextAppender); is {
		write = a.AppendText
	} else if m, is := v.(encoding.TextMarshaler); is {
		what = "MarshalText method"
		write = func(b []byte) ([]byte, error) {
			text, err := m.MarshalText()
			return append(b, text...), err
		}
	} else {
		return false, nil
	}
	err = unsupported(export.Encoder(e).AppendRaw('"', false, write), what)
	if err != nil && !isSemantic(err) && !export.IsIOError(err) {
		err = cannotWrite(e, t, err)
	}
	return true, err
}

func readByMethod(d *jsontext.Decoder, va addressableValue) (done bool, err error) {
	t := va.Type()
	if k := t.Kind(); k == reflect.Pointer || k == reflect.Interface || !hasReader(t) {
		return false, nil
	}
	v := va.Addr().Interface()
	if m, is := v.(UnmarshalerFrom); is {
		err := readBy(d, t, func() error { return m.UnmarshalJSONFrom(d) })
		if !errors.Is(err, errors.ErrUnsupported) {
			return true, err
		}
	}
	if m, is := v.(Unmarshaler); is {
		text, err := d.ReadValue()
		if err != nil {
			return true, err
		}
		if err = unsupported(m.UnmarshalJSON(text), "UnmarshalJSON method"); err != nil {
			err = collapsed(cannotUse(d, t, err, false))
		}
		return true, err
	}
	m, is := v.(encoding.TextUnmarshaler)
	if !is {
		return false, nil
	}
	text, err := d.ReadValue()
	if err != nil {
		return true, err
	}
	switch text.Kind() {
	case 'n':
		va.SetZero()
		return true, nil
	case '"':
	default:
		return true, cannotUse(d, t, errors.New("JSON value must be string type"), false)
	}
	err = unsupported(m.UnmarshalText(jsonwire.Unquote(text)), "UnmarshalText method")
	if err != nil && !isSemantic(err) && !isSyntactic(err) && !export.IsIOError(err) {
		err = cannotUse(d, t, err, false)
	}
	return true, err
}
