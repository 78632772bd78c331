package xml

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What the stack of a Decoder holds: open elements, prefixes as they were before an element, and ends that a method may not pass.
const (
	stkStart = iota
	stkNs
	stkEOF
)

var errRawToken = errors.New("xml: cannot use RawToken from UnmarshalXML method")

func NewDecoder(r io.Reader) *Decoder {
	d := &Decoder{
		ns:       make(map[string]string),
		nextByte: -1,
		line:     1,
		Strict:   true,
	}
	d.switchToReader(r)
	return d
}

func NewTokenDecoder(t TokenReader) *Decoder {
	if d, ok := t.(*Decoder); ok {
		return d
	}
	return &Decoder{ns: make(map[string]string), t: t, nextByte: -1, line: 1, Strict: true}
}

//line xml.go:364:1
func (d *Decoder) switchToReader(r io.Reader) {
	if b, ok := r.(io.ByteReader); ok {
		d.r = b
	} else {
		d.r = bufio.NewReader(r)
	}
}

func (d *Decoder) Token() (Token, error) {
	if d.stk != nil && d.stk.kind == stkEOF {
		return nil, io.EOF
	}
	var t Token
	var err error
	if d.nextToken != nil {
		t, d.nextToken = d.nextToken, nil
	} else if t, err = d.rawToken(); t == nil && err != nil {
		if err == io.EOF && d.stk != nil && d.stk.kind != stkEOF {
			err = d.syntaxError("unexpected EOF")
		}
		return nil, err
	}
	if !d.Strict {
		if end, ok := d.autoClose(t); ok {
			d.nextToken = t
			t = end
		}
	}
	switch x := t.(type) {
	case StartElement:
		for _, a := range x.Attr {
			prefix, is := "", a.Name.Space == "" && a.Name.Local == "xmlns"
			if a.Name.Space == "xmlns" {
				prefix, is = a.Name.Local, true
			}
			if is {
				old, ok := d.ns[prefix]
				d.pushNs(prefix, old, ok)
				d.ns[prefix] = a.Value
			}
		}
		d.pushElement(x.Name)
		d.translate(&x.Name, true)
		for i := range x.Attr {
			d.translate(&x.Attr[i].Name, false)
		}
		t = x
	case EndElement:
		if !d.popElement(&x) {
			return nil, d.err
		}
		t = x
	}
	return t, nil
}

// translate puts an address in place of a prefix.
func (d *Decoder) translate(n *Name, element bool) {
	switch {
	case n.Space == "xmlns", n.Space == "" && !element:
		return
	case n.Space == "xml":
		n.Space = xmlURL
	case n.Space == "" && n.Local == "xmlns":
		return
	}
	if url, ok := d.ns[n.Space]; ok {
		n.Space = url
	} else if n.Space == "" {
		n.Space = d.DefaultSpace
	}
}

func (d *Decoder) fresh() *stack {
	s := d.free
	if s == nil {
		return new(stack)
	}
	d.free = s.next
	return s
}

func (d *Decoder) push(kind int) *stack {
	s := d.fresh()
	s.next, s.kind = d.stk, kind
	if kind == stkStart {
		d.deeper(1)
	}
	d.stk = s
	return s
}

func (d *Decoder) pop() *stack {
	s := d.stk
	if s == nil {
		return nil
	}
	if s.kind == stkStart {
		d.deeper(-1)
	}
	d.stk = s.next
	s.next = d.free
	d.free = s
	return s
}

// pushEOF puts an end below the innermost element and its prefixes.
func (d *Decoder) pushEOF() {
	at := d.stk
	for at.kind != stkStart {
		at = at.next
	}
	for at.next != nil && at.next.kind == stkNs {
		at = at.next
	}
	s := d.fresh()
	s.kind, s.next = stkEOF, at.next
	at.next = s
}

//line xml.go:451:1
func (d *Decoder) popEOF() bool {
	if d.stk == nil || d.stk.kind != stkEOF {
		return false
	}
	d.pop()
	return true
}

