package json

import (
	"bytes"
	"encoding"
	"encoding/base64"
	"errors"
	"math"
	"reflect"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

var (
	marshalerType       = reflect.TypeFor[Marshaler]()
	textMarshalerType   = reflect.TypeFor[encoding.TextMarshaler]()
	textAppenderType    = reflect.TypeFor[encoding.TextAppender]()
	unmarshalerType     = reflect.TypeFor[Unmarshaler]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
	zeroerType          = reflect.TypeFor[interface{ IsZero() bool }]()
	numberType          = reflect.TypeFor[Number]()
)

// encoder writes one value at a time; what it grew to is kept for the next.
type encoder struct {
	b     []byte
	text  []byte
	names [][]string
	raw   bool
	depth int
	seen  map[any]bool
}

var encoders = sync.Pool{New: func() any { return new(encoder) }}

func newEncoder(raw bool) *encoder {
	e := encoders.Get().(*encoder)
	if e.b == nil {
		e.b = make([]byte, 0, 64)
	}
	e.b, e.raw, e.depth = e.b[:0], raw, 0
	clear(e.seen)
	return e
}

func marshal(v any, raw bool) ([]byte, error) {
	e := newEncoder(raw)
	defer encoders.Put(e)
	if err := e.whole(v); err != nil {
		return nil, err
	}
	return bytes.Clone(e.b), nil
}

// whole writes a value that is not within another: a copy of it, unless it is a pointer.
func (e *encoder) whole(x any) error {
	v := reflect.ValueOf(x)
	if !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil() {
		e.literal("null", false)
		return nil
	}
	if v.Kind() == reflect.Pointer {
		return e.value(v.Elem(), false, false)
	}
	return e.value(copyOf(v), true, false)
}

// copyOf is v where it has an address.
func copyOf(v reflect.Value) reflect.Value {
	p := reflect.New(v.Type()).Elem()
	p.Set(v)
	return p
}

// with returns v or its address, whichever has the methods of an interface. Those of the address of a copy are not called.
func with(v reflect.Value, copied bool, t reflect.Type) (reflect.Value, bool) {
	if v.CanAddr() && reflect.PointerTo(v.Type()).Implements(t) && (!copied || v.Type().Implements(t)) {
		return v.Addr(), true
	}
	return v, v.Type().Implements(t)
}

func (e *encoder) failed(v reflect.Value, err error, method string) error {
	return &MarshalerError{reflect.PointerTo(v.Type()), err, method}
}

// text calls MarshalText or AppendText, if there is one.
func (e *encoder) marshalText(v reflect.Value, copied bool) (b []byte, ok bool, err error) {
	if m, ok := with(v, copied, textAppenderType); ok {
		if b, err = m.Interface().(encoding.TextAppender).AppendText(e.text[:0]); err != nil {
			err = e.failed(v, err, "AppendText")
		}
		e.text = b
		return b, true, err
	}
	if m, ok := with(v, copied, textMarshalerType); ok {
		if b, err = m.Interface().(encoding.TextMarshaler).MarshalText(); err != nil {
			err = e.failed(v, err, "MarshalText")
		}
		return b, true, err
	}
	return nil, false, nil
}

// enter watches for cycles in deep values; leave follows it.
func (e *encoder) enter(v reflect.Value) error {
	e.depth++
	if e.depth <= 1000 {
		return nil
	}
	key := visit(v)
	if e.seen[key] {
		return &UnsupportedValueError{Str: "encountered a cycle via " + v.Type().String()}
	}
	if e.seen == nil {
		e.seen = map[any]bool{}
	}
	e.seen[key] = true
	return nil
}

func (e *encoder) leave(v reflect.Value) {
	if e.depth > 1000 {
		delete(e.seen, visit(v))
	}
	e.depth--
}

func visit(v reflect.Value) any {
	key := [3]any{v.Type(), v.Pointer(), 0}
	if v.Kind() == reflect.Slice {
		key[2] = v.Len()
	}
	return key
}

func (e *encoder) literal(s string, quoted bool) {
	if quoted {
		e.b = append(e.b, '"')
	}
	e.b = append(e.b, s...)
	if quoted {
		e.b = append(e.b, '"')
	}
}

// value writes v; copied tells that nobody else has its address.
func (e *encoder) value(v reflect.Value, copied, quoted bool) error {
	if !v.IsValid() {
		e.literal("null", false)
		return nil
	}
	t := v.Type()
	kind := t.Kind()
	if kind != reflect.Pointer && kind != reflect.Interface && (t.PkgPath() != "" || kind == reflect.Struct) {
		if t == numberType {
			return e.number(v.String(), quoted)
		}
		if m, ok := with(v, copied, marshalerType); ok {
			return e.marshaled(v, m.Interface().(Marshaler))
		}
		if b, ok, err := e.marshalText(v, copied); ok {
			if err == nil {
				e.string(unsafe.String(unsafe.SliceData(b), len(b)))
			}
			return err
		}
	}
	if quoted && reflect.Bool <= kind && kind <= reflect.Float64 {
		e.b = append(e.b, '"')
	}
	switch kind {
	case reflect.Bool:
		e.b = strconv.AppendBool(e.b, v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		e.b = strconv.AppendInt(e.b, v.Int(), 10)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		e.b = strconv.AppendUint(e.b, v.Uint(), 10)
	case reflect.Float32, reflect.Float64:
		f := v.Float()
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return &UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, 64)}
		}
		e.b = appendFloat(e.b, f, t.Bits())
	case reflect.String:
		if !quoted {
			e.string(v.String())
			break
		}
		inner := encoder{raw: e.raw}
		inner.string(v.String())
		e.string(string(inner.b))
	case reflect.Interface:
		return e.iface(v)
	case reflect.Pointer:
		if v.IsNil() {
			e.literal("null", false)
			break
		}
		if err := e.enter(v); err != nil {
			return err
		}
		err := e.value(v.Elem(), false, quoted && t.Elem().Kind() != reflect.Pointer)
		e.leave(v)
		return err
	case reflect.Struct:
		return e.structure(v, copied)
	case reflect.Map:
		return e.mapping(v)
	case reflect.Slice:
		if v.IsNil() {
			e.literal("null", false)
			break
		}
		if el := t.Elem(); el.Kind() == reflect.Uint8 {
			p := reflect.PointerTo(el)
			if !p.Implements(marshalerType) && !p.Implements(textMarshalerType) {
				e.b = append(e.b, '"')
				e.b = append(base64.StdEncoding.AppendEncode(e.b, v.Bytes()), '"')
				break
			}
		}
		if err := e.enter(v); err != nil {
			return err
		}
		err := e.list(v, false)
		e.leave(v)
		return err
	case reflect.Array:
		return e.list(v, copied)
	default:
		return &UnsupportedTypeError{t}
	}
	if quoted && reflect.Bool <= kind && kind <= reflect.Float64 {
		e.b = append(e.b, '"')
	}
	return nil
}

