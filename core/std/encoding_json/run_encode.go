package json

import (
	"encoding"
	"encoding/base64"
	"errors"
	"math"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
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

type encoder struct {
	b     []byte
	raw   bool
	depth int
	seen  map[any]bool
}

func marshal(v any, raw bool) ([]byte, error) {
	e := encoder{raw: raw}
	if err := e.value(reflect.ValueOf(v), false); err != nil {
		return nil, err
	}
	return e.b, nil
}

// with returns v or its address, whichever has the methods of an interface.
func with(v reflect.Value, t reflect.Type) (reflect.Value, bool) {
	if v.CanAddr() && reflect.PointerTo(v.Type()).Implements(t) {
		return v.Addr(), true
	}
	return v, v.Type().Implements(t)
}

func (e *encoder) failed(v reflect.Value, err error, method string) error {
	return &MarshalerError{reflect.PointerTo(v.Type()), err, method}
}

// text calls MarshalText or AppendText, if there is one.
func (e *encoder) text(v reflect.Value) (b []byte, ok bool, err error) {
	if m, ok := with(v, textAppenderType); ok {
		if b, err = m.Interface().(encoding.TextAppender).AppendText(nil); err != nil {
			err = e.failed(v, err, "AppendText")
		}
		return b, true, err
	}
	if m, ok := with(v, textMarshalerType); ok {
		if b, err = m.Interface().(encoding.TextMarshaler).MarshalText(); err != nil {
			err = e.failed(v, err, "MarshalText")
		}
		return b, true, err
	}
	return nil, false, nil
}

// enter watches for cycles in deep values.
func (e *encoder) enter(v reflect.Value) (func(), error) {
	e.depth++
	if e.depth <= 1000 {
		return func() { e.depth-- }, nil
	}
	key := [3]any{v.Type(), v.Pointer(), 0}
	if v.Kind() == reflect.Slice {
		key[2] = v.Len()
	}
	if e.seen[key] {
		return nil, &UnsupportedValueError{Str: "encountered a cycle via " + v.Type().String()}
	}
	if e.seen == nil {
		e.seen = map[any]bool{}
	}
	e.seen[key] = true
	return func() { e.depth--; delete(e.seen, key) }, nil
}

func (e *encoder) literal(s string, quoted bool) {
	if quoted {
		s = `"` + s + `"`
	}
	e.b = append(e.b, s...)
}

func (e *encoder) value(v reflect.Value, quoted bool) error {
	if !v.IsValid() {
		e.literal("null", false)
		return nil
	}
	t := v.Type()
	kind := t.Kind()
	if kind != reflect.Pointer && kind != reflect.Interface {
		if t == numberType {
			return e.number(v.String(), quoted)
		}
		if m, ok := with(v, marshalerType); ok {
			b, err := m.Interface().(Marshaler).MarshalJSON()
			if err == nil {
				err = validate(b)
			}
			if err != nil && t == timeType {
				// The encoder has its own text for times.
				err = errors.New(strings.TrimPrefix(err.Error(), "Time.MarshalJSON: "))
			}
			if err != nil {
				return e.failed(v, err, "MarshalJSON")
			}
			if b = format(nil, b, false, "", ""); !e.raw {
				b = escapeHTML(nil, b)
			}
			e.b = append(e.b, b...)
			return nil
		}
		if b, ok, err := e.text(v); ok {
			if err == nil {
				e.string(string(b))
			}
			return err
		}
	}
	switch kind {
	case reflect.Bool:
		e.literal(strconv.FormatBool(v.Bool()), quoted)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		e.literal(strconv.FormatInt(v.Int(), 10), quoted)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		e.literal(strconv.FormatUint(v.Uint(), 10), quoted)
	case reflect.Float32, reflect.Float64:
		f := v.Float()
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return &UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, 64)}
		}
		e.literal(float(f, t.Bits()), quoted)
	case reflect.String:
		if !quoted {
			e.string(v.String())
			break
		}
		inner := encoder{raw: e.raw}
		inner.string(v.String())
		e.string(string(inner.b))
	case reflect.Interface:
		return e.value(v.Elem(), false)
	case reflect.Pointer:
		if v.IsNil() {
			e.literal("null", false)
			break
		}
		leave, err := e.enter(v)
		if err != nil {
			return err
		}
		defer leave()
		return e.value(v.Elem(), quoted && t.Elem().Kind() != reflect.Pointer)
	case reflect.Struct:
		return e.structure(v)
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
				e.literal(base64.StdEncoding.EncodeToString(v.Bytes()), true)
				break
			}
		}
		leave, err := e.enter(v)
		if err != nil {
			return err
		}
		defer leave()
		return e.list(v)
	case reflect.Array:
		return e.list(v)
	default:
		return &UnsupportedTypeError{t}
	}
	return nil
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