func (d *Decoder) pushElement(name Name) { d.push(stkStart).name = name }

func (d *Decoder) pushNs(prefix, url string, ok bool) {
	s := d.push(stkNs)
	s.name.Local, s.name.Space, s.ok = prefix, url, ok
}

//line xml.go:475:1
func (d *Decoder) syntaxError(msg string) error {
	return &SyntaxError{Msg: msg, Line: d.line}
}

func (d *Decoder) popElement(t *EndElement) bool {
	s, name := d.pop(), t.Name
	switch {
	case s == nil || s.kind != stkStart:
		d.err = d.syntaxError("unexpected end element </" + name.Local + ">")
		return false
	case s.name.Local != name.Local:
		if !d.Strict {
			d.needClose, d.toClose = true, t.Name
			t.Name = s.name
			return true
		}
		d.err = d.syntaxError("element <" + s.name.Local + "> closed by </" + name.Local + ">")
		return false
	case s.name.Space != name.Space:
		space := name.Space
		if space == "" {
			space = `""`
		}
		d.err = d.syntaxError("element <" + s.name.Local + "> in space " + s.name.Space + " closed by </" + name.Local + "> in space " + space)
		return false
	}
	d.translate(&t.Name, true)
	for d.stk != nil && d.stk.kind == stkNs {
		if s := d.pop(); s.ok {
			d.ns[s.name.Local] = s.name.Space
		} else {
			delete(d.ns, s.name.Local)
		}
	}
	return true
}

func (d *Decoder) autoClose(t Token) (Token, bool) {
	if d.stk == nil || d.stk.kind != stkStart {
		return nil, false
	}
	open := d.stk.name
	for _, s := range d.AutoClose {
		if strings.EqualFold(s, open.Local) {
			if end, ok := t.(EndElement); !ok || !strings.EqualFold(end.Name.Local, open.Local) {
				return EndElement{open}, true
			}
			break
		}
	}
	return nil, false
}

func (d *Decoder) RawToken() (Token, error) {
	if d.inMethod() {
		return nil, errRawToken
	}
	return d.rawToken()
}

// wrong keeps the first error.
func (d *Decoder) wrong(msg string) error {
	if d.err == nil {
		d.err = d.syntaxError(msg)
	}
	return d.err
}

func (d *Decoder) rawToken() (Token, error) {
	if d.t != nil {
		return d.t.Token()
	}
	if d.err != nil {
		return nil, d.err
	}
	if d.needClose {
		d.needClose = false
		return EndElement{d.toClose}, nil
	}
	c, ok := d.getc()
	if !ok {
		return nil, d.err
	}
	if c != '<' {
		d.ungetc(c)
		data := d.text(-1, false)
		if data == nil {
			return nil, d.err
		}
		return CharData(data), nil
	}
	if c, ok = d.mustgetc(); !ok {
		return nil, d.err
	}
	switch c {
	case '/':
		name, ok := d.nsname()
		if !ok {
			return nil, d.wrong("expected element name after </")
		}
		d.space()
		if c, ok = d.mustgetc(); !ok {
			return nil, d.err
		}
		if c != '>' {
			return nil, d.wrong("invalid characters between </" + name.Local + " and >")
		}
		return EndElement{name}, nil
	case '?':
		return d.instruction()
	case '!':
		return d.declaration()
	}
	d.ungetc(c)
	name, ok := d.nsname()
	if !ok {
		return nil, d.wrong("expected element name after <")
	}
	attrs := []Attr{}
	for {
		d.space()
		if c, ok = d.mustgetc(); !ok {
			return nil, d.err
		}
		if c == '/' {
			if c, ok = d.mustgetc(); !ok {
				return nil, d.err
			}
			if c != '>' {
				return nil, d.wrong("expected /> in element")
			}
			d.needClose, d.toClose = true, name
			break
		}
		if c == '>' {
			break
		}
		d.ungetc(c)
		a := Attr{}
		if a.Name, ok = d.nsname(); !ok {
			return nil, d.wrong("expected attribute name in element")
		}
		d.space()
		if c, ok = d.mustgetc(); !ok {
			return nil, d.err
		}
		if c == '=' {
			d.space()
			data := d.attrval()
			if data == nil {
				return nil, d.err
			}
			a.Value = string(data)
		} else {
			if d.Strict {
				return nil, d.wrong("attribute name without = in element")
			}
			d.ungetc(c)
			a.Value = a.Name.Local
		}
		attrs = append(attrs, a)
	}
	return StartElement{name, attrs}, nil
}

