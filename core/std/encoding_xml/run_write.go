package xml

import (
	"bufio"
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unsafe"
)

func Marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := NewEncoder(&b)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	var b bytes.Buffer
	enc := NewEncoder(&b)
	enc.Indent(prefix, indent)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func (enc *printer) close() error {
	if enc.closed {
		return nil
	}
	enc.closed = true
	if err := enc.w.Flush(); err != nil {
		return err
	}
	if n := len(enc.tags); n > 0 {
		return fmt.Errorf("unclosed tag <%s>", enc.tags[n-1].Local)
	}
	return nil
}

func (enc *printer) text(parts ...string) {
	if enc.closed {
		return
	}
	for _, s := range parts {
		enc.w.WriteString(s)
	}
}

func (enc *printer) quoted(s string) {
	escapeText(enc.w, unsafe.Slice(unsafe.StringData(s), len(s)), true)
}

func (enc *printer) token(t Token) error {
	switch t := t.(type) {
	case StartElement:
		return enc.start(&t)
	case EndElement:
		return enc.end(t.Name)
	case CharData:
		if !enc.closed {
			escapeText(enc.w, t, false)
		}
	case Comment:
		if bytes.Contains(t, []byte("-->")) {
			return fmt.Errorf("xml: EncodeToken of Comment containing --> marker")
		}
		enc.text("<!--" + string(t) + "-->")
	case ProcInst:
		if t.Target == "xml" && enc.w.Buffered() != 0 {
			return fmt.Errorf("xml: EncodeToken of ProcInst xml target only valid for xml declaration, first token encoded")
		}
		if bytes.Contains(t.Inst, []byte("?>")) {
			return fmt.Errorf("xml: EncodeToken of ProcInst containing ?> marker")
		}
		enc.text("<?" + t.Target)
		if len(t.Inst) > 0 {
			enc.text(" " + string(t.Inst))
		}
		enc.text("?>")
	case Directive:
		if !balanced(t) {
			return fmt.Errorf("xml: EncodeToken of Directive containing wrong < or > markers")
		}
		enc.text("<!" + string(t) + ">")
	default:
		return fmt.Errorf("xml: EncodeToken of invalid token type")
	}
	return nil
}

// balanced tells whether each bracket of a directive has its partner; quoted text and comments do not count.
func balanced(d Directive) bool {
	depth, text := 0, string(d)
	for text != "" {
		c := text[0]
		text = text[1:]
		found := true
		switch {
		case c == '"' || c == '\'':
			_, text, found = strings.Cut(text, string(c))
		case c == '<' && len(text) > 3 && text[:3] == "!--":
			_, text, found = strings.Cut(text[1:], "-->")
		case c == '<':
			depth++
		case c == '>':
			depth--
		}
		if !found || depth < 0 {
			return false
		}
	}
	return depth == 0
}

// line begins a new line, a step deeper or higher.
func (enc *printer) line(delta int) {
	if enc.prefix == "" && enc.indent == "" {
		return
	}
	if delta < 0 {
		enc.depth--
		if enc.indentedIn {
			enc.indentedIn = false
			return
		}
		enc.indentedIn = false
	}
	if enc.putNewline {
		enc.text("\n")
	} else {
		enc.putNewline = true
	}
	enc.text(enc.prefix)
	for range enc.depth {
		enc.text(enc.indent)
	}
	if delta > 0 {
		enc.depth++
		enc.indentedIn = true
	}
}

// prefixOf gives a name space its prefix in an attribute, declared on the spot if it has none yet.
func (enc *printer) prefixOf(url string) string {
	if url == xmlURL {
		return "xml"
	}
	taken := func(at int, s string) string {
		for i := len(enc.prefixes) - 1; i >= 0; i-- {
			if enc.prefixes[i] == "" {
				continue
			}
			if i--; enc.prefixes[i+at] == s {
				return enc.prefixes[i]
			}
		}
		return ""
	}
	if p := taken(1, url); p != "" {
		return p
	}
	p := strings.TrimRight(url, "/")
	p = p[strings.LastIndexByte(p, '/')+1:]
	if p == "" || strings.Contains(p, ":") || p[0] >= '0' && p[0] <= '9' || strings.HasPrefix(strings.ToLower(p), "xml") {
		p = "_" + strings.ReplaceAll(p, ":", "_")
	}
	if taken(0, p) != "" {
		enc.seq++
		p += "_" + strconv.Itoa(enc.seq)
	}
	enc.prefixes = append(enc.prefixes, p, url)
	enc.text(` xmlns:`, p, `="`)
	enc.quoted(url)
	enc.text(`"`)
	return p
}