func float(f float64, bits int) string {
	format := byte('f')
	if abs := math.Abs(f); abs != 0 {
		if bits == 64 && (abs < 1e-6 || abs >= 1e21) ||
			bits == 32 && (float32(abs) < 1e-6 || float32(abs) >= 1e21) {
			format = 'e'
		}
	}
	s := strconv.FormatFloat(f, format, -1, bits)
	if n := len(s); format == 'e' && n >= 4 && s[n-4] == 'e' && s[n-3] == '-' && s[n-2] == '0' {
		s = s[:n-2] + s[n-1:]
	}
	return s
}

func (e *encoder) list(v reflect.Value) error {
	e.b = append(e.b, '[')
	for i := 0; i < v.Len(); i++ {
		if i > 0 {
			e.b = append(e.b, ',')
		}
		if err := e.value(v.Index(i), false); err != nil {
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
	leave, err := e.enter(v)
	if err != nil {
		return err
	}
	defer leave()
	type member struct {
		name  string
		value reflect.Value
	}
	var members []member
	for it := v.MapRange(); it.Next(); {
		name, err := e.key(it.Key())
		if err != nil {
			return err
		}
		members = append(members, member{name, it.Value()})
	}
	sort.Slice(members, func(i, j int) bool { return members[i].name < members[j].name })
	e.b = append(e.b, '{')
	for i, m := range members {
		if i > 0 {
			e.b = append(e.b, ',')
		}
		e.string(m.name)
		e.b = append(e.b, ':')
		if err := e.value(m.value, false); err != nil {
			return err
		}
	}
	e.b = append(e.b, '}')
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
	if b, ok, err := e.text(v); ok {
		return string(b), err
	}
	switch kind {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(v.Int(), 10), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.FormatUint(v.Uint(), 10), nil
	case reflect.Float32, reflect.Float64:
		return float(v.Float(), v.Type().Bits()), nil
	case reflect.Chan, reflect.Func, reflect.Complex64, reflect.Complex128, reflect.UnsafePointer:
		return "", &UnsupportedTypeError{v.Type()}
	}
	return "", &UnsupportedValueError{Str: "jsontext: object member name must be a string after offset " + strconv.Itoa(len(e.b)+2)}
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
	m, ok := with(v, zeroerType)
	if !ok {
		return v.IsZero()
	}
	if k := v.Kind(); (k == reflect.Pointer || k == reflect.Interface) && v.IsNil() {
		return true
	}
	return m.Interface().(interface{ IsZero() bool }).IsZero()
}

func (e *encoder) structure(v reflect.Value) error {
	e.b = append(e.b, '{')
	first := true
	for i := range fieldsOf(v.Type()) {
		f := &fieldsOf(v.Type())[i]
		x := v
		for _, i := range f.index {
			if x.Kind() == reflect.Pointer {
				if x.IsNil() {
					x = reflect.Value{}
					break
				}
				x = x.Elem()
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
		if err := e.value(x, f.quoted); err != nil {
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

var fieldCache = map[reflect.Type][]field{}

// fieldsOf lists the members of a struct in the order of their declaration; of those that share a name the one
// that dominates, if any.
func fieldsOf(root reflect.Type) []field {
	if list, ok := fieldCache[root]; ok {
		return list
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
	fieldCache[root] = list
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
