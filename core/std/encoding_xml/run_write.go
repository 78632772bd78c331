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
	"unicode/utf8"
)

func Marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := NewEncoder(&b)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	if err := enc.Close(); err != nil {
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
	if err := enc.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
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
	p := &enc.p
	switch t := t.(type) {
	case StartElement:
		if err := p.start(&t); err != nil {
			return err
		}
	case EndElement:
		if err := p.end(t.Name); err != nil {
			return err
		}
	case CharData:
		escapeText(p, t, false)
	case Comment:
		if bytes.Contains(t, []byte("-->")) {
			return fmt.Errorf("xml: EncodeToken of Comment containing --> marker")
		}
		p.WriteString("<!--")
		p.Write(t)
		p.WriteString("-->")
	case ProcInst:
		if t.Target == "xml" && p.w.Buffered() != 0 {
			return fmt.Errorf("xml: EncodeToken of ProcInst xml target only valid for xml declaration, first token encoded")
		}
		if !isNameString(t.Target) {
			return fmt.Errorf("xml: EncodeToken of ProcInst with invalid Target")
		}
		if bytes.Contains(t.Inst, []byte("?>")) {
			return fmt.Errorf("xml: EncodeToken of ProcInst containing ?> marker")
		}
		p.WriteString("<?")
		p.WriteString(t.Target)
		if len(t.Inst) > 0 {
			p.WriteByte(' ')
			p.Write(t.Inst)
		}
		p.WriteString("?>")
	case Directive:
		if !balanced(t) {
			return fmt.Errorf("xml: EncodeToken of Directive containing wrong < or > markers")
		}
		p.WriteString("<!")
		p.Write(t)
		p.WriteString(">")
	default:
		return fmt.Errorf("xml: EncodeToken of invalid token type")
	}
	return p.failure()
}

// balanced tells whether each bracket of a directive has its partner; quoted text and comments do not count.
func balanced(d Directive) bool {
	depth, quote, comment := 0, byte(0), false
	for i, c := range d {
		switch {
		case comment:
			comment = c != '>' || i < 2 || d[i-1] != '-' || d[i-2] != '-'
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '<':
			if comment = i+4 < len(d) && string(d[i:i+4]) == "<!--"; !comment {
				depth++
			}
		case c == '>':
			if depth == 0 {
				return false
			}
			depth--
		}
	}
	return depth == 0 && quote == 0 && !comment
}

var errClosed = errors.New("use of closed Encoder")

func (p *printer) open() bool {
	if p.closed && p.err == nil {
		p.err = errClosed
	}
	return p.err == nil
}

func (p *printer) Write(b []byte) (n int, err error) {
	if p.open() {
		n, p.err = p.w.Write(b)
	}
	return n, p.err
}

func (p *printer) WriteString(s string) (n int, err error) {
	if p.open() {
		n, p.err = p.w.WriteString(s)
	}
	return n, p.err
}

func (p *printer) WriteByte(c byte) error {
	if p.open() {
		p.err = p.w.WriteByte(c)
	}
	return p.err
}

// failure is the error of a write so far.
func (p *printer) failure() error {
	_, err := p.Write(nil)
	return err
}

func (p *printer) Close() error {
	if p.closed {
		return nil
	}
	p.closed = true
	if err := p.w.Flush(); err != nil {
		return err
	}
	if n := len(p.tags); n > 0 {
		return fmt.Errorf("unclosed tag <%s>", p.tags[n-1].Local)
	}
	return nil
}

func (p *printer) EscapeString(s string) {
	last := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if e := entity(r, n, true); e != "" {
			p.WriteString(s[last : i-n])
			p.WriteString(e)
			last = i
		}
	}
	p.WriteString(s[last:])
}

// line begins a new line, a step deeper or higher.
func (p *printer) line(delta int) {
	if p.prefix == "" && p.indent == "" {
		return
	}
	if delta < 0 {
		p.depth--
		in := p.indentedIn
		p.indentedIn = false
		if in {
			return
		}
	}
	if p.putNewline {
		p.WriteByte('\n')
	}
	p.putNewline = true
	p.WriteString(p.prefix)
	for range p.depth {
		p.WriteString(p.indent)
	}
	if delta > 0 {
		p.depth++
		p.indentedIn = true
	}
}

