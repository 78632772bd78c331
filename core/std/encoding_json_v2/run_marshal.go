//go:build go1.27

package json

import (
	"encoding/base64"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonopts"
	"encoding/json/internal/jsonwire"
	"encoding/json/jsontext"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"slices"
	"strconv"
	"time"
)

var (
	errStringTag  = errors.New("invalid use of `string` tag option")
	errNoDuration = errors.New("no default representation")
	errCycle      = errors.New("encountered a cycle")
)

func isDuration(t reflect.Type) bool { return t == reflect.TypeFor[time.Duration]() }
func isTime(t reflect.Type) bool     { return t == reflect.TypeFor[time.Time]() }
func isValue(t reflect.Type) bool    { return t == reflect.TypeFor[jsontext.Value]() }

func fresh(t reflect.Type) addressableValue { return addressableValue{reflect.New(t).Elem(), true} }

// marshal writes a value: by a function of the options, by a method, by its kind.
func marshal(e *jsontext.Encoder, va addressableValue, mo *jsonopts.Struct) error {
	t := va.Type()
	if given, _ := mo.Marshalers.(*Marshalers); given != nil {
		if done, err := byFunction(given.fncVals, e, va, mo); done {
			return err
		}
	}
	tagged := mo.Flags.Get(jsonflags.StringTag)
	switch {
	case isTime(t):
		if tagged {
			return cannotWrite(e, t, errStringTag)
		}
		err := export.Encoder(e).AppendRaw('"', true, func(b []byte) ([]byte, error) { return timeText(b, va.Interface().(time.Time)) })
		if err != nil && !isSyntactic(err) && !export.IsIOError(err) {
			err = cannotWrite(e, t, err)
		}
		return err
	case isDuration(t):
		return cannotWrite(e, t, errNoDuration)
	}
	if done, err := writeByMethod(e, va); done {
		return err
	}
	number := t.Kind() >= reflect.Int && t.Kind() <= reflect.Float64
	if tagged && !number && t.Kind() != reflect.Pointer {
		return cannotWrite(e, t, errStringTag)
	}
	return marshalKind(e, va, mo, number && (tagged || mo.Flags.Get(jsonflags.StringifyNumbers)))
}

func timeText(b []byte, t time.Time) ([]byte, error) {
	n := len(b)
	b = t.AppendFormat(b, time.RFC3339Nano)
	text := string(b[n:])
	if text[4] != '-' {
		return b, errors.New("year outside of range [0,9999]")
	}
	if text[len(text)-1] != 'Z' {
		zone := text[len(text)-6:]
		if hour, _ := strconv.Atoi(zone[1:3]); '0' <= zone[0] && zone[0] <= '9' || hour >= 24 {
			return b, errors.New("timezone hour outside of range [0,23]")
		}
	}
	return b, nil
}

func marshalKind(e *jsontext.Encoder, va addressableValue, mo *jsonopts.Struct, quoted bool) error {
	t := va.Type()
	x := export.Encoder(e)
	number := func(write func(b []byte) []byte) error {
		k := jsontext.Kind('0')
		if quoted || x.Tokens.Last.NeedObjectName() {
			k = '"'
		}
		return x.AppendRaw(k, true, func(b []byte) ([]byte, error) { return write(b), nil })
	}
	switch t.Kind() {
	case reflect.Bool:
		return e.WriteToken(jsontext.Bool(va.Bool()))
	case reflect.String:
		return e.WriteToken(jsontext.String(va.String()))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return number(func(b []byte) []byte { return strconv.AppendInt(b, va.Int(), 10) })
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return number(func(b []byte) []byte { return strconv.AppendUint(b, va.Uint(), 10) })
	case reflect.Float32, reflect.Float64:
		f := va.Float()
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return cannotWrite(e, t, fmt.Errorf("unsupported value: %v", f))
		}
		return number(func(b []byte) []byte { return jsonwire.AppendFloat(b, f, t.Bits()) })
	case reflect.Map:
		return marshalMap(e, va, mo)
	case reflect.Struct:
		return marshalStruct(e, va, mo)
	case reflect.Slice, reflect.Array:
		return marshalList(e, va, mo)
	case reflect.Pointer:
		if va.IsNil() {
			return e.WriteToken(jsontext.Null)
		}
		done, err := visit(e, va)
		if err != nil {
			return err
		}
		defer done()
		return marshal(e, addressableValue{va.Elem(), false}, mo)
	case reflect.Interface:
		if va.IsNil() {
			return e.WriteToken(jsontext.Null)
		}
		v := fresh(va.Elem().Type())
		v.Set(va.Elem())
		return marshal(e, v, mo)
	}
	return cannotWrite(e, t, nil)
}

