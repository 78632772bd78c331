package json

import (
	"bytes"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonopts"
	"encoding/json/jsontext"
	"errors"
	"io"
	"reflect"
	"strconv"
	"strings"
)

type Encoder struct {
	w                         io.Writer
	opts                      Options
	err                       error
	indented                  bytes.Buffer
	indentPrefix, indentValue string
}

type Decoder struct {
	*input
	dec  decoding
	opts Options
	err  error
}

// input is what a Decoder knows of its text. Its stack has an entry for each open array or object.
type input struct {
	r             io.Reader
	buf           []byte
	at            int
	base          int64
	end           error
	stack         []open
	last          int64
	number, known bool
	peeked, ended bool
	names         []int // of open objects
	_             [160]byte
}

// open is [ at the next element, { at a key, : at a value; some tells that it holds something.
type open struct {
	kind byte
	some bool
	_    [6]byte
}

// What a Decoder keeps in gc's, for the types that come with it.
type decoding = *jsontext.Decoder

func (e *UnmarshalTypeError) Error() string {
	s := "Go value"
	if e.Struct != "" || e.Field != "" {
		s = "Go struct field "
		last := e.Field[strings.LastIndexByte(e.Field, '.')+1:]
		if last != "" && strings.Trim(last, "0123456789") == "" {
			s = ""
		}
		s += e.Struct + "." + e.Field
	}
	s = "json: cannot unmarshal " + e.Value + " into " + s + " of type " + e.Type.String()
	if err := reason(e); err != nil {
		s += ": " + err.Error()
	}
	return s
}

func reason(e *UnmarshalTypeError) error { return e.Err }
func because(err error, e *UnmarshalTypeError) *UnmarshalTypeError {
	e.Err = err
	return e
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name +
		" of type " + e.Type.String()
}

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + string(strconv.AppendQuote(make([]byte, 0, 3*len(e.S)/2), e.S))
}

func (e *MarshalerError) Error() string {
	f := e.sourceFunc
	if f == "" {
		f = "MarshalJSON"
	}
	return "json: error calling " + f + " for type " + e.Type.String() + ": " + e.Err.Error()
}

func Valid(data []byte) bool        { return validate(data) == nil }
func Marshal(v any) ([]byte, error) { return marshal(v, false) }

func (dec *Decoder) UseNumber() {
	if !dec.number {
		dec.number, dec.opts = true, join(dec.opts, jsonflags.UnmarshalAnyWithRawNumber|1)
	}
}

func (dec *Decoder) DisallowUnknownFields() {
	if !dec.known {
		dec.known, dec.opts = true, join(dec.opts, jsonflags.RejectUnknownMembers|1)
	}
}

// join makes options with one more.
func join(opts Options, flag jsonflags.Bools) Options {
	all := new(jsonopts.Struct)
	all.Join(opts)
	all.Flags.Set(flag)
	return all
}

// asWritten are options where < stands for itself.
func asWritten(opts Options) bool {
	s, ok := opts.(*jsonopts.Struct)
	return ok && !s.Flags.Get(jsonflags.EscapeForHTML)
}

func (enc *Encoder) SetEscapeHTML(on bool) {
	if on == asWritten(enc.opts) {
		flag := jsonflags.EscapeForHTML
		if on {
			flag |= 1
		}
		enc.opts = join(enc.opts, flag)
	}
}

func (enc *Encoder) SetIndent(prefix, indent string) {
	enc.indentPrefix, enc.indentValue = prefix, indent
}

func NewDecoder(r io.Reader) *Decoder {
	if r == nil {
		panic("jsontext: invalid nil io.Reader")
	}
	return &Decoder{input: &input{r: r}}
}

func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	e := newEncoder(false)
	defer encoders.Put(e)
	e.text = indented(e.text[:0], b, prefix, indent)
	return bytes.Clone(e.text), nil
}

func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	e := newEncoder(asWritten(enc.opts))
	defer encoders.Put(e)
	if err := e.whole(v); err != nil {
		return err
	}
	b := e.b
	if enc.indentPrefix != "" || enc.indentValue != "" {
		enc.indented.Reset()
		enc.indented.Grow(2 * len(b))
		enc.indented.Write(indented(enc.indented.AvailableBuffer(), b, enc.indentPrefix, enc.indentValue))
		b = enc.indented.Bytes()
	}
	_, enc.err = enc.w.Write(append(b, '\n'))
	return enc.err
}