func (enc *printer) start(s *StartElement) error {
	if s.Name.Local == "" {
		return fmt.Errorf("xml: start tag with no name")
	}
	enc.tags = append(enc.tags, s.Name)
	enc.prefixes = append(enc.prefixes, "")
	enc.line(1)
	enc.text("<", s.Name.Local)
	if s.Name.Space != "" {
		enc.text(` xmlns="`)
		enc.quoted(s.Name.Space)
		enc.text(`"`)
	}
	for _, a := range s.Attr {
		if a.Name.Local == "" {
			continue
		}
		prefix := ""
		if a.Name.Space != "" {
			prefix = enc.prefixOf(a.Name.Space)
		}
		enc.text(" ")
		if prefix != "" {
			enc.text(prefix, ":")
		}
		enc.text(a.Name.Local, `="`)
		enc.quoted(a.Value)
		enc.text(`"`)
	}
	enc.text(">")
	return nil
}

func (enc *printer) end(name Name) error {
	if name.Local == "" {
		return fmt.Errorf("xml: end tag with no name")
	}
	n := len(enc.tags)
	if n == 0 || enc.tags[n-1].Local == "" {
		return fmt.Errorf("xml: end tag </%s> without start tag", name.Local)
	}
	if top := enc.tags[n-1]; top != name {
		if top.Local != name.Local {
			return fmt.Errorf("xml: end tag </%s> does not match start tag <%s>", name.Local, top.Local)
		}
		return fmt.Errorf("xml: end tag </%s> in namespace %s does not match start tag <%s> in namespace %s", name.Local, name.Space, top.Local, top.Space)
	}
	enc.tags = enc.tags[:n-1]
	enc.line(-1)
	enc.text("</", name.Local, ">")
	// The prefixes that the element declared end with it, as far as the mark before them.
	last := len(enc.prefixes) - 1
	for last >= 0 && enc.prefixes[last] != "" {
		last--
	}
	enc.prefixes = enc.prefixes[:max(last, 0)]
	return nil
}

// as gives a value, or its address, as what it implements.
func as[T any](v reflect.Value) (t T, ok bool) {
	want := reflect.TypeFor[T]()
	if v.CanInterface() && v.Type().Implements(want) {
		t, ok = v.Interface().(T)
		return
	}
	if v.CanAddr() {
		if p := v.Addr(); p.CanInterface() && p.Type().Implements(want) {
			t, ok = p.Interface().(T)
		}
	}
	return
}

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct:
		return false
	}
	return v.IsZero()
}

func isBytes(t reflect.Type) bool {
	return (t.Kind() == reflect.Slice || t.Kind() == reflect.Array) && t.Elem().Kind() == reflect.Uint8
}

func simple(v reflect.Value) (string, error) {
	switch v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(v.Int(), 10), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.FormatUint(v.Uint(), 10), nil
	case reflect.Float32, reflect.Float64:
		return strconv.FormatFloat(v.Float(), 'g', -1, v.Type().Bits()), nil
	case reflect.String:
		return v.String(), nil
	case reflect.Bool:
		return strconv.FormatBool(v.Bool()), nil
	case reflect.Slice, reflect.Array:
		if isBytes(v.Type()) {
			b := make([]byte, v.Len())
			for i := range b {
				b[i] = byte(v.Index(i).Uint())
			}
			return string(b), nil
		}
	}
	return "", &UnsupportedTypeError{v.Type()}
}

func defaultStart(typ reflect.Type, f *fieldInfo, template *StartElement) (s StartElement) {
	switch {
	case template != nil:
		s.Name = template.Name
		s.Attr = append(s.Attr, template.Attr...)
	case f != nil && f.name != "":
		s.Name = Name{f.xmlns, f.name}
	case typ.Name() != "":
		s.Name.Local = typ.Name()
	default:
		s.Name.Local = typ.Elem().Name()
	}
	return
}

