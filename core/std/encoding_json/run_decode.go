package json

import (
	"encoding"
	"encoding/base64"
	"errors"
	"reflect"
	"strconv"
	"strings"
	"time"
)

var timeType = reflect.TypeFor[time.Time]()

// decoder reads JSON that is known to be valid. The first error is kept; what follows it is still read.
type decoder struct {
	data          []byte
	at, keyEnd    int
	path          []string
	root          reflect.Type
	err           error
	number, known bool
}

func (d *decoder) space() { d.at = space(d.data, d.at) }

func (d *decoder) save(err error) {
	if d.err == nil {
		d.err = err
	}
}

// skip returns the text of the value here.
func (d *decoder) skip() []byte {
	start := d.at
	end, _ := scan(d.data, start, 0)
	d.at = end
	return d.data[start:end:end]
}

func kindName(c byte) string {
	switch c {
	case 'n':
		return "null"
	case 't', 'f':
		return "bool"
	case '"':
		return "string"
	case '[':
		return "array"
	case '{':
		return "object"
	}
	return "number"
}

// mismatch skips a value that does not fit; a reason of strconv shows the value.
func (d *decoder) mismatch(t reflect.Type, why error) {
	start := d.at
	b := d.skip()
	if d.err != nil {
		return
	}
	offset := d.at
	if b[0] == '[' || b[0] == '{' {
		offset = start + 1
	}
	value := kindName(b[0])
	if why == strconv.ErrRange || why == strconv.ErrSyntax {
		text := string(b)
		if k := t.Kind(); reflect.Int <= k && k <= reflect.Float64 {
			value, why = "number", nil
			if b[0] == '"' {
				text = unquote(b)
			}
		}
		value += " " + text
	}
	e := &UnmarshalTypeError{Value: value, Type: t, Offset: int64(offset), Field: strings.Join(d.path, ".")}
	if len(d.path) > 0 {
		e.Struct = d.root.Name()
	}
	d.err = because(why, e)
}

func (d *decoder) value(v reflect.Value, quoted bool) {
	c := d.data[d.at]
	t := v.Type()
	kind := t.Kind()
	switch kind {
	case reflect.Pointer:
		d.pointer(v, quoted)
		return
	case reflect.Interface:
		d.iface(v)
		return
	}
	if t == numberType {
		b := d.skip()
		if c == '"' {
			s := unquote(b)
			if n, err := scanNumber([]byte(s+" "), 0); err != nil || n != len(s) {
				d.save(because(strconv.ErrSyntax, &UnmarshalTypeError{Value: "string " + string(b), Type: t}))
				return
			}
			v.SetString(s)
		} else if c == '-' || '0' <= c && c <= '9' {
			v.SetString(string(b))
		} else if c != 'n' {
			d.save(&UnmarshalTypeError{Value: kindName(c), Type: t})
		}
		return
	}
	if t == timeType && c != '"' && c != 'n' {
		d.mismatch(t, nil)
		return
	}
	if t == timeType && c == '"' {
		var parsed time.Time
		if err := parsed.UnmarshalText([]byte(unquote(d.skip()))); err != nil {
			d.save(err)
		} else {
			v.Set(reflect.ValueOf(parsed))
		}
		return
	}
	if v.CanAddr() {
		p := reflect.PointerTo(t)
		if p.Implements(unmarshalerType) {
			if err := v.Addr().Interface().(Unmarshaler).UnmarshalJSON(d.skip()); err != nil {
				d.save(err)
			}
			return
		}
		if p.Implements(textUnmarshalerType) {
			switch c {
			case 'n':
				d.skip()
			case '"':
				if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(unquote(d.skip()))); err != nil {
					d.save(err)
				}
			default:
				d.mismatch(t, errNonString)
			}
			return
		}
	}
	switch {
	case c == 'n':
		if kind == reflect.Map || kind == reflect.Slice {
			v.SetZero()
		}
		d.skip()
	case kind == reflect.Struct && c == '{':
		d.structure(v)
	case kind == reflect.Map && c == '{':
		d.mapping(v)
	case kind == reflect.Slice && c == '"' && t.Elem().Kind() == reflect.Uint8:
		start := d.at
		s := unquote(d.skip())
		b, err := base64.StdEncoding.DecodeString(s)
		if err != nil {
			d.at = start
			d.mismatch(t, err)
			return
		}
		v.SetBytes(b)
	case (kind == reflect.Slice || kind == reflect.Array) && c == '[':
		d.list(v)
	default:
		d.basic(v, kind, c, quoted)
	}
}