func Unmarshal(data []byte, v any) error { return unmarshal(data, v, false, false) }

func unmarshal(data []byte, v any, number, known bool) error {
	to := reflect.ValueOf(v)
	if to.Kind() != reflect.Pointer || to.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	if err := validate(data); err != nil {
		return err
	}
	d := decoders.Get().(*decoder)
	defer decoders.Put(d)
	*d = decoder{data: data, number: number, known: known, root: to.Type().Elem(), path: d.path[:0], strings: d.strings}
	d.space()
	d.value(to.Elem(), false)
	d.data = nil
	return d.told()
}

// ofValues words an error as where texts are formatted.
func ofValues(err error) error {
	if e, ok := err.(*SyntaxError); ok {
		e.msg = strings.Replace(e.msg, "after array element", "after array value", 1)
	}
	return err
}

func Compact(dst *bytes.Buffer, src []byte) error {
	dst.Grow(len(src))
	if err := validate(src); err != nil {
		return ofValues(err)
	}
	e := newEncoder(false)
	defer encoders.Put(e)
	e.text = format(e.text[:0], src, false, "", "")
	dst.Write(append(dst.AvailableBuffer(), e.text...))
	return nil
}

func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	dst.Grow(2 * len(src))
	if err := validate(src); err != nil {
		spaces(prefix, indent)
		return ofValues(err)
	}
	b := indented(dst.AvailableBuffer(), src, prefix, indent)
	dst.Write(append(b, src[len(bytes.TrimRight(src, " \n\r\t")):]...))
	return nil
}

// spaces are as many as the texts have bytes, where these have others too.
func spaces(prefix, indent string) (string, string) {
	if strings.Trim(prefix, " \t") != "" || strings.Trim(indent, " \t") != "" {
		prefix, indent = strings.Repeat(" ", len(prefix)), strings.Repeat(" ", len(indent))
	}
	// Go makes options of them.
	jsontext.WithIndentPrefix(prefix)
	jsontext.WithIndent(indent)
	return prefix, indent
}

// indented gives each value a line. Texts that are not all space are written over spaces.
func indented(b, src []byte, prefix, indent string) []byte {
	done := len(b)
	p, q := spaces(prefix, indent)
	b = format(b, src, true, p, q)
	if p == prefix && q == indent {
		return b
	}
	for i := done; i < len(b); i++ {
		if b[i] == '\n' {
			for i += 1 + copy(b[i+1:], prefix); b[i] == ' '; {
				i += copy(b[i:], indent)
			}
		}
	}
	return b
}

// format rewrites valid JSON without space, or with a line for each value.
func format(b, src []byte, lines bool, prefix, indent string) []byte {
	depth := 0
	newline := func() {
		if lines {
			b = append(append(b, '\n'), prefix...)
			for i := 0; i < depth; i++ {
				b = append(b, indent...)
			}
		}
	}
	for i := 0; i < len(src); i++ {
		switch c := src[i]; c {
		case ' ', '\n', '\r', '\t':
		case '"':
			end, _ := scanString(src, i)
			b = append(b, src[i:end]...)
			i = end - 1
		case '{', '[':
			b = append(b, c)
			j := space(src, i+1)
			if src[j] == c+2 {
				b = append(b, c+2)
				i = j
				break
			}
			depth++
			newline()
		case '}', ']':
			depth--
			newline()
			b = append(b, c)
		case ',':
			b = append(b, c)
			newline()
		case ':':
			b = append(b, c)
			if lines {
				b = append(b, ' ')
			}
		default:
			b = append(b, c)
		}
	}
	return b
}

func HTMLEscape(dst *bytes.Buffer, src []byte) {
	dst.Grow(len(src))
	dst.Write(escapeHTML(dst.AvailableBuffer(), src))
}

func escapeHTML(b, src []byte) []byte {
	for i := 0; i < len(src); i++ {
		c := src[i]
		switch {
		case c == '<' || c == '>' || c == '&':
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		case c == 0xe2 && i+2 < len(src) && src[i+1] == 0x80 && src[i+2]&^1 == 0xa8:
			b = append(b, `\u202`...)
			b = append(b, hex[src[i+2]&15])
			i += 2
		default:
			b = append(b, c)
		}
	}
	return b
}

