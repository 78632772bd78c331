package json

import (
	"bytes"
	"encoding"
	"encoding/base64"
	"errors"
	"fmt"
	"math/bits"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"time"
	"unsafe"
)

var timeType = reflect.TypeFor[time.Time]()

// decoder reads JSON that is known to be valid. The first error is kept; what follows it is still read.
type decoder struct {
	data          []byte
	at            int
	keyAt, keyEnd int
	path          []step
	root          reflect.Type
	err           error
	number, known bool
	strings       *[256]string
}

// step is the name of a member, or the number of an element, on the way to a value.
type step struct {
	name  []byte
	index int
}

// decoders keeps the lists, and the strings met, from call to call.
var decoders = sync.Pool{New: func() any { return new(decoder) }}

// way tells how to come to the value.
func (d *decoder) way() (b []byte) {
	for _, s := range d.path {
		if s.name == nil {
			b = strconv.AppendUint(append(b, '/'), uint64(s.index), 10)
		} else {
			b = appendName(append(b, '/'), s.name)
		}
	}
	return b
}

// string is the text in b, which is not made anew if it was met before and no other since that shares its place.
func (d *decoder) string(b []byte) string {
	n := len(b)
	if n < 2 || n > 256 {
		return string(b)
	}
	var h uint32
	switch {
	case n >= 8:
		h = mix(word(b, 0), word(b, 4)) ^ mix(word(b, n-8), word(b, n-4))
	case n >= 4:
		h = mix(word(b, 0), word(b, n-4))
	default:
		h = mix(uint32(b[0])|uint32(b[1])<<8, uint32(b[n-2])|uint32(b[n-1])<<8)
	}
	if d.strings == nil {
		d.strings = new([256]string)
	}
	place := &d.strings[h%256]
	if *place != string(b) {
		*place = string(b)
	}
	return *place
}

func word(b []byte, i int) uint32 {
	return uint32(b[i]) | uint32(b[i+1])<<8 | uint32(b[i+2])<<16 | uint32(b[i+3])<<24
}