func (e *encoder) marshaled(v reflect.Value, m Marshaler) error {
	if t, ok := m.(*time.Time); ok {
		_, offset := t.Zone()
		if y := t.Year(); 0 <= y && y < 10000 && -24*60*60 < offset && offset < 24*60*60 {
			e.b = append(t.AppendFormat(append(e.b, '"'), time.RFC3339Nano), '"')
			return nil
		}
	}
	b, err := m.MarshalJSON()
	if err == nil {
		err = validate(b)
	}
	if err != nil && v.Type() == timeType {
		// The encoder has its own text for times.
		err = errors.New(strings.TrimPrefix(err.Error(), "Time.MarshalJSON: "))
	}
	if err != nil {
		return e.failed(v, err, "MarshalJSON")
	}
	if e.raw {
		e.b = format(e.b, b, false, "", "")
	} else {
		e.text = format(e.text[:0], b, false, "", "")
		e.b = escapeHTML(e.b, e.text)
	}
	return nil
}

// iface writes what an interface holds, of which it makes a copy; within one without methods another, unless it is of a
// type that decoding gives.
func (e *encoder) iface(v reflect.Value) error {
	if v.IsNil() {
		e.literal("null", false)
		return nil
	}
	in := v.Elem()
	c := copyOf(in)
	if v.NumMethod() == 0 && v.Type().Name() == "" {
		switch x := in.Interface().(type) {
		case string:
			e.string(x)
			return nil
		case map[string]any:
			return e.object(x, c)
		case []any:
			return e.anythings(x)
		case bool, float64:
			return e.value(c, true, false)
		}
		c = copyOf(in)
	}
	return e.value(c, true, false)
}