func (d *decoder) basic(v reflect.Value, kind reflect.Kind, c byte, quoted bool) {
	start := d.at
	text := string(d.skip())
	if c == '"' {
		text = unquote([]byte(text))
	}
	number := c == '-' || '0' <= c && c <= '9'
	var err error
	ok := quoted && c == '"' || number && !quoted
	if quoted && c == '"' && text == "null" {
		return
	}
	switch {
	case kind == reflect.Bool && !quoted && (c == 't' || c == 'f'):
		v.SetBool(c == 't')
		return
	case kind == reflect.Bool && quoted && c == '"':
		if text != "true" && text != "false" {
			err = strconv.ErrSyntax
			break
		}
		v.SetBool(text == "true")
		return
	case kind == reflect.String && c == '"':
		if quoted {
			if n, bad := scanString([]byte(text+" "), 0); bad != nil || n != len(text) {
				err = bad
				break
			}
			text = unquote([]byte(text))
		}
		v.SetString(text)
		return
	case reflect.Int <= kind && kind <= reflect.Int64 && ok:
		var n int64
		if n, err = strconv.ParseInt(text, 10, v.Type().Bits()); err == nil {
			v.SetInt(n)
			return
		}
	case reflect.Uint <= kind && kind <= reflect.Uintptr && ok:
		var n uint64
		if n, err = strconv.ParseUint(text, 10, v.Type().Bits()); err == nil {
			v.SetUint(n)
			return
		}
	case (kind == reflect.Float32 || kind == reflect.Float64) && ok:
		var f float64
		if f, err = strconv.ParseFloat(text, v.Type().Bits()); err == nil {
			v.SetFloat(f)
			return
		}
	}
	var ne *strconv.NumError
	if errors.As(err, &ne) {
		err = ne.Err
	}
	d.at = start
	d.mismatch(v.Type(), err)
}

func (d *decoder) pointer(v reflect.Value, quoted bool) {
	if d.data[d.at] == 'n' {
		d.skip()
		v.SetZero()
		return
	}
	if v.IsNil() {
		v.Set(reflect.New(v.Type().Elem()))
	}
	quoted = quoted && v.Type().Elem().Kind() != reflect.Pointer
	start := d.at
	d.value(v.Elem(), quoted)
	if quoted && string(d.data[start:d.at]) == `"null"` {
		v.SetZero()
	}
}

func (d *decoder) iface(v reflect.Value) {
	isNull := d.data[d.at] == 'n'
	if !v.IsNil() {
		if e := v.Elem(); e.Kind() == reflect.Pointer && !e.IsNil() {
			if isNull && e.Elem().Kind() == reflect.Pointer {
				d.skip()
				e.Elem().SetZero()
				return
			}
			if !isNull {
				d.value(e.Elem(), false)
				return
			}
		}
		v.SetZero()
	}
	if isNull {
		d.skip()
		return
	}
	if v.NumMethod() > 0 {
		d.mismatch(v.Type(), nil)
		return
	}
	if x := d.any(); x != nil {
		v.Set(reflect.ValueOf(x))
	}
}

// any decodes into the type that fits.
func (d *decoder) any() any {
	switch c := d.data[d.at]; c {
	case '{':
		m := map[string]any{}
		d.members(func(key string) {
			m[key] = d.any()
		})
		return m
	case '[':
		list := []any{}
		d.elements(func(int) {
			list = append(list, d.any())
		})
		return list
	case '"':
		return unquote(d.skip())
	case 't', 'f':
		d.skip()
		return c == 't'
	case 'n':
		d.skip()
		return nil
	}
	if d.number {
		return Number(d.skip())
	}
	start := d.at
	f, err := strconv.ParseFloat(string(d.skip()), 64)
	if err != nil {
		d.at = start
		d.mismatch(reflect.TypeFor[float64](), strconv.ErrRange)
		return 0.0
	}
	return f
}