// instruction reads what begins with "<?".
func (d *Decoder) instruction() (Token, error) {
	target, ok := d.name()
	if !ok {
		return nil, d.wrong("expected target name after <?")
	}
	d.space()
	d.buf.Reset()
	for last := byte(0); ; {
		c, ok := d.mustgetc()
		if !ok {
			return nil, d.err
		}
		d.buf.WriteByte(c)
		if last == '?' && c == '>' {
			break
		}
		last = c
	}
	data := d.buf.Bytes()
	data = data[:len(data)-2]
	if target == "xml" {
		content := string(data)
		if ver := procInst("version", content); ver != "" && ver != "1.0" {
			d.err = fmt.Errorf("xml: unsupported version %q; only version 1.0 is supported", ver)
			return nil, d.err
		}
		if enc := procInst("encoding", content); enc != "" && !strings.EqualFold(enc, "utf-8") {
			if d.CharsetReader == nil {
				d.err = fmt.Errorf("xml: encoding %q declared but Decoder.CharsetReader is nil", enc)
				return nil, d.err
			}
			r, err := d.CharsetReader(enc, d.r.(io.Reader))
			if err != nil {
				d.err = fmt.Errorf("xml: opening charset %q: %w", enc, err)
				return nil, d.err
			}
			if r == nil {
				panic("CharsetReader returned a nil Reader for charset " + enc)
			}
			d.switchToReader(r)
		}
	}
	return ProcInst{target, data}, nil
}

// procInst is the quoted value of a parameter.
func procInst(param, s string) string {
	param = param + "="
	for {
		_, rest, ok := strings.Cut(s, param)
		if !ok || rest == "" {
			return ""
		}
		s = rest[1:]
		if c := rest[0]; c == '\'' || c == '"' {
			if i := strings.IndexByte(s, c); i >= 0 {
				return s[:i]
			}
			return ""
		}
	}
}

// declaration reads what begins with "<!".
func (d *Decoder) declaration() (Token, error) {
	c, ok := d.mustgetc()
	if !ok {
		return nil, d.err
	}
	switch c {
	case '-':
		if c, ok = d.mustgetc(); !ok {
			return nil, d.err
		}
		if c != '-' {
			return nil, d.wrong("invalid sequence <!- not part of <!--")
		}
		d.buf.Reset()
		for b0, b1 := byte(0), byte(0); ; {
			if c, ok = d.mustgetc(); !ok {
				return nil, d.err
			}
			d.buf.WriteByte(c)
			if b0 == '-' && b1 == '-' {
				if c != '>' {
					return nil, d.wrong(`invalid sequence "--" not allowed in comments`)
				}
				break
			}
			b0, b1 = b1, c
		}
		data := d.buf.Bytes()
		return Comment(data[:len(data)-3]), nil
	case '[':
		for i := 0; i < 6; i++ {
			if c, ok = d.mustgetc(); !ok {
				return nil, d.err
			}
			if c != "CDATA["[i] {
				return nil, d.wrong("invalid <![ sequence")
			}
		}
		data := d.text(-1, true)
		if data == nil {
			return nil, d.err
		}
		return CharData(data), nil
	}
	d.buf.Reset()
	d.buf.WriteByte(c)
	quote, depth := byte(0), 0
	for {
		if c, ok = d.mustgetc(); !ok {
			return nil, d.err
		}
		if quote == 0 && c == '>' && depth == 0 {
			return Directive(d.buf.Bytes()), nil
		}
	again:
		d.buf.WriteByte(c)
		switch {
		case c == quote:
			quote = 0
		case quote != 0:
		case c == '\'' || c == '"':
			quote = c
		case c == '>':
			depth--
		case c == '<':
			const opening = "!--"
			for i := 0; i < len(opening); i++ {
				if c, ok = d.mustgetc(); !ok {
					return nil, d.err
				}
				if c != opening[i] {
					d.buf.WriteString(opening[:i])
					depth++
					goto again
				}
			}
			// A comment in a directive is a blank.
			d.buf.Truncate(d.buf.Len() - 1)
			for b0, b1 := byte(0), byte(0); ; {
				if c, ok = d.mustgetc(); !ok {
					return nil, d.err
				}
				if b0 == '-' && b1 == '-' && c == '>' {
					break
				}
				b0, b1 = b1, c
			}
			d.buf.WriteByte(' ')
		}
	}
}

