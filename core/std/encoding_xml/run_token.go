package xml

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

type decoder struct {
	pub           *Decoder
	Strict        bool
	AutoClose     []string
	floor         int
	Entity        map[string]string
	CharsetReader func(charset string, input io.Reader) (io.Reader, error)
	DefaultSpace  string

	r       io.ByteReader
	t       TokenReader
	back    int
	saved   []byte
	saving  int
	open    []element
	pending []Token
	err     error
	line    int
	start   int64
	offset  int64
}

// element is one that is open, with the name spaces that it declared.
type element struct {
	name   Name
	spaces map[string]string
}

func (d *decoder) reads(r io.Reader) {
	if b, ok := r.(io.ByteReader); ok {
		d.r = b
	} else {
		d.r = bufio.NewReader(r)
	}
}

func (d *decoder) InputOffset() int64 { return d.offset }
func (d *decoder) InputPos() (line, column int) {
	return d.line, int(d.offset-d.start) + 1
}

// failed stops a token from within.
type failed struct{}

func (d *decoder) syntax(msg string) {
	d.err = &SyntaxError{Msg: msg, Line: d.line}
	panic(failed{})
}

func (d *decoder) getc() (byte, bool) {
	var c byte
	if d.back >= 0 {
		c, d.back = byte(d.back), -1
	} else {
		var err error
		if c, err = d.r.ReadByte(); err != nil {
			d.err = err
			return 0, false
		}
		if d.saving > 0 {
			d.saved = append(d.saved, c)
		}
	}
	d.offset++
	if c == '\n' {
		d.line++
		d.start = d.offset
	}
	return c, true
}

func (d *decoder) must() byte {
	c, ok := d.getc()
	if !ok {
		if d.err == io.EOF {
			d.syntax("unexpected EOF")
		}
		panic(failed{})
	}
	return c
}

func (d *decoder) ungetc(c byte) {
	if c == '\n' {
		d.line--
	}
	d.back = int(c)
	d.offset--
}

// savedUntil is where what was read and not put back ends.
func (d *decoder) savedUntil() int {
	n := len(d.saved)
	if n > 0 && d.back >= 0 {
		n--
	}
	return n
}

func (d *decoder) space() {
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

func nameRune(r rune, first bool) bool {
	if r == '_' || r == ':' || unicode.IsLetter(r) {
		return true
	}
	return !first && (r == '-' || r == '.' || r == 0xb7 || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r))
}

func (d *decoder) name() string {
	var b []byte
	for {
		c := d.must()
		if c < utf8.RuneSelf && !(c == '_' || c == ':' || c == '.' || c == '-' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9') {
			d.ungetc(c)
			break
		}
		b = append(b, c)
	}
	for i, r := range string(b) {
		if !nameRune(r, i == 0) {
			d.syntax("invalid XML name: " + string(b))
		}
	}
	return string(b)
}