// prefixOf gives a name space its prefix in an attribute, declared on the spot if it has none yet.
func (p *printer) prefixOf(url string) string {
	if prefix := p.attrPrefix[url]; prefix != "" {
		return prefix
	}
	if url == xmlURL {
		return "xml"
	}
	if p.attrPrefix == nil {
		p.attrPrefix = make(map[string]string)
		p.attrNS = make(map[string]string)
	}
	prefix := strings.TrimRight(url, "/")
	prefix = prefix[strings.LastIndexByte(prefix, '/')+1:]
	if !isName([]byte(prefix)) || strings.Contains(prefix, ":") {
		prefix = "_"
	}
	if len(prefix) >= 3 && strings.EqualFold(prefix[:3], "xml") {
		prefix = "_" + prefix
	}
	if p.attrNS[prefix] != "" {
		for p.seq++; ; p.seq++ {
			if s := prefix + "_" + strconv.Itoa(p.seq); p.attrNS[s] == "" {
				prefix = s
				break
			}
		}
	}
	p.attrPrefix[url] = prefix
	p.attrNS[prefix] = url
	p.WriteString(`xmlns:`)
	p.WriteString(prefix)
	p.WriteString(`="`)
	EscapeText(p, []byte(url))
	p.WriteString(`" `)
	p.prefixes = append(p.prefixes, prefix)
	return prefix
}

// pop forgets the prefixes that an element declared, as far as the mark before them.
func (p *printer) pop() {
	for n := len(p.prefixes) - 1; n >= 0; n-- {
		prefix := p.prefixes[n]
		p.prefixes = p.prefixes[:n]
		if prefix == "" {
			break
		}
		delete(p.attrPrefix, p.attrNS[prefix])
		delete(p.attrNS, prefix)
	}
}

func (p *printer) start(s *StartElement) error {
	if s.Name.Local == "" {
		return fmt.Errorf("xml: start tag with no name")
	}
	p.tags = append(p.tags, s.Name)
	p.prefixes = append(p.prefixes, "")
	p.line(1)
	p.WriteByte('<')
	p.WriteString(s.Name.Local)
	if s.Name.Space != "" {
		p.WriteString(` xmlns="`)
		p.EscapeString(s.Name.Space)
		p.WriteByte('"')
	}
	for _, a := range s.Attr {
		if a.Name.Local == "" {
			continue
		}
		p.WriteByte(' ')
		if a.Name.Space != "" {
			p.WriteString(p.prefixOf(a.Name.Space))
			p.WriteByte(':')
		}
		p.WriteString(a.Name.Local)
		p.WriteString(`="`)
		p.EscapeString(a.Value)
		p.WriteByte('"')
	}
	p.WriteByte('>')
	return nil
}

func (p *printer) end(name Name) error {
	if name.Local == "" {
		return fmt.Errorf("xml: end tag with no name")
	}
	n := len(p.tags)
	if n == 0 || p.tags[n-1].Local == "" {
		return fmt.Errorf("xml: end tag </%s> without start tag", name.Local)
	}
	if top := p.tags[n-1]; top != name {
		if top.Local != name.Local {
			return fmt.Errorf("xml: end tag </%s> does not match start tag <%s>", name.Local, top.Local)
		}
		return fmt.Errorf("xml: end tag </%s> in namespace %s does not match start tag <%s> in namespace %s", name.Local, name.Space, top.Local, top.Space)
	}
	p.tags = p.tags[:n-1]
	p.line(-1)
	p.WriteString("</")
	p.WriteString(name.Local)
	p.WriteByte('>')
	p.pop()
	return nil
}

// as gives a value, or its address, as what it implements.
func as[T any](v reflect.Value) (t T, ok bool) {
	want := reflect.TypeFor[T]()
	if v.CanInterface() && v.Type().Implements(want) {
		if t, ok = v.Interface().(T); ok {
			return
		}
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
	case reflect.Bool, reflect.Interface, reflect.Pointer:
		return v.IsZero()
	}
	return reflect.Int <= v.Kind() && v.Kind() <= reflect.Float64 && v.IsZero()
}

// simple is a value as text, or as bytes.
func simple(v reflect.Value) (string, []byte, error) {
	switch v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(v.Int(), 10), nil, nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.FormatUint(v.Uint(), 10), nil, nil
	case reflect.Float32, reflect.Float64:
		return strconv.FormatFloat(v.Float(), 'g', -1, v.Type().Bits()), nil, nil
	case reflect.String:
		return v.String(), nil, nil
	case reflect.Bool:
		return strconv.FormatBool(v.Bool()), nil, nil
	case reflect.Array:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			break
		}
		if v.CanAddr() {
			return "", v.Bytes(), nil
		}
		b := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(b), v)
		return "", b, nil
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return "", v.Bytes(), nil
		}
	}
	return "", nil, &UnsupportedTypeError{v.Type()}
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