func (d *Decoder) attrval() []byte {
	c, ok := d.mustgetc()
	if !ok {
		return nil
	}
	if c == '"' || c == '\'' {
		return d.text(int(c), false)
	}
	if d.Strict {
		d.err = d.syntaxError("unquoted or missing attribute value in element")
		return nil
	}
	d.buf.Reset()
	for nameByte(c) && c != '.' {
		d.buf.WriteByte(c)
		if c, ok = d.mustgetc(); !ok {
			return nil
		}
	}
	d.ungetc(c)
	return d.buf.Bytes()
}

func (d *Decoder) space() {
	for {
		c, ok := d.getc()
		if !ok {
			return
		}
		if c != ' ' && c != '\t' && c != '\n' && c != '\r' {
			d.ungetc(c)
			return
		}
	}
}

func (d *Decoder) getc() (c byte, ok bool) {
	if d.err != nil {
		return 0, false
	}
	if d.nextByte >= 0 {
		c, d.nextByte = byte(d.nextByte), -1
	} else {
		if c, d.err = d.r.ReadByte(); d.err != nil {
			return 0, false
		}
		if d.saved != nil {
			d.saved.WriteByte(c)
		}
	}
	if c == '\n' {
		d.line++
		d.linestart = d.offset + 1
	}
	d.offset++
	return c, true
}

func (d *Decoder) mustgetc() (c byte, ok bool) {
	if c, ok = d.getc(); !ok && d.err == io.EOF {
		d.err = d.syntaxError("unexpected EOF")
	}
	return
}

//line xml.go:976:1
func (d *Decoder) ungetc(c byte) {
	if c == '\n' {
		d.line--
	}
	d.nextByte = int(c)
	d.offset--
}

// savedOffset is where what was read and not put back ends.
//line xml.go:954:1
func (d *Decoder) savedOffset() int {
	n := d.saved.Len()
	if d.nextByte >= 0 {
		n--
	}
	return n
}

var entities = map[string]rune{"lt": '<', "gt": '>', "amp": '&', "apos": '\'', "quot": '"'}

// text reads until its end: a quote, a tag, or the end of a CDATA section.
func (d *Decoder) text(quote int, cdata bool) []byte {
	var b0, b1 byte
	d.buf.Reset()
	cut := 0
	for {
		c, ok := d.getc()
		if !ok {
			if !cdata {
				break
			}
			if d.err == io.EOF {
				d.err = d.syntaxError("unexpected EOF in CDATA section")
			}
			return nil
		}
		if quote < 0 && b0 == ']' && b1 == ']' && c == '>' {
			if cdata {
				cut = 2
				break
			}
			d.err = d.syntaxError("unescaped ]]> not in CDATA section")
			return nil
		}
		if c == '<' && !cdata {
			if quote >= 0 {
				d.err = d.syntaxError("unescaped < inside quoted string")
				return nil
			}
			d.ungetc(c)
			break
		}
		if quote >= 0 && c == byte(quote) {
			break
		}
		if c == '&' && !cdata {
			if !d.reference() {
				return nil
			}
			b0, b1 = 0, 0
			continue
		}
		if c == '\r' {
			d.buf.WriteByte('\n')
		} else if b1 != '\r' || c != '\n' {
			d.buf.WriteByte(c)
		}
		b0, b1 = b1, c
	}
	data := d.buf.Bytes()
	data = data[:len(data)-cut]
	for s := data; len(s) > 0; {
		r, n := utf8.DecodeRune(s)
		if r == utf8.RuneError && n == 1 {
			d.err = d.syntaxError("invalid UTF-8")
			return nil
		}
		if !inRange(r) {
			d.err = d.syntaxError(fmt.Sprintf("illegal character code %U", r))
			return nil
		}
		s = s[n:]
	}
	return data
}