// visit finds values that hold themselves; it looks for them only where the text is deep.
func visit(e *jsontext.Encoder, va addressableValue) (done func(), err error) {
	x := export.Encoder(e)
	if x.Tokens.Depth() <= 1000 {
		return func() {}, nil
	}
	type place struct {
		typ reflect.Type
		at  uintptr
		n   int
	}
	p := place{typ: va.Type(), at: va.Pointer()}
	if va.Kind() == reflect.Slice {
		p.n = va.Len()
	}
	if _, known := x.SeenPointers[p]; known {
		return nil, cannotWrite(e, va.Type(), errCycle)
	}
	if x.SeenPointers == nil {
		x.SeenPointers = map[any]struct{}{}
	}
	x.SeenPointers[p] = struct{}{}
	return func() { delete(x.SeenPointers, p) }, nil
}

func marshalList(e *jsontext.Encoder, va addressableValue, mo *jsonopts.Struct) error {
	t := va.Type()
	isSlice := t.Kind() == reflect.Slice
	if isSlice && va.IsNil() && mo.Flags.Get(jsonflags.FormatNilSliceAsNull) {
		return e.WriteToken(jsontext.Null)
	}
	if t.Elem().Kind() == reflect.Uint8 && t.Elem().PkgPath() == "" {
		return export.Encoder(e).AppendRaw('"', true, func(b []byte) ([]byte, error) {
			return base64.StdEncoding.AppendEncode(b, va.Bytes()), nil
		})
	}
	if isSlice {
		done, err := visit(e, va)
		if err != nil {
			return err
		}
		defer done()
	}
	if err := e.WriteToken(jsontext.BeginArray); err != nil {
		return err
	}
	for i := range va.Len() {
		if err := marshal(e, addressableValue{va.Index(i), !isSlice && va.forcedAddr}, mo); err != nil {
			return err
		}
	}
	return e.WriteToken(jsontext.EndArray)
}

func marshalMap(e *jsontext.Encoder, va addressableValue, mo *jsonopts.Struct) error {
	if va.IsNil() && mo.Flags.Get(jsonflags.FormatNilMapAsNull) {
		return e.WriteToken(jsontext.Null)
	}
	done, err := visit(e, va)
	if err != nil {
		return err
	}
	defer done()
	if err := e.WriteToken(jsontext.BeginObject); err != nil {
		return err
	}
	if va.Len() == 0 {
		return e.WriteToken(jsontext.EndObject)
	}
	// One key and one value serve for all, but where the values are kept until their names are in order.
	key, val := fresh(va.Type().Key()), fresh(va.Type().Elem())
	var iter reflect.MapIter
	iter.Reset(va.Value)
	name := func() error {
		key.SetIterKey(&iter)
		err := marshal(e, key, mo)
		if s, is := err.(*jsontext.SyntacticError); is && s.Err == jsontext.ErrNonStringName {
			err = cannotWrite(e, key.Type(), err)
		}
		return err
	}
	if !mo.Flags.Get(jsonflags.Deterministic) || va.Len() <= 1 {
		for iter.Next() {
			if err := name(); err != nil {
				return err
			}
			val.SetIterValue(&iter)
			if err := marshal(e, val, mo); err != nil {
				return err
			}
		}
		return e.WriteToken(jsontext.EndObject)
	}
	// Each name is written and taken back.
	values := map[string]reflect.Value{}
	var names []string
	for iter.Next() {
		if err := name(); err != nil {
			return err
		}
		text := export.Encoder(e).UnwriteOnlyObjectMemberName()
		if _, known := values[text]; known {
			return &jsontext.SyntacticError{ByteOffset: e.OutputOffset(), JSONPointer: e.StackPointer().AppendToken(text), Err: jsontext.ErrDuplicateName}
		}
		values[text] = iter.Value()
		names = append(names, text)
	}
	slices.Sort(names)
	for _, text := range names {
		if err := e.WriteToken(jsontext.String(text)); err != nil {
			return err
		}
		val.Set(values[text])
		if err := marshal(e, val, mo); err != nil {
			return err
		}
	}
	return e.WriteToken(jsontext.EndObject)
}

// fieldAt follows an index; it is invalid behind a nil pointer, unless those are filled.
func fieldAt(va addressableValue, index []int, fill bool) addressableValue {
	for i, at := range index {
		if i > 0 {
			va = followed(va, fill)
			if !va.IsValid() {
				return va
			}
		}
		va = addressableValue{va.Field(at), va.forcedAddr}
	}
	return va
}

func followed(va addressableValue, fill bool) addressableValue {
	if va.Kind() != reflect.Pointer {
		return va
	}
	if va.IsNil() {
		if !fill || !va.CanSet() {
			return addressableValue{}
		}
		va.Set(reflect.New(va.Type().Elem()))
	}
	return addressableValue{va.Elem(), false}
}