// behind is where in the buffer what was read last ends.
func (dec *Decoder) behind() int { return int(dec.last - dec.base) }

// fill reads more input; false at its end.
func (dec *Decoder) fill() bool {
	if dec.end != nil {
		return false
	}
	from := dec.behind()
	grow := cap(dec.buf) <= 2048 && int64(cap(dec.buf)) < dec.last/2 || from == 0 && len(dec.buf) >= 3*cap(dec.buf)/4
	switch rest := dec.buf[from:]; {
	case cap(dec.buf) == 0:
		dec.buf = make([]byte, 0, 64)
	case grow:
		dec.buf = append(make([]byte, 0, 2*cap(dec.buf)), rest...)
	default:
		dec.buf = dec.buf[:copy(dec.buf, rest)]
	}
	dec.base += int64(from)
	dec.at -= from
	n, err := dec.r.Read(dec.buf[len(dec.buf):cap(dec.buf)])
	dec.buf, dec.end = dec.buf[:len(dec.buf)+n], err
	return n > 0 || err == nil
}

// peek returns the next byte that is no space; at the end 0, as `ended` tells.
func (dec *Decoder) peek() byte {
	for {
		dec.at = space(dec.buf, dec.at)
		if dec.at < len(dec.buf) {
			return dec.buf[dec.at]
		}
		if !dec.fill() {
			return 0
		}
	}
}

func ended(dec *Decoder) bool { return dec.at == len(dec.buf) }

// delim skips the comma or colon before what comes next, which must be the one that is due.
func (dec *Decoder) delim() error {
	next := dec.peek()
	if ended(dec) {
		return nil
	}
	there, at := byte(0), dec.base+int64(dec.at)
	if next == ',' || next == ':' {
		there = next
		dec.at++
		if next = dec.peek(); ended(dec) {
			next = '"'
		}
	}
	due := dec.due(next)
	if due == there {
		return nil
	}
	where := "at start of value"
	switch {
	case due == ':':
		where = "after object name (expecting ':')"
	case due == ',' && dec.stack[len(dec.stack)-1].kind == '[':
		where = "after array element (expecting ',' or ']')"
	case due == ',':
		where = "after object value (expecting ',' or '}')"
	}
	dec.at = int(at - dec.base)
	return dec.wrong(where)
}

// due is what has to stand before what begins with next, or 0.
func (dec *Decoder) due(next byte) byte {
	n := len(dec.stack)
	if n == 0 {
		return 0
	}
	switch top := dec.stack[n-1]; {
	case top.kind == ':':
		return ':'
	case top.some && next != '}' && next != ']':
		return ','
	}
	return 0
}

func (dec *Decoder) wrong(where string) error {
	_, err := invalid(dec.buf, dec.at, "character", 1, where)
	return told(locate(err, dec.base+int64(dec.at)))
}

// next reads a whole value.
func (dec *Decoder) next() ([]byte, error) {
	for {
		if dec.peek(); ended(dec) {
			if dec.end != io.EOF {
				return nil, dec.end
			}
			if len(dec.stack) > 0 {
				return nil, io.ErrUnexpectedEOF
			}
			return nil, io.EOF
		}
		if n, c := len(dec.stack)-1, dec.buf[dec.at]; n >= 0 && dec.stack[n].some && (c == '}' || c == ']') {
			switch kind := dec.stack[n].kind; {
			case kind == '[' && c == '}':
				return nil, dec.wrong("after array element (expecting ',' or ']')")
			case kind != '[' && c == ']':
				return nil, dec.wrong("after object value (expecting ',' or '}')")
			}
		}
		end, err := scan(dec.buf, dec.at, 0, false)
		if err == nil && end == len(dec.buf) && strings.IndexByte(`}]"el`, dec.buf[end-1]) < 0 || err == errEnd {
			if dec.fill() {
				continue
			}
			end = len(dec.buf) // where what was read before is gone now
			if dec.end != io.EOF {
				return nil, dec.end
			}
		}
		if err == errEnd {
			_, err = scan(dec.buf, dec.at, 0, true)
			_ = told(locate(err, dec.base+int64(end)))
			return nil, io.ErrUnexpectedEOF
		}
		if err != nil {
			return nil, told(locate(err, dec.base+int64(end)))
		}
		c := dec.buf[dec.at]
		if n := len(dec.stack) - 1; n >= 0 && dec.stack[n].kind == '{' && c != '"' {
			return nil, told(locate(errName, dec.base+int64(dec.at)))
		}
		if c == '{' || c == '[' {
			dec.stack = append(dec.stack, open{kind: c})[:len(dec.stack)]
		}
		b := dec.buf[dec.at:end:end]
		dec.at = end
		return b, nil
	}
}