// reference reads what follows an ampersand, and writes what it stands for.
func (d *Decoder) reference() bool {
	before := d.buf.Len()
	d.buf.WriteByte('&')
	c, ok := d.mustgetc()
	if !ok {
		return false
	}
	text, known := "", false
	if c == '#' {
		d.buf.WriteByte(c)
		if c, ok = d.mustgetc(); !ok {
			return false
		}
		base := 10
		if c == 'x' {
			base = 16
			d.buf.WriteByte(c)
			if c, ok = d.mustgetc(); !ok {
				return false
			}
		}
		start := d.buf.Len()
		for '0' <= c && c <= '9' || base == 16 && 'a' <= c|32 && c|32 <= 'f' {
			d.buf.WriteByte(c)
			if c, ok = d.mustgetc(); !ok {
				return false
			}
		}
		if c != ';' {
			d.ungetc(c)
		} else {
			s := string(d.buf.Bytes()[start:])
			d.buf.WriteByte(';')
			if n, err := strconv.ParseUint(s, base, 64); err == nil && n <= unicode.MaxRune {
				text, known = string(rune(n)), true
			}
		}
	} else {
		d.ungetc(c)
		if !d.readName() && d.err != nil {
			return false
		}
		if c, ok = d.mustgetc(); !ok {
			return false
		}
		if c != ';' {
			d.ungetc(c)
		} else {
			name := d.buf.Bytes()[before+1:]
			d.buf.WriteByte(';')
			if isName(name) {
				s := string(name)
				if r, ok := entities[s]; ok {
					text, known = string(r), true
				} else if d.Entity != nil {
					text, known = d.Entity[s]
				}
			}
		}
	}
	if known {
		d.buf.Truncate(before)
		d.buf.WriteString(text)
		return true
	}
	if !d.Strict {
		return true
	}
	s := string(d.buf.Bytes()[before:])
	if s[len(s)-1] != ';' {
		s += " (no semicolon)"
	}
	d.err = d.syntaxError("invalid character entity " + s)
	return false
}

func (d *Decoder) nsname() (n Name, ok bool) {
	s, ok := d.name()
	if !ok {
		return n, false
	}
	if strings.Count(s, ":") > 1 {
		return n, false
	}
	if space, local, found := strings.Cut(s, ":"); found && space != "" && local != "" {
		return Name{space, local}, true
	}
	return Name{"", s}, true
}

func (d *Decoder) name() (s string, ok bool) {
	d.buf.Reset()
	if !d.readName() {
		return "", false
	}
	b := d.buf.Bytes()
	if !isName(b) {
		d.err = d.syntaxError("invalid XML name: " + string(b))
		return "", false
	}
	return string(b), true
}

// readName adds the bytes of a name.
func (d *Decoder) readName() (ok bool) {
	c, ok := d.mustgetc()
	if !ok {
		return false
	}
	if c < utf8.RuneSelf && !nameByte(c) {
		d.ungetc(c)
		return false
	}
	for {
		d.buf.WriteByte(c)
		if c, ok = d.mustgetc(); !ok {
			return false
		}
		if c < utf8.RuneSelf && !nameByte(c) {
			d.ungetc(c)
			return true
		}
	}
}