func (p *printer) value(v reflect.Value, f *fieldInfo, template *StartElement) error {
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
		return p.marshaler(m, defaultStart(typ, f, template))
	}
	if m, ok := as[encoding.TextMarshaler](v); ok {
		return p.textMarshaler(m, defaultStart(typ, f, template))
	}
	if (v.Kind() == reflect.Slice || v.Kind() == reflect.Array) && typ.Elem().Kind() != reflect.Uint8 {
		for i, n := 0, v.Len(); i < n; i++ {
			if err := p.value(v.Index(i), f, template); err != nil {
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
	own := info.xmlname
	if template != nil {
		s.Name = template.Name
		s.Attr = append(s.Attr, template.Attr...)
	} else if own != nil {
		if own.name != "" {
			s.Name = Name{own.xmlns, own.name}
		} else if fv := own.value(v, false); fv.IsValid() && fv.Type() == nameType {
			if name := (Name{fv.Field(0).String(), fv.Field(1).String()}); name.Local != "" {
				s.Name = name
			}
		}
	}
	if s.Name.Local == "" && f != nil {
		s.Name = Name{f.xmlns, f.name}
	}
	if s.Name.Local == "" {
		name, _, _ := strings.Cut(typ.Name(), "[")
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
		if g.flags&fOmitEmpty != 0 && (!fv.IsValid() || isEmpty(fv)) || fv.Kind() == reflect.Interface && fv.IsNil() {
			continue
		}
		if err := p.attr(&s, Name{g.xmlns, g.name}, fv); err != nil {
			return err
		}
	}
	// An element of no name space in one that has a default one undoes that.
	if n := len(p.tags); own != nil && s.Name.Space == "" && own.xmlns == "" && own.name == "" && n != 0 && p.tags[n-1].Space != "" {
		s.Attr = append(s.Attr, Attr{Name{"", "xmlns"}, ""})
	}
	if err := p.start(&s); err != nil {
		return err
	}
	if v.Kind() == reflect.Struct {
		err = p.fields(info, v)
	} else if text, b, wrong := simple(v); wrong != nil {
		err = wrong
	} else if b != nil {
		EscapeText(p, b)
	} else {
		p.EscapeString(text)
	}
	if err != nil {
		return err
	}
	if err := p.end(s.Name); err != nil {
		return err
	}
	return p.failure()
}

func (p *printer) marshaler(m Marshaler, s StartElement) error {
	// Ends of what is around do not belong to the method.
	p.tags = append(p.tags, Name{})
	n := len(p.tags)
	if err := m.MarshalXML(p.encoder, s); err != nil {
		return err
	}
	if len(p.tags) > n {
		return fmt.Errorf("xml: %s.MarshalXML wrote invalid XML: <%s> not closed", receiver(reflect.TypeOf(m)), p.tags[len(p.tags)-1].Local)
	}
	p.tags = p.tags[:n-1]
	return nil
}

func (p *printer) textMarshaler(m encoding.TextMarshaler, s StartElement) error {
	if err := p.start(&s); err != nil {
		return err
	}
	b, err := m.MarshalText()
	if err != nil {
		return err
	}
	EscapeText(p, b)
	return p.end(s.Name)
}

func receiver(t reflect.Type) string {
	if t.Name() != "" {
		return t.String()
	}
	return "(" + t.String() + ")"
}

func (p *printer) attr(s *StartElement, name Name, v reflect.Value) error {
	if m, ok := as[MarshalerAttr](v); ok {
		a, err := m.MarshalXMLAttr(name)
		if err == nil && a.Name.Local != "" {
			s.Attr = append(s.Attr, a)
		}
		return err
	}
	if m, ok := as[encoding.TextMarshaler](v); ok {
		b, err := m.MarshalText()
		if err == nil {
			s.Attr = append(s.Attr, Attr{name, string(b)})
		}
		return err
	}
	if v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return nil
		}
		v = v.Elem()
	}
	if v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.Uint8 {
		for i, n := 0, v.Len(); i < n; i++ {
			if err := p.attr(s, name, v.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	if v.Type() == attrType {
		name := Name{v.Field(0).Field(0).String(), v.Field(0).Field(1).String()}
		s.Attr = append(s.Attr, Attr{name, v.Field(1).String()})
		return nil
	}
	text, b, err := simple(v)
	if err != nil {
		return err
	}
	if b != nil {
		text = string(b)
	}
	s.Attr = append(s.Attr, Attr{name, text})
	return nil
}

// parents are the elements between a struct's and that of a field, as far as they are open.
type parents struct {
	p    *printer
	open []string
}

// trim closes those that are not in the list.
func (s *parents) trim(list []string) error {
	n := shared(list, s.open)
	for i := len(s.open) - 1; i >= n; i-- {
		if err := s.p.end(Name{Local: s.open[i]}); err != nil {
			return err
		}
	}
	s.open = s.open[:n]
	return nil
}

func (s *parents) push(list []string) error {
	for _, name := range list {
		if err := s.p.start(&StartElement{Name: Name{Local: name}}); err != nil {
			return err
		}
	}
	s.open = append(s.open, list...)
	return nil
}

func plain(v reflect.Value) reflect.Value {
	for (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && !v.IsNil() {
		v = v.Elem()
	}
	return v
}

func (p *printer) fields(info *typeInfo, v reflect.Value) error {
	s := parents{p: p}
	for i := range info.fields {
		f := &info.fields[i]
		if f.flags&fAttr != 0 {
			continue
		}
		fv := f.value(v, false)
		if !fv.IsValid() {
			continue
		}
		switch f.flags & fMode {
		case fCharData, fCDATA:
			if err := s.trim(f.parents); err != nil {
				return err
			}
			if err := p.data(fv, f.flags&fCDATA != 0); err != nil {
				return err
			}
			continue
		case fComment:
			if err := s.trim(f.parents); err != nil {
				return err
			}
			fv = plain(fv)
			if k := fv.Kind(); k != reflect.String && (k != reflect.Slice || fv.Type().Elem().Kind() != reflect.Uint8) {
				return fmt.Errorf("xml: bad type for comment field of %s", v.Type())
			}
			if fv.Len() > 0 {
				if err := p.comment(fv); err != nil {
					return err
				}
			}
			continue
		case fInnerXML:
			fv = plain(fv)
			switch raw := fv.Interface().(type) {
			case []byte:
				p.Write(raw)
				continue
			case string:
				p.WriteString(raw)
				continue
			}
		case fElement, fElement | fAny:
			if err := s.trim(f.parents); err != nil {
				return err
			}
			// The parents of what is empty are written all the same, but not those of nil.
			if n := len(s.open); len(f.parents) > n && (fv.Kind() != reflect.Pointer && fv.Kind() != reflect.Interface || !fv.IsNil()) {
				if err := s.push(f.parents[n:]); err != nil {
					return err
				}
			}
		}
		if err := p.value(fv, f, nil); err != nil {
			return err
		}
	}
	s.trim(nil)
	return p.failure()
}

func (p *printer) data(v reflect.Value, cdata bool) error {
	emit := EscapeText
	if cdata {
		emit = emitCDATA
	}
	if m, ok := as[encoding.TextMarshaler](v); ok {
		b, err := m.MarshalText()
		if err != nil {
			return err
		}
		return emit(p, b)
	}
	var room [64]byte
	v = plain(v)
	switch v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return emit(p, strconv.AppendInt(room[:0], v.Int(), 10))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return emit(p, strconv.AppendUint(room[:0], v.Uint(), 10))
	case reflect.Float32, reflect.Float64:
		return emit(p, strconv.AppendFloat(room[:0], v.Float(), 'g', -1, v.Type().Bits()))
	case reflect.Bool:
		return emit(p, strconv.AppendBool(room[:0], v.Bool()))
	case reflect.String:
		return emit(p, []byte(v.String()))
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[[]byte]() {
			return emit(p, v.Bytes())
		}
	}
	return nil
}

func emitCDATA(w io.Writer, s []byte) error {
	if len(s) == 0 {
		return nil
	}
	if _, err := io.WriteString(w, "<![CDATA["); err != nil {
		return err
	}
	for {
		before, after, ok := bytes.Cut(s, []byte("]]>"))
		if _, err := w.Write(before); err != nil {
			return err
		}
		if !ok {
			break
		}
		// The section ends within what would end it.
		if _, err := io.WriteString(w, "]]]]><![CDATA[>"); err != nil {
			return err
		}
		s = after
	}
	_, err := io.WriteString(w, "]]>")
	return err
}

func (p *printer) comment(v reflect.Value) error {
	p.line(0)
	p.WriteString("<!--")
	twice, last := false, false
	if v.Kind() == reflect.String {
		s := v.String()
		twice, last = strings.Contains(s, "--"), s[len(s)-1] == '-'
		if !twice {
			p.WriteString(s)
		}
	} else {
		b := v.Bytes()
		twice, last = bytes.Contains(b, []byte("--")), b[len(b)-1] == '-'
		if !twice {
			p.Write(b)
		}
	}
	if twice {
		return fmt.Errorf(`xml: comments must not contain "--"`)
	}
	if last {
		p.WriteByte(' ')
	}
	p.WriteString("-->")
	return nil
}

func shared(a, b []string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