// members calls f at each value of the object here.
func (d *decoder) members(f func(key string)) {
	d.at++
	for d.space(); d.data[d.at] != '}'; d.space() {
		if d.data[d.at] == ',' {
			d.at++
			d.space()
		}
		key := unquote(d.skip())
		d.keyEnd = d.at
		d.space()
		d.at++
		d.space()
		d.path = append(d.path, strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1"), "/", "."))
		f(key)
		d.path = d.path[:len(d.path)-1]
	}
	d.at++
}

// elements calls f at each element of the array here.
func (d *decoder) elements(f func(i int)) {
	d.at++
	i := 0
	for d.space(); d.data[d.at] != ']'; d.space() {
		if d.data[d.at] == ',' {
			d.at++
			d.space()
		}
		d.path = append(d.path, strconv.Itoa(i))
		f(i)
		d.path = d.path[:len(d.path)-1]
		i++
	}
	d.at++
}

func (d *decoder) list(v reflect.Value) {
	n := 0
	if v.Kind() == reflect.Array {
		d.elements(func(i int) {
			n++
			if i < v.Len() {
				d.value(v.Index(i), false)
			} else {
				d.skip()
			}
		})
		for ; n < v.Len(); n++ {
			v.Index(n).SetZero()
		}
		return
	}
	v.SetLen(v.Cap())
	d.elements(func(i int) {
		if i >= v.Len() {
			v.Grow(1)
			v.SetLen(v.Cap())
		}
		d.value(v.Index(i), false)
		n++
	})
	if n == 0 {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	} else {
		v.SetLen(n)
	}
}

func (d *decoder) mapping(v reflect.Value) {
	t := v.Type()
	if v.IsNil() {
		v.Set(reflect.MakeMap(t))
	}
	d.members(func(key string) {
		k := reflect.New(t.Key()).Elem()
		p := k.Addr()
		if p.Type().Implements(textUnmarshalerType) {
			if err := p.Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(key)); err != nil {
				d.save(err)
				d.skip()
				return
			}
		} else if k.Kind() == reflect.Interface && k.NumMethod() == 0 {
			k.Set(reflect.ValueOf(key))
		} else {
			sub := decoder{data: strconv.AppendQuote(nil, key), path: d.path, root: d.root}
			if k.Kind() == reflect.String {
				k.SetString(key)
			} else {
				kind := k.Kind()
				sub.basic(k, kind, '"', reflect.Int <= kind && kind <= reflect.Float64)
			}
			if sub.err != nil {
				sub.err.(*UnmarshalTypeError).Offset = int64(d.keyEnd)
				d.save(sub.err)
				d.skip()
				return
			}
		}
		x := reflect.New(t.Elem()).Elem()
		d.value(x, false)
		v.SetMapIndex(k, x)
	})
}

var errEmbedded = errors.New("cannot set embedded pointer to unexported struct type")

func (d *decoder) structure(v reflect.Value) {
	fields := fieldsOf(v.Type())
	d.members(func(key string) {
		var f *field
		for i := range fields {
			if fields[i].name == key {
				f = &fields[i]
				break
			}
		}
		if f == nil {
			for i := range fields {
				if g := &fields[i]; strings.EqualFold(g.name, key) && (f == nil || g.order < f.order) {
					f = g
				}
			}
		}
		if f == nil {
			if d.known {
				d.save(errors.New("json: unknown field " + strconv.Quote(key)))
			}
			d.skip()
			return
		}
		x := v
		for _, i := range f.index {
			if x.Kind() == reflect.Pointer {
				if x.IsNil() {
					if !x.CanSet() {
						d.mismatch(v.Type(), errEmbedded)
						return
					}
					x.Set(reflect.New(x.Type().Elem()))
				}
				x = x.Elem()
			}
			x = x.Field(i)
		}
		d.value(x, f.quoted)
	})
}