// mix is XXH32 of eight bytes without its last step.
func mix(a, b uint32) uint32 {
	h := uint32(0x165667b1) + 8
	h = bits.RotateLeft32(h+a*0xc2b2ae3d, 17) * 0x27d4eb2f
	return bits.RotateLeft32(h+b*0xc2b2ae3d, 17) * 0x27d4eb2f
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
	end, _ := scan(d.data, start, 0, false)
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

// misfit is a value that would not become one of a type; the text is kept where the reason is one of strconv.
type misfit struct {
	_       string
	offset  int64
	pointer string
	kind    byte
	text    []byte
	typ     reflect.Type
	why     error
}

func (e *misfit) Error() string { return kindName(e.kind) }

// mismatch skips a value that does not fit.
func (d *decoder) mismatch(t reflect.Type, why error) {
	start := d.at
	b := d.skip()
	offset := d.at
	if b[0] == '[' || b[0] == '{' {
		offset = start + 1
	}
	if t.Kind() == reflect.Interface {
		offset = start
	}
	d.save(d.misfit(t, why, b, offset))
}

//go:noinline
func (d *decoder) misfit(t reflect.Type, why error, b []byte, offset int) error {
	e := &misfit{offset: int64(offset), pointer: string(d.way()), kind: b[0], typ: t, why: why}
	if why == strconv.ErrRange || why == strconv.ErrSyntax {
		e.text = bytes.Clone(b)
	}
	return e
}

// told is the first error, as the program gets it.
func (d *decoder) told() error {
	e, ok := d.err.(*misfit)
	if !ok {
		return d.err
	}
	if e.why == errUnknown {
		name := e.pointer[strings.LastIndexByte(e.pointer, '/')+1:]
		name = strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~")
		return fmt.Errorf("json: unknown field %q", name)
	}
	value, why := kindName(e.kind), e.why
	if len(e.text) > 0 {
		if k := e.typ.Kind(); reflect.Int <= k && k <= reflect.Float64 {
			value, why = "number", nil
			if e.kind == '"' {
				e.text = copied(e.text)
			}
		}
		value = value + " " + string(e.text)
	}
	u := &UnmarshalTypeError{Value: value, Type: e.typ, Offset: e.offset,
		Field: strings.ReplaceAll(strings.TrimPrefix(e.pointer, "/"), "/", ".")}
	if e.pointer != "" {
		u.Struct = d.root.Name()
	}
	return because(why, u)
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
		at := v.Addr().Interface().(*time.Time)
		before := *at
		if err := at.UnmarshalText(unquoted(d.skip())); err != nil {
			*at = before
			d.save(err)
		}
		return
	}
	if v.CanAddr() && (t.PkgPath() != "" || kind == reflect.Struct) {
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
				if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(unquoted(d.skip())); err != nil {
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
		b, err := base64.StdEncoding.AppendDecode(nil, unquoted(d.skip()))
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
	b := d.skip()
	if c == '"' && (quoted || kind == reflect.String) {
		b = unquoted(b)
	}
	if kind == reflect.String && c == '"' && !quoted {
		v.SetString(d.string(b))
		return
	}
	text := unsafe.String(unsafe.SliceData(b), len(b))
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
			b = unquoted(b)
		}
		v.SetString(d.string(b))
		return
	case reflect.Int <= kind && kind <= reflect.Int64 && ok:
		var n int64
		if n, err = integer(text, v.Type().Bits(), quoted); err == nil {
			v.SetInt(n)
			return
		}
	case reflect.Uint <= kind && kind <= reflect.Uintptr && ok:
		var n uint64
		if n, err = natural(text, v.Type().Bits(), quoted); err == nil {
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
	if e, ok := err.(*strconv.NumError); ok {
		err = e.Err
	}
	d.at = start
	d.mismatch(v.Type(), err)
}

// natural and integer are strconv's, whose errors say no more than why unless the number stood in a string.
func natural(s string, size int, quoted bool) (n uint64, err error) {
	if quoted {
		return strconv.ParseUint(s, 10, size)
	}
	if s == "" {
		return 0, strconv.ErrSyntax
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || '9' < s[i] {
			return 0, strconv.ErrSyntax
		}
		high, low := bits.Mul64(n, 10)
		sum, carry := bits.Add64(low, uint64(s[i]-'0'), 0)
		if high+carry != 0 || size < 64 && sum>>size != 0 {
			err = strconv.ErrRange
		}
		n = sum
	}
	return n, err
}

func integer(s string, size int, quoted bool) (int64, error) {
	if quoted {
		return strconv.ParseInt(s, 10, size)
	}
	digits, negative := strings.CutPrefix(s, "-")
	n, err := natural(digits, 64, false)
	limit := uint64(1) << (size - 1)
	if err == nil && (n > limit || n == limit && !negative) {
		err = strconv.ErrRange
	}
	if negative {
		n = -n
	}
	return int64(n), err
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
	switch c := d.data[d.at]; c {
	case '{':
		x := reflect.New(mapType).Elem()
		d.mapping(x)
		v.Set(x)
	case '[':
		x := reflect.New(listType).Elem()
		d.list(x)
		v.Set(x)
	case '"':
		x := reflect.New(stringType).Elem()
		x.SetString(d.string(unquoted(d.skip())))
		v.Set(x)
	case 't', 'f':
		x := reflect.New(boolType).Elem()
		d.skip()
		x.SetBool(c == 't')
		v.Set(x)
	default:
		if d.number {
			x := reflect.New(numberType).Elem()
			x.SetString(string(d.skip()))
			v.Set(x)
			break
		}
		x := reflect.New(floatType).Elem()
		start := d.at
		f, err := strconv.ParseFloat(string(d.skip()), 64)
		if err != nil {
			d.at = start
			d.mismatch(floatType, strconv.ErrRange)
			f = 0
		}
		x.SetFloat(f)
		v.Set(x)
	}
}

var (
	mapType    = reflect.TypeFor[map[string]any]()
	listType   = reflect.TypeFor[[]any]()
	stringType = reflect.TypeFor[string]()
	boolType   = reflect.TypeFor[bool]()
	floatType  = reflect.TypeFor[float64]()
)

// key reads the name of the next member of an object up to its value, unless there is none. Before the first it stands
// at the brace.
func (d *decoder) key() ([]byte, bool) {
	for d.space(); d.data[d.at] == ',' || d.data[d.at] == '{'; d.space() {
		d.at++
	}
	if d.data[d.at] == '}' {
		d.at++
		return nil, false
	}
	d.keyAt = d.at
	name := unquoted(d.skip())
	if name == nil {
		name = []byte{}
	}
	d.keyEnd = d.at
	d.space()
	d.at++
	d.space()
	d.path = append(d.path, step{name: name})
	return name, true
}

// element goes to the i-th element of an array, unless there is none. Before the first it stands at the bracket.
func (d *decoder) element(i int) bool {
	d.space()
	if i == 0 || d.data[d.at] == ',' {
		d.at++
		d.space()
	}
	if d.data[d.at] == ']' {
		d.at++
		return false
	}
	d.path = append(d.path, step{index: i})
	return true
}

func (d *decoder) out() { d.path = d.path[:len(d.path)-1] }

func (d *decoder) list(v reflect.Value) {
	n := 0
	if v.Kind() == reflect.Array {
		for ; d.element(n); n++ {
			if n < v.Len() {
				d.value(v.Index(n), false)
			} else {
				d.skip()
			}
			d.out()
		}
		for i := n; i < v.Len(); i++ {
			v.Index(i).SetZero()
		}
		return
	}
	v.SetLen(v.Cap())
	for ; d.element(n); n++ {
		if n >= v.Len() {
			v.Grow(1)
			v.SetLen(v.Cap())
		}
		d.value(v.Index(n), false)
		d.out()
	}
	if n == 0 {
		v.Set(emptyOf(v.Type()))
	} else {
		v.SetLen(n)
	}
}

// empties holds an empty slice of each type met.
var empties sync.Map

func emptyOf(t reflect.Type) reflect.Value {
	x, ok := empties.Load(t)
	if !ok {
		made := reflect.MakeSlice(t, 0, 0)
		x, _ = empties.LoadOrStore(t, &made)
	}
	return *x.(*reflect.Value)
}

func (d *decoder) mapping(v reflect.Value) {
	t := v.Type()
	if v.IsNil() {
		v.Set(reflect.MakeMap(t))
	}
	k, x := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
	for {
		key, ok := d.key()
		if !ok {
			return
		}
		k.SetZero()
		if d.mapKey(k, key) {
			_ = v.MapIndex(k) // the real one asks if there is one, which allocates
			x.SetZero()
			d.value(x, false)
			v.SetMapIndex(k, x)
		} else {
			d.skip()
		}
		d.out()
	}
}

// mapKey sets k to the key of this name; false if it does not fit.
func (d *decoder) mapKey(k reflect.Value, name []byte) bool {
	if named := k.Type().PkgPath() != ""; named && k.Addr().Type().Implements(textUnmarshalerType) {
		if err := k.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(name); err != nil {
			d.save(err)
			return false
		}
		return true
	}
	kind := k.Kind()
	switch {
	case kind == reflect.Interface && k.NumMethod() == 0:
		x := reflect.New(stringType).Elem()
		x.SetString(d.string(name))
		k.Set(x)
		return true
	case kind == reflect.String:
		k.SetString(d.string(name))
		return true
	}
	at, before := d.at, d.err
	d.at, d.err = d.keyAt, nil
	d.basic(k, kind, '"', reflect.Int <= kind && kind <= reflect.Float64)
	err := d.err
	d.at, d.err = at, before
	if err != nil {
		err.(*misfit).offset = int64(d.keyEnd)
		d.save(err)
		return false
	}
	return true
}

var errEmbedded = errors.New("cannot set embedded pointer to unexported struct type")

var errUnknown = errors.New("unknown field")

func (d *decoder) structure(v reflect.Value) {
	fields := fieldsOf(v.Type())
	for {
		key, ok := d.key()
		if !ok {
			return
		}
		d.member(v, fields, key)
		d.out()
	}
}

func (d *decoder) member(v reflect.Value, fields []field, key []byte) {
	var f *field
	for i := range fields {
		if fields[i].name == string(key) {
			f = &fields[i]
			break
		}
	}
	if f == nil {
		for i := range fields {
			if g := &fields[i]; strings.EqualFold(g.name, string(key)) && (f == nil || g.order < f.order) {
				f = g
			}
		}
	}
	if f == nil {
		if d.known {
			d.save(d.misfit(v.Type(), errUnknown, d.data[d.at:], d.at))
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
}