func (dec *Decoder) read() { dec.last, dec.peeked, dec.ended = dec.base+int64(dec.at), false, false }

// passed notes that a value was read.
func (dec *Decoder) passed() {
	dec.read()
	if n := len(dec.stack) - 1; n >= 0 {
		dec.stack[n].some = true
		switch dec.stack[n].kind {
		case '{':
			dec.stack[n].kind = ':'
		case ':':
			dec.stack[n].kind = '{'
		}
	}
}

func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	dec.at = dec.behind()
	err := dec.delim()
	var b []byte
	if err == nil {
		b, err = dec.next()
	}
	if err != nil {
		dec.err = err
		return err
	}
	dec.passed()
	return unmarshal(b, v, dec.number, dec.known)
}

func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.behind():]) }

// InputOffset is where what was read last ends; after More it is where the next begins, if that is known.
func (dec *Decoder) InputOffset() int64 {
	rest := dec.buf[dec.behind():]
	i := space(rest, 0)
	switch {
	case !dec.peeked && !dec.ended || i == len(rest):
		return dec.last
	case dec.ended && (rest[i] == ',' || rest[i] == ':'):
		i++
	}
	return dec.last + int64(i)
}

func (dec *Decoder) More() bool {
	dec.peeked = true
	dec.at = dec.behind()
	err := dec.delim()
	c := dec.peek()
	if err == nil && ended(dec) {
		if err = dec.end; err == io.EOF && len(dec.stack) > 0 {
			err = told(&located{dec.base + int64(dec.at), "", errEnd})
		}
	}
	if err != nil {
		if dec.err == nil {
			dec.err = err
		}
		return dec.err != io.EOF
	}
	return c != ']' && c != '}'
}

func (dec *Decoder) Token() (Token, error) {
	if dec.err != nil {
		return nil, dec.err
	}
	dec.at = dec.behind()
	if err := dec.delim(); err != nil {
		return nil, err
	}
	n := len(dec.stack) - 1
	c := dec.peek()
	if ended(dec) {
		dec.ended = n >= 0 && dec.end == io.EOF
		return nil, dec.end
	}
	switch c {
	case '[', '{':
		if n >= 0 && dec.stack[n].kind == '{' {
			return nil, told(locate(errName, dec.base+int64(dec.at)))
		}
		dec.at++
		dec.read()
		dec.stack = append(dec.stack, open{kind: c})
		if c == '{' {
			dec.names = append(dec.names, dec.at)
		}
		return Delim(c), nil
	case ']', '}':
		if n >= 0 && dec.stack[n].kind == ':' && c == '}' {
			return nil, &SyntaxError{"missing value after object key", dec.base + int64(dec.at) + 1}
		}
		if n < 0 || dec.stack[n].kind != c-2 {
			break
		}
		dec.at++
		dec.stack = dec.stack[:n]
		if c == '}' {
			dec.names = dec.names[:len(dec.names)-1]
		}
		dec.passed()
		return Delim(c), nil
	}
	b, err := dec.next()
	if err != nil {
		return nil, err
	}
	dec.passed()
	switch b[0] {
	case 'n':
		return nil, nil
	case 't', 'f':
		return b[0] == 't', nil
	case '"':
		return unquote(b), nil
	}
	if dec.number {
		return Number(b), nil
	}
	f, err := strconv.ParseFloat(string(b), 64)
	if err != nil {
		return nil, &UnmarshalTypeError{Value: "number " + string(b), Type: reflect.TypeOf(f), Offset: dec.InputOffset()}
	}
	return f, nil
}

var errName = errors.New("object member name must be a string")

var errNonString = errors.New("JSON value must be string type")