func (enc *printer) value(v reflect.Value, f *fieldInfo, template *StartElement) error {
	if template != nil && template.Name.Local == "" {
		return fmt.Errorf("xml: EncodeElement of StartElement with missing name")
	}
	if !v.IsValid() || f != nil && f.flags&fOmitEmpty != 0 && isEmpty(v) {
		return nil
	}
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return nil
		}
		v = v.Elem()
	}
	typ := v.Type()
	if m, ok := as[Marshaler](v); ok {
		t := typ
		for t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		s := defaultStart(t, f, template)
		enc.tags = append(enc.tags, Name{})
		n := len(enc.tags)
		if err := m.MarshalXML(enc.encoder, s); err != nil {
			return err
		}
		if len(enc.tags) > n {
			return fmt.Errorf("xml: %s.MarshalXML wrote invalid XML: <%s> not closed", receiver(v), enc.tags[len(enc.tags)-1].Local)
		}
		enc.tags = enc.tags[:n-1]
		return nil
	}
	if m, ok := as[encoding.TextMarshaler](v); ok {
		s := defaultStart(typ, f, template)
		if err := enc.start(&s); err != nil {
			return err
		}
		b, err := m.MarshalText()
		if err != nil {
			return err
		}
		escapeText(enc.w, b, true)
		return enc.end(s.Name)
	}
	if (v.Kind() == reflect.Slice || v.Kind() == reflect.Array) && typ.Elem().Kind() != reflect.Uint8 {
		for i := 0; i < v.Len(); i++ {
			if err := enc.value(v.Index(i), f, template); err != nil {
				return err
			}
		}
		return nil
	}
	info, err := infoOf(typ)
	if err != nil {
		return err
	}
	var s StartElement
	if template != nil {
		s.Name = template.Name
		s.Attr = append(s.Attr, template.Attr...)
	} else if x := info.xmlname; x != nil {
		if x.name != "" {
			s.Name = Name{x.xmlns, x.name}
		} else if fv := x.value(v, false); fv.IsValid() {
			if name, ok := fv.Interface().(Name); ok && name.Local != "" {
				s.Name = name
			}
		}
	}
	if s.Name.Local == "" && f != nil {
		s.Name = Name{f.xmlns, f.name}
	}
	if s.Name.Local == "" {
		name := typ.Name()
		if i := strings.IndexByte(name, '['); i >= 0 {
			name = name[:i]
		}
		if name == "" {
			return &UnsupportedTypeError{typ}
		}
		s.Name.Local = name
	}
	for i := range info.fields {
		g := &info.fields[i]
		if g.flags&fAttr == 0 {
			continue
		}
		fv := g.value(v, false)
		if !fv.IsValid() || g.flags&fOmitEmpty != 0 && isEmpty(fv) || fv.Kind() == reflect.Interface && fv.IsNil() {
			continue
		}
		if err := enc.attr(&s, Name{g.xmlns, g.name}, fv); err != nil {
			return err
		}
	}
	// An element of no name space in one that has a default one undoes that.
	if err := enc.start(&s); err != nil {
		return err
	}
	if v.Kind() == reflect.Struct {
		err = enc.fields(info, v)
	} else {
		var text string
		if text, err = simple(v); err == nil {
			enc.quoted(text)
		}
	}
	if err != nil {
		return err
	}
	return enc.end(s.Name)
}

func receiver(v reflect.Value) string {
	if v.Type().Name() != "" {
		return v.Type().String()
	}
	return "(" + v.Type().String() + ")"
}