func (d *decoder) nsname() (n Name, ok bool) {
	s := d.name()
	if s == "" {
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

var entities = map[string]string{"lt": "<", "gt": ">", "amp": "&", "apos": "'", "quot": `"`}

// goesOn tells whether c belongs to a reference that begins with b: digits of a number, or a name.
func goesOn(b []byte, c byte) bool {
	digit := '0' <= c && c <= '9'
	switch {
	case len(b) == 0 && c == '#':
		return true
	case len(b) == 0 || b[0] != '#':
		return digit || c >= utf8.RuneSelf || c == '_' || c == ':' || c == '.' || c == '-' || 'a' <= c|0x20 && c|0x20 <= 'z'
	case len(b) == 1 && c == 'x':
		return true
	}
	return digit || len(b) > 1 && b[1] == 'x' && 'a' <= c|0x20 && c|0x20 <= 'f'
}

// reference reads what follows an ampersand.
func (d *decoder) reference() string {
	var b []byte
	for {
		c, ok := d.getc()
		if !ok {
			if d.err == io.EOF {
				d.syntax("unexpected EOF")
			}
			panic(failed{})
		}
		if c == ';' {
			text := string(b)
			if code, is := strings.CutPrefix(text, "#"); is {
				base := 10
				if hex, is := strings.CutPrefix(code, "x"); is {
					code, base = hex, 16
				}
				if n, err := strconv.ParseUint(code, base, 64); err == nil && n <= unicode.MaxRune {
					return string(rune(n))
				}
			} else if s, known := entities[text]; known {
				return s
			} else if s, known := d.Entity[text]; known {
				return s
			}
			if !d.Strict {
				return "&" + text + ";"
			}
			d.syntax("invalid character entity &" + text + ";")
		}
		if !goesOn(b, c) {
			d.ungetc(c)
			if !d.Strict {
				return "&" + string(b)
			}
			if len(b) > 0 {
				d.syntax("invalid character entity &" + string(b) + " (no semicolon)")
			}
			d.syntax("invalid character entity & (no semicolon)")
		}
		b = append(b, c)
	}
}

// data reads text until its end: a quote, a tag, or the end of a CDATA section.
func (d *decoder) data(quote byte, cdata bool) []byte {
	var b []byte
	var last, before byte
	for {
		c, ok := d.getc()
		if !ok {
			if d.err == io.EOF && cdata {
				d.syntax("unexpected EOF in CDATA section")
			}
			if d.err == io.EOF && quote == 0 && len(b) > 0 {
				break
			}
			if d.err == io.EOF && quote != 0 {
				d.syntax("unexpected EOF")
			}
			panic(failed{})
		}
		if before == ']' && last == ']' && c == '>' {
			if cdata {
				b = b[:len(b)-2]
				break
			}
			if quote == 0 {
				d.syntax("unescaped ]]> not in CDATA section")
			}
		}
		if c == '<' && !cdata {
			if quote != 0 {
				d.syntax("unescaped < inside quoted string")
			}
			if quote == 0 {
				d.ungetc(c)
				break
			}
		}
		if quote != 0 && c == quote {
			break
		}
		if c == '&' && !cdata {
			b = append(b, d.reference()...)
			before, last = 0, 0
			continue
		}
		switch {
		case c == '\r':
			b = append(b, '\n')
		case c == '\n' && last == '\r':
		default:
			b = append(b, c)
		}
		before, last = last, c
	}
	for s := b; len(s) > 0; {
		r, n := utf8.DecodeRune(s)
		if r == utf8.RuneError && n == 1 {
			d.syntax("invalid UTF-8")
		}
		if !inRange(r) {
			d.syntax(fmt.Sprintf("illegal character code %U", r))
		}
		s = s[n:]
	}
	return b
}

func (d *decoder) RawToken() (t Token, err error) { return d.raw() }

func (d *decoder) raw() (t Token, err error) {
	if d.t != nil {
		return d.t.Token()
	}
	if len(d.pending) > 0 {
		t, d.pending = d.pending[0], d.pending[1:]
		return t, nil
	}
	if d.err != nil {
		return nil, d.err
	}
	defer func() {
		if r := recover(); r != nil {
			if _, ours := r.(failed); !ours {
				panic(r)
			}
			t, err = nil, d.err
		}
	}()
	c, ok := d.getc()
	if !ok {
		return nil, d.err
	}
	if c != '<' {
		d.ungetc(c)
		return CharData(d.data(0, false)), nil
	}
	switch c = d.must(); c {
	case '/':
		name, ok := d.nsname()
		if !ok {
			d.syntax("expected element name after </")
		}
		d.space()
		if d.must() != '>' {
			d.syntax("invalid characters between </" + name.Local + " and >")
		}
		return EndElement{name}, nil
	case '?':
		target := d.name()
		if target == "" {
			d.syntax("expected target name after <?")
		}
		d.space()
		var b []byte
		for last := byte(0); ; {
			c := d.must()
			b = append(b, c)
			if last == '?' && c == '>' {
				break
			}
			last = c
		}
		b = b[:len(b)-2]
		if target == "xml" {
			if ver := procInst("version", string(b)); ver != "" && ver != "1.0" {
				d.err = fmt.Errorf("xml: unsupported version %q; only version 1.0 is supported", ver)
				return nil, d.err
			}
			if enc := procInst("encoding", string(b)); enc != "" && !strings.EqualFold(enc, "utf-8") {
				if d.CharsetReader == nil {
					d.err = fmt.Errorf("xml: encoding %q declared but Decoder.CharsetReader is nil", enc)
					return nil, d.err
				}
				r, err := d.CharsetReader(enc, d.r.(io.Reader))
				if err != nil {
					d.err = fmt.Errorf("xml: opening charset %q: %w", enc, err)
					return nil, d.err
				}
				d.reads(r)
			}
		}
		return ProcInst{target, b}, nil
	case '!':
		return d.declaration(), nil
	}
	d.ungetc(c)
	name, ok := d.nsname()
	if !ok {
		d.syntax("expected element name after <")
	}
	attrs := []Attr{}
	for {
		d.space()
		c := d.must()
		if c == '/' {
			if d.must() != '>' {
				d.syntax("expected /> in element")
			}
			d.pending = append(d.pending, EndElement{name})
			break
		}
		if c == '>' {
			break
		}
		d.ungetc(c)
		a, ok := d.nsname()
		if !ok {
			d.syntax("expected attribute name in element")
		}
		d.space()
		if c = d.must(); c != '=' {
			if d.Strict {
				d.syntax("attribute name without = in element")
			}
			d.ungetc(c)
			attrs = append(attrs, Attr{a, a.Local})
			continue
		}
		d.space()
		value := ""
		if c = d.must(); c == '"' || c == '\'' {
			value = string(d.data(c, false))
		} else {
			if d.Strict {
				d.syntax("unquoted or missing attribute value in element")
			}
			var b []byte
			for ; strings.IndexByte(" \t\r\n>/", c) < 0; c = d.must() {
				b = append(b, c)
			}
			d.ungetc(c)
			value = string(b)
		}
		attrs = append(attrs, Attr{a, value})
	}
	return StartElement{name, attrs}, nil
}

func procInst(param, s string) string {
	_, v, ok := strings.Cut(s, param+"=")
	if !ok || v == "" || v[0] != '\'' && v[0] != '"' {
		return ""
	}
	v, _, ok = strings.Cut(v[1:], v[:1])
	if !ok {
		return ""
	}
	return v
}

// declaration reads what begins with "<!".
func (d *decoder) declaration() Token {
	c := d.must()
	switch c {
	case '-':
		if d.must() != '-' {
			d.syntax("invalid sequence <!- not part of <!--")
		}
		var b []byte
		for {
			b = append(b, d.must())
			if n := len(b); n >= 3 && b[n-3] == '-' && b[n-2] == '-' {
				if b[n-1] != '>' {
					d.syntax(`invalid sequence "--" not allowed in comments`)
				}
				return Comment(b[:n-3])
			}
		}
	case '[':
		for _, want := range "CDATA[" {
			if d.must() != byte(want) {
				d.syntax("invalid <![ sequence")
			}
		}
		return CharData(d.data(0, true))
	}
	b := []byte{c}
	quote, depth := byte(0), 0
	for {
		c := d.must()
		if quote == 0 && c == '>' && depth == 0 {
			return Directive(b)
		}
		b = append(b, c)
		switch {
		case c == quote:
			quote = 0
		case quote != 0:
		case c == '\'' || c == '"':
			quote = c
		case c == '>':
			depth--
		case c == '<':
			depth++
		}
	}
}

func (d *decoder) translate(n *Name, element bool) {
	switch {
	case n.Space == "xmlns", n.Space == "" && !element, n.Space == "" && n.Local == "xmlns":
		return
	case n.Space == "xml":
		n.Space = xmlURL
		return
	}
	for i := len(d.open) - 1; i >= 0; i-- {
		if url, ok := d.open[i].spaces[n.Space]; ok {
			n.Space = url
			return
		}
	}
	if n.Space == "" {
		n.Space = d.DefaultSpace
	}
}

func (d *decoder) Token() (Token, error) {
	if len(d.open) < d.floor {
		// The element that is read by a method of its own has ended.
		return nil, io.EOF
	}
	t, err := d.raw()
	if err != nil && t == nil {
		if err == io.EOF && len(d.open) > 0 && d.t == nil {
			if d.Strict {
				err = &SyntaxError{"unexpected EOF", d.line}
				d.err = err
			} else {
				name := d.open[len(d.open)-1].name
				d.open = d.open[:len(d.open)-1]
				return EndElement{name}, nil
			}
		}
		return nil, err
	}
	if !d.Strict {
		if n := len(d.open); n > 0 {
			top := d.open[n-1].name
			end, isEnd := t.(EndElement)
			for _, auto := range d.AutoClose {
				if strings.EqualFold(auto, top.Local) && !(isEnd && strings.EqualFold(end.Name.Local, top.Local)) {
					d.pending = append([]Token{t}, d.pending...)
					d.open = d.open[:n-1]
					d.translate(&top, true)
					return EndElement{top}, nil
				}
			}
		}
	}
	switch x := t.(type) {
	case StartElement:
		e := element{name: x.Name}
		for _, a := range x.Attr {
			key, is := "", a.Name.Space == "" && a.Name.Local == "xmlns"
			if a.Name.Space == "xmlns" {
				key, is = a.Name.Local, true
			}
			if is {
				if e.spaces == nil {
					e.spaces = map[string]string{}
				}
				e.spaces[key] = a.Value
			}
		}
		d.open = append(d.open, e)
		d.translate(&x.Name, true)
		for i := range x.Attr {
			d.translate(&x.Attr[i].Name, false)
		}
		t = x
	case EndElement:
		n := len(d.open)
		if n == 0 {
			d.err = &SyntaxError{"unexpected end element </" + x.Name.Local + ">", d.line}
			return nil, d.err
		}
		top := d.open[n-1].name
		if top.Local != x.Name.Local {
			if !d.Strict {
				d.pending = append(d.pending, t)
				d.open = d.open[:n-1]
				d.translate(&top, true)
				return EndElement{top}, nil
			}
			d.err = &SyntaxError{"element <" + top.Local + "> closed by </" + x.Name.Local + ">", d.line}
			return nil, d.err
		}
		if top.Space != x.Name.Space {
			d.err = &SyntaxError{"element <" + top.Local + "> in space " + top.Space + " closed by </" + x.Name.Local + "> in space " + x.Name.Space, d.line}
			return nil, d.err
		}
		d.translate(&x.Name, true)
		d.open = d.open[:n-1]
		t = x
	}
	return t, err
}

func (d *decoder) Skip() error {
	for depth := 0; ; {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t.(type) {
		case StartElement:
			depth++
		case EndElement:
			if depth == 0 {
				return nil
			}
			depth--
		}
	}
}

var errDepth = errors.New("exceeded max depth")

var decoders struct {
	sync.Mutex
	m map[*Decoder]*decoder
}

// own is what the machine keeps of a Decoder, whose fields are those of the real one.
func (z *Decoder) own() *decoder {
	decoders.Lock()
	defer decoders.Unlock()
	if decoders.m == nil {
		decoders.m = map[*Decoder]*decoder{}
	}
	x := decoders.m[z]
	if x == nil {
		x = &decoder{pub: z, line: 1, back: -1}
		decoders.m[z] = x
	}
	return x
}

// set is the state with the fields that a program sets.
func (d *Decoder) set() *decoder {
	x := d.own()
	x.Strict, x.AutoClose, x.Entity, x.CharsetReader, x.DefaultSpace = d.Strict, d.AutoClose, d.Entity, d.CharsetReader, d.DefaultSpace
	return x
}

func NewDecoder(r io.Reader) *Decoder {
	d := &Decoder{Strict: true}
	d.own().reads(r)
	return d
}

func NewTokenDecoder(t TokenReader) *Decoder {
	if d, ok := t.(*Decoder); ok {
		return d
	}
	d := &Decoder{Strict: true}
	d.own().t = t
	return d
}
func (d *Decoder) Token() (Token, error)        { return d.set().Token() }
func (d *Decoder) RawToken() (Token, error)     { return d.set().RawToken() }
func (d *Decoder) InputOffset() int64           { return d.own().InputOffset() }
func (d *Decoder) InputPos() (line, column int) { return d.own().InputPos() }
func (d *Decoder) Decode(v any) error           { return d.set().Decode(v) }
func (d *Decoder) DecodeElement(v any, start *StartElement) error {
	return d.set().DecodeElement(v, start)
}
func (d *Decoder) Skip() error { return d.set().Skip() }