func (e *encoder) number(s string, quoted bool) error {
	if s == "" {
		s = "0"
	}
	if n, err := scanNumber([]byte(s+" "), 0); err != nil || n != len(s) {
		if quoted {
			s = `"` + s + `"`
		}
		return &MarshalerError{reflect.PointerTo(numberType), badNumber(s), "MarshalJSONTo"}
	}
	e.literal(s, quoted)
	return nil
}

type badNumber string

func (b badNumber) Error() string {
	return "cannot parse " + strconv.Quote(string(b)) + " as JSON number: invalid syntax"
}
func (b badNumber) Unwrap() error { return strconv.ErrSyntax }

func appendFloat(b []byte, f float64, bits int) []byte {
	format := byte('f')
	if abs := math.Abs(f); abs != 0 {
		if bits == 64 && (abs < 1e-6 || abs >= 1e21) ||
			bits == 32 && (float32(abs) < 1e-6 || float32(abs) >= 1e21) {
			format = 'e'
		}
	}
	b = strconv.AppendFloat(b, f, format, -1, bits)
	if n := len(b); format == 'e' && n >= 4 && b[n-4] == 'e' && b[n-3] == '-' && b[n-2] == '0' {
		b = append(b[:n-2], b[n-1])
	}
	return b
}

func (e *encoder) list(v reflect.Value, copied bool) error {
	e.b = append(e.b, '[')
	for i := 0; i < v.Len(); i++ {
		if i > 0 {
			e.b = append(e.b, ',')
		}
		if err := e.value(v.Index(i), copied, false); err != nil {
			return err
		}
	}
	e.b = append(e.b, ']')
	return nil
}

func (e *encoder) mapping(v reflect.Value) error {
	if v.IsNil() {
		e.literal("null", false)
		return nil
	}
	if err := e.enter(v); err != nil {
		return err
	}
	err := e.members(v)
	e.leave(v)
	return err
}

type member struct {
	name       string
	key, value reflect.Value
	_          [2]uint64
}

func (e *encoder) members(v reflect.Value) error {
	n := v.Len()
	if n == 0 {
		e.b = append(e.b, "{}"...)
		return nil
	}
	t := v.Type()
	key, value := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
	var it reflect.MapIter
	it.Reset(v)
	e.b = append(e.b, '{')
	plain := t.Key().Kind() == reflect.String && !reflect.PointerTo(t.Key()).Implements(textMarshalerType)
	switch {
	case n == 1:
		it.Next()
		key.SetIterKey(&it)
		if k := key.Kind(); reflect.Int <= k && k <= reflect.Float64 && key.Type().PkgPath() == "" {
			value.SetIterValue(&it)
			if err := e.value(key, true, true); err != nil {
				return err
			}
			e.b = append(e.b, ':')
			if err := e.value(value, true, false); err != nil {
				return err
			}
			break
		}
		name, err := e.key(key)
		if err != nil {
			return err
		}
		value.SetIterValue(&it)
		if err := e.member(true, name, value); err != nil {
			return err
		}
	case plain:
		names := e.takeNames(n)
		for it.Next() {
			key.SetIterKey(&it)
			names = append(names, key.String())
		}
		slices.Sort(names)
		for i, name := range names {
			key.SetString(name)
			value.Set(v.MapIndex(key))
			if err := e.member(i == 0, name, value); err != nil {
				return err
			}
		}
		e.names = append(e.names, names)
	default:
		list := make([]member, n)
		keys := reflect.MakeSlice(reflect.SliceOf(t.Key()), n, n)
		values := reflect.MakeSlice(reflect.SliceOf(t.Elem()), n, n)
		for i := 0; it.Next(); i++ {
			m := &list[i]
			m.key, m.value = keys.Index(i), values.Index(i)
			m.key.SetIterKey(&it)
			m.value.SetIterValue(&it)
			var err error
			if m.name, err = e.key(m.key); err != nil {
				return err
			}
		}
		slices.SortFunc(list, func(a, b member) int { return strings.Compare(a.name, b.name) })
		for i := range list {
			if err := e.member(i == 0, list[i].name, list[i].value); err != nil {
				return err
			}
		}
	}
	e.b = append(e.b, '}')
	return nil
}

func (e *encoder) member(first bool, name string, v reflect.Value) error {
	if !first {
		e.b = append(e.b, ',')
	}
	e.string(name)
	e.b = append(e.b, ':')
	return e.value(v, true, false)
}