func (enc *printer) attr(s *StartElement, name Name, v reflect.Value) error {
	if m, ok := as[MarshalerAttr](v); ok && !(v.Kind() == reflect.Pointer && v.IsNil()) {
		a, err := m.MarshalXMLAttr(name)
		if err == nil && a.Name.Local != "" {
			s.Attr = append(s.Attr, a)
		}
		return err
	}
	if m, ok := as[encoding.TextMarshaler](v); ok && !(v.Kind() == reflect.Pointer && v.IsNil()) {
		b, err := m.MarshalText()
		if err == nil {
			s.Attr = append(s.Attr, Attr{name, string(b)})
		}
		return err
	}
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return nil
		}
		v = v.Elem()
	}
	if v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.Uint8 {
		for i := 0; i < v.Len(); i++ {
			if err := enc.attr(s, name, v.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	if v.Type() == reflect.TypeFor[Attr]() {
		a := v.Interface().(Attr)
		s.Attr = append(s.Attr, a)
		return nil
	}
	text, err := simple(v)
	if err == nil {
		s.Attr = append(s.Attr, Attr{name, text})
	}
	return err
}

// within opens and closes parents, from those that are open to those that a field stands in.
func (enc *printer) within(open *[]string, parents []string) error {
	n := 0
	for n < len(parents) && n < len(*open) && parents[n] == (*open)[n] {
		n++
	}
	for i := len(*open) - 1; i >= n; i-- {
		if err := enc.end(Name{Local: (*open)[i]}); err != nil {
			return err
		}
	}
	*open = (*open)[:n]
	for _, p := range parents[n:] {
		if err := enc.start(&StartElement{Name: Name{Local: p}}); err != nil {
			return err
		}
		*open = append(*open, p)
	}
	return nil
}

func (enc *printer) fields(info *typeInfo, v reflect.Value) error {
	var open []string
	for i := range info.fields {
		f := &info.fields[i]
		if f.flags&fAttr != 0 {
			continue
		}
		fv := f.value(v, false)
		if !fv.IsValid() {
			continue
		}
		plain := fv
		for plain.Kind() == reflect.Pointer || plain.Kind() == reflect.Interface {
			if plain.IsNil() {
				break
			}
			plain = plain.Elem()
		}
		gone := plain.Kind() == reflect.Pointer || plain.Kind() == reflect.Interface
		switch f.mode() {
		case fCharData, fCDATA:
			if err := enc.within(&open, f.parents); err != nil {
				return err
			}
			if gone {
				continue
			}
			var text string
			if m, ok := as[encoding.TextMarshaler](fv); ok {
				b, err := m.MarshalText()
				if err != nil {
					return err
				}
				text = string(b)
			} else {
				text, _ = simple(plain)
			}
			if f.mode() == fCDATA {
				if text != "" {
					enc.text("<![CDATA[" + strings.ReplaceAll(text, "]]>", "]]]]><![CDATA[>") + "]]>")
				}
			} else {
				enc.quoted(text)
			}
			continue
		case fComment:
			if err := enc.within(&open, f.parents); err != nil {
				return err
			}
			if gone {
				continue
			}
			if plain.Kind() != reflect.String && !isBytes(plain.Type()) {
				return fmt.Errorf("xml: bad type for comment field of %s", v.Type())
			}
			text, _ := simple(plain)
			if text == "" {
				continue
			}
			enc.line(0)
			if strings.Contains(text, "--") {
				return fmt.Errorf(`xml: comments must not contain "--"`)
			}
			if strings.HasSuffix(text, "-") {
				text += " "
			}
			enc.text("<!--" + text + "-->")
			continue
		case fInnerXML:
			if !gone && (plain.Kind() == reflect.String || isBytes(plain.Type())) {
				text, _ := simple(plain)
				enc.text(text)
				continue
			}
		case fElement:
			if err := enc.within(&open, f.parents[:min(len(f.parents), len(open), shared(open, f.parents))]); err != nil {
				return err
			}
			// The parents of what is empty are written all the same.
			if nothing := fv.Kind() == reflect.Pointer || fv.Kind() == reflect.Interface; len(f.parents) > len(open) && !(nothing && fv.IsNil()) {
				if err := enc.within(&open, f.parents); err != nil {
					return err
				}
			}
		}
		if err := enc.value(fv, f, nil); err != nil {
			return err
		}
	}
	return enc.within(&open, nil)
}

func shared(a, b []string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func NewEncoder(w io.Writer) *Encoder {
	enc := &Encoder{printer{w: bufio.NewWriter(w)}}
	enc.p.encoder = enc
	return enc
}

func (enc *Encoder) Indent(prefix, indent string) { enc.p.prefix, enc.p.indent = prefix, indent }
func (enc *Encoder) Encode(v any) error {
	if err := enc.p.value(reflect.ValueOf(v), nil, nil); err != nil {
		return err
	}
	return enc.p.w.Flush()
}
func (enc *Encoder) EncodeElement(v any, start StartElement) error {
	if err := enc.p.value(reflect.ValueOf(v), nil, &start); err != nil {
		return err
	}
	return enc.p.w.Flush()
}
func (enc *Encoder) EncodeToken(t Token) error {
	err := enc.p.token(t)
	if err == nil && enc.p.closed {
		err = errors.New("use of closed Encoder")
	}
	return err
}
//line marshal.go:309:1
func (enc *Encoder) Flush() error {
	return enc.p.w.Flush()
}
func (enc *Encoder) Close() error              { return enc.p.close() }