func isEmpty(va addressableValue) bool {
	switch va.Kind() {
	case reflect.String, reflect.Map, reflect.Array, reflect.Slice:
		return va.Len() == 0
	case reflect.Pointer, reflect.Interface:
		return va.IsNil()
	}
	return false
}

func marshalStruct(e *jsontext.Encoder, va addressableValue, mo *jsonopts.Struct) error {
	all := membersOf(va.Type())
	if all.fault != nil {
		return cannotWrite(e, all.fault.GoType, all.fault.Err)
	}
	if err := e.WriteToken(jsontext.BeginObject); err != nil {
		return err
	}
	x := export.Encoder(e)
	var seen map[*member]bool
	if all.rest != nil {
		seen = map[*member]bool{}
	}
	var last *string
	for i := range all.list {
		m := &all.list[i]
		v := fieldAt(va, m.index, false)
		if !v.IsValid() || (m.omitzero || mo.Flags.Get(jsonflags.OmitZeroStructFields)) && m.isZero(v) {
			continue
		}
		if m.omitempty && isEmpty(v) && mo.Marshalers == nil && !hasWriter(m.typ) {
			continue
		}
		if err := e.WriteToken(jsontext.String(m.name)); err != nil {
			return err
		}
		before := mo.Flags
		if m.quoted {
			mo.Flags.Set(jsonflags.StringTag | 1)
		}
		err := marshal(e, v, mo)
		mo.Flags = before
		if err != nil {
			return err
		}
		if m.omitempty && x.UnwriteEmptyObjectMember(last) {
			continue
		}
		if seen != nil {
			seen[m] = true
		}
		last = &m.name
	}
	if all.rest != nil {
		if err := marshalRest(e, va, mo, all, seen); err != nil {
			return err
		}
	}
	return e.WriteToken(jsontext.EndObject)
}

// marshalRest writes the members that a map or a raw object adds.
func marshalRest(e *jsontext.Encoder, va addressableValue, mo *jsonopts.Struct, all *members, seen map[*member]bool) error {
	v := fieldAt(va, all.rest.index, false)
	if v.IsValid() {
		v = followed(v, false)
	}
	if !v.IsValid() {
		return nil
	}
	name := func(name string) error {
		if !mo.Flags.Get(jsonflags.AllowDuplicateNames) {
			if m := memberFor(all, name, mo); m != nil && m.name != name && seen[m] {
				return &jsontext.SyntacticError{ByteOffset: e.OutputOffset(), JSONPointer: e.StackPointer().Parent().AppendToken(name), Err: jsontext.ErrDuplicateName}
			}
		}
		return e.WriteToken(jsontext.String(name))
	}
	if !isValue(v.Type()) {
		var names []string
		for iter := v.MapRange(); iter.Next(); {
			names = append(names, iter.Key().String())
		}
		if mo.Flags.Get(jsonflags.Deterministic) {
			slices.Sort(names)
		}
		for _, text := range names {
			if err := name(text); err != nil {
				return err
			}
			val := fresh(v.Type().Elem())
			val.Set(v.MapIndex(reflect.ValueOf(text).Convert(v.Type().Key())))
			if err := marshal(e, val, mo); err != nil {
				return err
			}
		}
		return nil
	}
	raw := v.Interface().(jsontext.Value)
	if len(raw) == 0 {
		return nil
	}
	d := export.GetBufferedDecoder(raw, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	defer export.PutBufferedDecoder(d)
	tok, err := d.ReadToken()
	if err != nil {
		return cannotWrite(e, v.Type(), whole(err))
	}
	if tok.Kind() != '{' {
		return cannotWrite(e, v.Type(), errNotObject)
	}
	for d.PeekKind() != '}' {
		key, err := d.ReadToken()
		if err != nil {
			return cannotWrite(e, v.Type(), err)
		}
		if err := name(key.String()); err != nil {
			return err
		}
		val, err := d.ReadValue()
		if err != nil {
			return cannotWrite(e, v.Type(), err)
		}
		if err := e.WriteValue(val); err != nil {
			return err
		}
	}
	if _, err = d.ReadToken(); err == nil {
		err = export.Decoder(d).CheckEOF()
	}
	if err != nil && err != io.EOF {
		return cannotWrite(e, v.Type(), err)
	}
	return nil
}

var errNotObject = errors.New("embedded raw value must be a JSON object")

// memberFor is the field of that name, exactly or without case.
func memberFor(all *members, name string, o *jsonopts.Struct) *member {
	if m := all.byName[name]; m != nil {
		return m
	}
	for _, m := range all.folded[fold(name)] {
		if matches(m, o.Flags.Get(jsonflags.MatchCaseInsensitiveNames)) {
			return m
		}
	}
	return nil
}
