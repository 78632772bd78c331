//go:build go1.27

package json

import (
	"bytes"
	"encoding/base64"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonopts"
	"encoding/json/internal/jsonwire"
	"encoding/json/jsontext"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// unmarshal reads a value: by a function of the options, by a method, by its kind.
func unmarshal(d *jsontext.Decoder, va addressableValue, uo *jsonopts.Struct) error {
	t := va.Type()
	if given, _ := uo.Unmarshalers.(*Unmarshalers); given != nil {
		if done, err := byFunction(given.fncVals, d, va, uo); done {
			return err
		}
	}
	tagged := uo.Flags.Get(jsonflags.StringTag)
	switch {
	case isTime(t):
		if tagged {
			return cannotRead(d, t, errStringTag)
		}
		return readTime(d, va)
	case isDuration(t):
		return cannotRead(d, t, errNoDuration)
	}
	if done, err := readByMethod(d, va); done {
		return err
	}
	number := t.Kind() >= reflect.Int && t.Kind() <= reflect.Float64
	if tagged && !number && t.Kind() != reflect.Pointer {
		return cannotRead(d, t, errStringTag)
	}
	switch t.Kind() {
	case reflect.Map:
		return unmarshalMap(d, va, uo)
	case reflect.Struct:
		return unmarshalStruct(d, va, uo)
	case reflect.Pointer:
		if d.PeekKind() == 'n' {
			d.ReadToken()
			va.SetZero()
			return nil
		}
		if va.IsNil() {
			va.Set(reflect.New(t.Elem()))
		}
		return unmarshal(d, addressableValue{va.Elem(), false}, uo)
	case reflect.Interface:
		return unmarshalInterface(d, va, uo)
	case reflect.Slice, reflect.Array:
		if t.Elem().Kind() == reflect.Uint8 && t.Elem().PkgPath() == "" {
			return readBytes(d, va)
		}
		return unmarshalList(d, va, uo)
	case reflect.Bool, reflect.String:
	default:
		if !number {
			return cannotRead(d, t, nil)
		}
	}
	inName := export.Decoder(d).Tokens.Last.NeedObjectName()
	text, err := d.ReadValue()
	if err != nil {
		return err
	}
	quoted := number && (inName || tagged || uo.Flags.Get(jsonflags.StringifyNumbers))
	switch k := text.Kind(); {
	case k == 'n':
		va.SetZero()
		return nil
	case t.Kind() == reflect.Bool && (k == 't' || k == 'f'):
		va.SetBool(k == 't')
		return nil
	case t.Kind() == reflect.String && k == '"':
		va.SetString(string(jsonwire.Unquote(text)))
		return nil
	case quoted && k == '"':
		return readNumber(d, va, jsonwire.Unquote(text))
	case number && !quoted && k == '0':
		return readNumber(d, va, text)
	}
	return cannotUse(d, t, nil, false)
}

func readNumber(d *jsontext.Decoder, va addressableValue, text []byte) error {
	t := va.Type()
	fault := func(err error) error { return cannotUse(d, t, err, true) }
	switch k := t.Kind(); {
	case k == reflect.Float32 || k == reflect.Float64:
		if n, err := jsonwire.ConsumeNumber(text); n != len(text) || err != nil {
			return fault(strconv.ErrSyntax)
		}
		f, err := strconv.ParseFloat(string(text), t.Bits())
		if err != nil {
			return fault(errors.Unwrap(err))
		}
		va.SetFloat(f)
	case k >= reflect.Uint:
		n, ok := jsonwire.ParseUint(text)
		if !ok && n != math.MaxUint64 {
			return fault(strconv.ErrSyntax)
		}
		if !ok || va.OverflowUint(n) {
			return fault(strconv.ErrRange)
		}
		va.SetUint(n)
	default:
		digits, neg := bytes.CutPrefix(text, []byte("-"))
		n, ok := jsonwire.ParseUint(digits)
		if !ok && n != math.MaxUint64 {
			return fault(strconv.ErrSyntax)
		}
		most := uint64(1) << (t.Bits() - 1)
		if !neg {
			most--
		}
		if !ok || n > most {
			return fault(strconv.ErrRange)
		}
		if neg {
			n = -n
		}
		va.SetInt(int64(n))
	}
	return nil
}

// begins tells whether a value begins as it must: null is zero, and nothing else can be used.
func begins(d *jsontext.Decoder, va addressableValue, kind, want jsontext.Kind) (bool, error) {
	switch kind {
	case want:
		return true, nil
	case 'n':
		va.SetZero()
		return false, nil
	}
	return false, cannotUse(d, va.Type(), nil, false)
}

// opens reads the beginning of an array or an object.
func opens(d *jsontext.Decoder, va addressableValue, want jsontext.Kind) (bool, error) {
	tok, err := d.ReadToken()
	if err != nil {
		return false, err
	}
	return begins(d, va, tok.Kind(), want)
}

func readTime(d *jsontext.Decoder, va addressableValue) error {
	text, err := d.ReadValue()
	if err != nil {
		return err
	}
	if ok, err := begins(d, va, text.Kind(), '"'); !ok {
		return err
	}
	s := string(jsonwire.Unquote(text))
	var t time.Time
	err = t.UnmarshalText([]byte(s))
	if err == nil {
		bad := func(element, value, message string) error {
			return &time.ParseError{Layout: time.RFC3339, Value: s, LayoutElem: element, ValueElem: value, Message: message}
		}
		zone := s[len(s)-6:]
		hour, _ := strconv.Atoi(zone[1:3])
		minute, _ := strconv.Atoi(zone[4:])
		switch {
		case s[12] == ':':
			err = bad("15", s[11:12], "")
		case s[19] == ',':
			err = bad(".", ",", "")
		case strings.HasSuffix(s, "Z"):
		case hour >= 24:
			err = bad("Z07:00", zone, ": timezone hour out of range")
		case minute >= 60:
			err = bad("Z07:00", zone, ": timezone minute out of range")
		}
	}
	if err != nil {
		return cannotUse(d, va.Type(), err, false)
	}
	va.Set(reflect.ValueOf(t))
	return nil
}

func readBytes(d *jsontext.Decoder, va addressableValue) error {
	t := va.Type()
	text, err := d.ReadValue()
	if err != nil {
		return err
	}
	if ok, err := begins(d, va, text.Kind(), '"'); !ok {
		return err
	}
	text = jsonwire.Unquote(text)
	b, err := base64.StdEncoding.AppendDecode([]byte{}, text)
	if err != nil {
		return cannotUse(d, t, err, false)
	}
	if i := bytes.IndexAny(text, "\r\n"); i >= 0 {
		return cannotUse(d, t, fmt.Errorf("illegal character %s at offset %d", jsonwire.QuoteRune(text[i:]), i), false)
	}
	if t.Kind() == reflect.Slice {
		va.SetBytes(b)
		return nil
	}
	to := va.Bytes()
	clear(to[copy(to, b):])
	if len(b) != len(to) {
		return cannotUse(d, t, fmt.Errorf("decoded length of %d mismatches array length of %d", len(b), len(to)), false)
	}
	return nil
}

func unmarshalList(d *jsontext.Decoder, va addressableValue, uo *jsonopts.Struct) error {
	t := va.Type()
	if ok, err := opens(d, va, '['); !ok {
		return err
	}
	isSlice := t.Kind() == reflect.Slice
	n := 0
	var wrong error
	if isSlice {
		va.SetLen(0)
	}
	for d.PeekKind() != ']' {
		if isSlice {
			if n == va.Cap() {
				va.Grow(1)
			}
			va.SetLen(n + 1)
		} else if n == va.Len() {
			if err := d.SkipValue(); err != nil {
				return err
			}
			wrong = errors.New("too many array elements")
			continue
		}
		v := addressableValue{va.Index(n), !isSlice && va.forcedAddr}
		n++
		v.SetZero()
		if err := unmarshal(d, v, uo); err != nil {
			return err
		}
	}
	if isSlice && n == 0 {
		va.Set(reflect.MakeSlice(t, 0, 0))
	}
	for ; !isSlice && n < va.Len(); n++ {
		va.Index(n).SetZero()
		wrong = errors.New("too few array elements")
	}
	if _, err := d.ReadToken(); err != nil {
		return err
	}
	if wrong != nil {
		return cannotUse(d, t, wrong, false)
	}
	return nil
}

func unmarshalMap(d *jsontext.Decoder, va addressableValue, uo *jsonopts.Struct) error {
	t := va.Type()
	if ok, err := opens(d, va, '{'); !ok {
		return err
	}
	if va.IsNil() {
		va.Set(reflect.MakeMap(t))
	}
	seen := reflect.MakeMap(reflect.MapOf(t.Key(), reflect.TypeFor[bool]()))
	for d.PeekKind() != '}' {
		k, v := fresh(t.Key()), fresh(t.Elem())
		if err := unmarshal(d, k, uo); err != nil {
			return err
		}
		if k.Kind() == reflect.Interface && !k.IsNil() && !k.Elem().Type().Comparable() {
			return cannotUse(d, t, fmt.Errorf("invalid incomparable key type %v", k.Elem().Type()), false)
		}
		if seen.MapIndex(k.Value).IsValid() && !uo.Flags.Get(jsonflags.AllowDuplicateNames) {
			return duplicate(d)
		}
		seen.SetMapIndex(k.Value, reflect.ValueOf(true))
		if old := va.MapIndex(k.Value); old.IsValid() {
			v.Set(old)
		}
		err := unmarshal(d, v, uo)
		va.SetMapIndex(k.Value, v.Value)
		if err != nil {
			return err
		}
	}
	_, err := d.ReadToken()
	return err
}

// duplicate is the error of a name that was just read.
func duplicate(d *jsontext.Decoder) error {
	text := export.Decoder(d).PreviousTokenOrValue()
	return &jsontext.SyntacticError{ByteOffset: d.InputOffset() - int64(len(text)), JSONPointer: d.StackPointer(), Err: jsontext.ErrDuplicateName}
}

func unmarshalStruct(d *jsontext.Decoder, va addressableValue, uo *jsonopts.Struct) error {
	t := va.Type()
	if ok, err := opens(d, va, '{'); !ok {
		return err
	}
	all := membersOf(t)
	if all.fault != nil {
		return cannotUse(d, all.fault.GoType, all.fault.Err, false)
	}
	seen := map[*member]bool{}
	for d.PeekKind() != '}' {
		quoted, err := d.ReadValue()
		if err != nil {
			return err
		}
		name := string(jsonwire.Unquote(quoted))
		m := memberFor(all, name, uo)
		if m != nil && m.name != name {
			count := 0
			for _, other := range all.folded[fold(name)] {
				if matches(other, uo.Flags.Get(jsonflags.MatchCaseInsensitiveNames)) {
					count++
				}
			}
			if count > 1 {
				return cannotUse(d, t, errAmbiguousName, false)
			}
		}
		if m == nil {
			switch {
			case all.rest != nil:
				err = unmarshalRest(d, va, uo, all.rest, bytes.Clone(quoted), name)
			case uo.Flags.Get(jsonflags.RejectUnknownMembers):
				err = cannotUse(d, t, ErrUnknownName, false)
			default:
				err = d.SkipValue()
			}
			if err != nil {
				return err
			}
			continue
		}
		if seen[m] && !uo.Flags.Get(jsonflags.AllowDuplicateNames) {
			return duplicate(d)
		}
		seen[m] = true
		v := fieldAt(va, m.index, true)
		if !v.IsValid() {
			return cannotRead(d, t, errors.New("cannot set embedded pointer to unexported struct type"))
		}
		before := uo.Flags
		if m.quoted {
			uo.Flags.Set(jsonflags.StringTag | 1)
		}
		err = unmarshal(d, v, uo)
		uo.Flags = before
		if err != nil {
			return err
		}
	}
	_, err := d.ReadToken()
	return err
}

// unmarshalRest adds a member to a map or a raw object.
func unmarshalRest(d *jsontext.Decoder, va addressableValue, uo *jsonopts.Struct, rest *member, quoted []byte, name string) error {
	v := followed(fieldAt(va, rest.index, true), true)
	if !isValue(v.Type()) {
		if v.IsNil() {
			v.Set(reflect.MakeMap(v.Type()))
		}
		key, val := reflect.ValueOf(name).Convert(v.Type().Key()), fresh(v.Type().Elem())
		if old := v.MapIndex(key); old.IsValid() {
			val.Set(old)
		}
		err := unmarshal(d, val, uo)
		v.SetMapIndex(key, val.Value)
		return err
	}
	raw := v.Addr().Interface().(*jsontext.Value)
	text := bytes.TrimRight(*raw, " \t\r\n")
	if len(text) == 0 {
		text = []byte("{")
	} else {
		body, is := bytes.CutSuffix(text, []byte("}"))
		if !is {
			return cannotUse(d, v.Type(), errNotObject, false)
		}
		text = bytes.TrimRight(body, " \t\r\n")
		if !bytes.HasSuffix(text, []byte(",")) && !bytes.HasSuffix(text, []byte("{")) {
			text = append(text, ',')
		}
	}
	text = append(append(text, quoted...), ':')
	val, err := d.ReadValue()
	if err != nil {
		return err
	}
	*raw = append(append(text, val...), '}')
	return nil
}

func unmarshalInterface(d *jsontext.Decoder, va addressableValue, uo *jsonopts.Struct) error {
	t := va.Type()
	k := d.PeekKind()
	if k == 'n' {
		d.ReadToken()
		va.SetZero()
		return nil
	}
	var v addressableValue
	if !va.IsNil() {
		v = fresh(va.Elem().Type())
		v.Set(va.Elem())
	} else {
		if t.NumMethod() > 0 {
			return cannotRead(d, t, errors.New("cannot derive concrete type for nil interface with finite type set"))
		}
		switch k {
		case 'f', 't':
			v = fresh(reflect.TypeFor[bool]())
		case '"':
			v = fresh(reflect.TypeFor[string]())
		case '0':
			v = fresh(reflect.TypeFor[float64]())
		case '{':
			v = fresh(reflect.TypeFor[map[string]any]())
		case '[':
			v = fresh(reflect.TypeFor[[]any]())
		default:
			_, err := d.ReadValue()
			return err
		}
	}
	err := unmarshal(d, v, uo)
	va.Set(v.Value)
	return err
}