// takeNames is an empty list with room for n names.
func (e *encoder) takeNames(n int) []string {
	if last := len(e.names) - 1; last >= 0 {
		names := e.names[last][:0]
		e.names = e.names[:last]
		if cap(names) >= n {
			return names
		}
	}
	return make([]string, 0, n)
}

// object writes a map of anything within an interface; v is the same.
func (e *encoder) object(m map[string]any, v reflect.Value) error {
	if m == nil {
		e.literal("null", false)
		return nil
	}
	if err := e.enter(v); err != nil {
		return err
	}
	names := e.takeNames(len(m))
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	e.b = append(e.b, '{')
	for i, name := range names {
		if i > 0 {
			e.b = append(e.b, ',')
		}
		e.string(name)
		e.b = append(e.b, ':')
		if err := e.anything(m[name]); err != nil {
			return err
		}
	}
	e.b = append(e.b, '}')
	e.names = append(e.names, names)
	e.leave(v)
	return nil
}

// anything writes a value within a map or list of anything.
func (e *encoder) anything(x any) error {
	switch x := x.(type) {
	case nil:
		e.literal("null", false)
		return nil
	case string:
		e.string(x)
		return nil
	case bool:
		e.b = strconv.AppendBool(e.b, x)
		return nil
	case float64:
		if !math.IsNaN(x) && !math.IsInf(x, 0) {
			e.b = appendFloat(e.b, x, 64)
			return nil
		}
	case map[string]any:
		return e.object(x, reflect.ValueOf(x))
	case []any:
		return e.anythings(x)
	}
	return e.value(copyOf(reflect.ValueOf(x)), true, false)
}

func (e *encoder) anythings(list []any) error {
	if list == nil {
		e.literal("null", false)
		return nil
	}
	// Only a deep list is looked for among those around it.
	var v reflect.Value
	if e.depth++; e.depth > 1000 {
		e.depth--
		v = reflect.ValueOf(list)
		if err := e.enter(v); err != nil {
			return err
		}
	}
	e.b = append(e.b, '[')
	for i, x := range list {
		if i > 0 {
			e.b = append(e.b, ',')
		}
		if err := e.anything(x); err != nil {
			return err
		}
	}
	e.b = append(e.b, ']')
	e.leave(v)
	return nil
}

func (e *encoder) key(v reflect.Value) (string, error) {
	kind := v.Kind()
	if kind == reflect.String {
		return v.String(), nil
	}
	if kind == reflect.Pointer || kind == reflect.Interface {
		if v.IsNil() {
			return "", nil
		}
		if kind == reflect.Interface || v.Type().Implements(textMarshalerType) {
			return e.key(v.Elem())
		}
	}
	if b, ok, err := e.marshalText(v, true); ok {
		return string(b), err
	}
	switch kind {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(v.Int(), 10), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.FormatUint(v.Uint(), 10), nil
	case reflect.Float32, reflect.Float64:
		var room [32]byte
		return string(appendFloat(room[:0], v.Float(), v.Type().Bits())), nil
	case reflect.Chan, reflect.Func, reflect.Complex64, reflect.Complex128, reflect.UnsafePointer:
		return "", &UnsupportedTypeError{v.Type()}
	}
	return "", &UnsupportedValueError{Str: "jsontext: object member name must be a string after offset " + strconv.Itoa(len(e.b)+1)}
}

// string quotes text.
func (e *encoder) string(s string) {
	b := append(e.b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && n == 1:
				b = append(b, "\ufffd"...)
			case r == '\u2028' || r == '\u2029':
				b = append(b, `\u202`...)
				b = append(b, hex[r&15])
			default:
				b = append(b, s[i:i+n]...)
			}
			i += n
			continue
		}
		i++
		if k := strings.IndexByte("\"\\\b\f\n\r\t", c); k >= 0 {
			b = append(b, '\\', `"\bfnrt`[k])
		} else if c < ' ' || !e.raw && (c == '<' || c == '>' || c == '&') {
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		} else {
			b = append(b, c)
		}
	}
	e.b = append(b, '"')
}

func empty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Struct, reflect.Chan, reflect.Func, reflect.UnsafePointer, reflect.Complex64, reflect.Complex128:
		return false
	case reflect.String, reflect.Map, reflect.Slice, reflect.Array:
		return v.Len() == 0
	}
	return v.IsZero()
}

func zero(v reflect.Value) bool {
	m, ok := with(v, false, zeroerType)
	if !ok {
		return v.IsZero()
	}
	if k := v.Kind(); (k == reflect.Pointer || k == reflect.Interface) && v.IsNil() {
		return true
	} else if k == reflect.Interface && v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() {
		return true
	}
	return m.Interface().(interface{ IsZero() bool }).IsZero()
}

func (e *encoder) structure(v reflect.Value, copied bool) error {
	e.b = append(e.b, '{')
	first := true
	fields := fieldsOf(v.Type())
	for i := range fields {
		f := &fields[i]
		x, copied := v, copied
		for _, i := range f.index {
			if x.Kind() == reflect.Pointer {
				if x.IsNil() {
					x = reflect.Value{}
					break
				}
				x, copied = x.Elem(), false
			}
			x = x.Field(i)
		}
		if !x.IsValid() || f.omitEmpty && empty(x) || f.omitZero && zero(x) {
			continue
		}
		if !first {
			e.b = append(e.b, ',')
		}
		first = false
		e.string(f.name)
		e.b = append(e.b, ':')
		if err := e.value(x, copied, f.quoted); err != nil {
			return err
		}
	}
	e.b = append(e.b, '}')
	return nil
}

type field struct {
	name                                string
	index                               []int
	tagged, omitEmpty, omitZero, quoted bool
	order                               int
}

// fieldCache holds a []field for each struct type met.
var fieldCache sync.Map

// fieldsOf lists the members of a struct in the order of their declaration; of those that share a name the one
// that dominates, if any.
func fieldsOf(root reflect.Type) []field {
	if list, ok := fieldCache.Load(root); ok {
		return list.([]field)
	}
	type level struct {
		t     reflect.Type
		index []int
		leaf  bool
	}
	queue := []level{{root, nil, false}}
	seen := map[reflect.Type]bool{root: true}
	var all []field
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for i := 0; i < at.t.NumField(); i++ {
			sf := at.t.Field(i)
			tag := sf.Tag.Get("json")
			if tag == "-" || !sf.IsExported() && !sf.Anonymous {
				continue
			}
			t := sf.Type
			if t.Kind() == reflect.Pointer && t.Name() == "" {
				t = t.Elem()
			}
			name, options := tagName(tag)
			index := append(append([]int(nil), at.index...), i)
			if sf.Anonymous && name == "" && t.Kind() == reflect.Struct {
				if !at.leaf {
					queue = append(queue, level{t, index, seen[t]})
				}
				seen[t] = true
				continue
			}
			if !sf.IsExported() && t.Kind() != reflect.Struct {
				continue
			}
			f := field{name: name, index: index, tagged: name != "", order: len(all)}
			if name == "" {
				f.name = sf.Name
			}
			for _, o := range options {
				switch o {
				case "omitempty":
					f.omitEmpty = true
				case "omitzero":
					f.omitZero = true
				case "string":
					f.quoted = true
				}
			}
			all = append(all, f)
		}
	}
	var list []field
	for i, f := range all {
		best := true
		for j, g := range all {
			if i != j && g.name == f.name && (len(g.index) < len(f.index) || len(g.index) == len(f.index) && (g.tagged || !f.tagged)) {
				best = false
			}
		}
		if best {
			list = append(list, f)
		}
	}
	sort.Slice(list, func(i, j int) bool {
		a, b := list[i].index, list[j].index
		for k := 0; k < len(a) && k < len(b); k++ {
			if a[k] != b[k] {
				return a[k] < b[k]
			}
		}
		return len(a) < len(b)
	})
	fieldCache.Store(root, list)
	return list
}

// tagName divides a tag. A backslash or quote within the name ends it: what stands before it is the name if it is an
// identifier, otherwise there is none.
func tagName(tag string) (name string, options []string) {
	parts := strings.Split(tag, ",")
	name = parts[0]
	if strings.ContainsAny(name, "\\'\"`") {
		n := strings.IndexFunc(name, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsNumber(r) })
		if r, _ := utf8.DecodeRuneInString(name); r != '_' && !unicode.IsLetter(r) {
			n = 0
		}
		name = name[:n]
	}
	return name, parts[1:]
}
