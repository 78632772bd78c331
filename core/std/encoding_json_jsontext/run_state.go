//go:build go1.27

package jsontext

import (
	"bytes"
	"encoding/json/internal"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonopts"
	"encoding/json/internal/jsonwire"
	"errors"
	"io"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

var (
	ErrDuplicateName  = errors.New("duplicate object member name")
	ErrNonStringName  = errors.New("object member name must be a string")
	errMissingValue   = errors.New("missing value after object name")
	errMismatchDelim  = errors.New("mismatching structural token for object or array")
	errMaxDepth       = errors.New("exceeded max depth")
	errInvalidToken   = errors.New("invalid jsontext.Token")
	errChangedInWrite = errors.New("object namespace is in an invalid state")
)

const deepest = 10000

// A level of nesting is a stateEntry: its highest bit tells an object, the next that names are checked elsewhere, the third
// that this check was left in the middle; below is the count of values so far, names included.
const (
	isObject      stateEntry = 1 << 63
	namesApart    stateEntry = 1 << 62
	namesBroken   stateEntry = 1 << 61
	countsTo                 = 1<<61 - 1
	namesOfObject            = 1
)

//line state.go:458:1
func (e stateEntry) Length() int64        { return int64(e & countsTo) }
func (e stateEntry) NeedObjectName() bool { return e&isObject != 0 && e&namesOfObject == 0 }

//line state.go:500:1
func (e *stateEntry) Increment() { *e++ }

//line state.go:512:1
func (e *stateEntry) DisableNamespace() { *e |= namesApart }

func wantsValue(e stateEntry) bool { return e&isObject != 0 && e&namesOfObject != 0 }

//line state.go:264:1
func (m stateMachine) DepthLength() (int, int64) {
	return m.Depth(), m.Last.Length()
}

//line state.go:421:1
func (m *stateMachine) InvalidateDisabledNamespaces() {
	for i := range m.Stack {
		if m.Stack[i]&namesApart != 0 {
			m.Stack[i] |= namesBroken
		}
	}
	if m.Last&namesApart != 0 {
		m.Last |= namesBroken
	}
}

func level(m *stateMachine, i int) stateEntry {
	if i == len(m.Stack) {
		return m.Last
	}
	return m.Stack[i]
}

// emptied is a state with nothing but the room of an earlier one.
func emptied(s *state) state {
	return state{
		Tokens:     stateMachine{Stack: s.Tokens.Stack[:0]},
		Names:      objectNameStack{s.Names.offsets[:0], s.Names.unquotedNames[:0]},
		Namespaces: s.Namespaces[:0],
	}
}

// delimiter is what stands before the next value.
func delimiter(m *stateMachine, next Kind) byte {
	switch {
	case wantsValue(m.Last):
		return ':'
	case m.Last.Length() > 0 && next != '}' && next != ']' && len(m.Stack) > 0:
		return ','
	}
	return 0
}

// indentLevel is how deep a value stands that begins a line, or 0.
func indentLevel(m *stateMachine, next Kind) int {
	ends := next == '}' || next == ']'
	switch {
	case m.Depth() == 1 || wantsValue(m.Last) || ends && m.Last.Length() == 0:
		return 0
	case ends:
		return m.Depth() - 1
	}
	return m.Depth()
}

// enter counts a value, and goes into it where it is an object or array; name is that of a member.
func enter(s *state, flags *jsonflags.Flags, k Kind, name func() []byte) error {
	m := &s.Tokens
	switch k {
	case '"':
		if m.Last&namesBroken != 0 {
			return errChangedInWrite
		}
		if m.Last.NeedObjectName() {
			return rename(s, flags, name())
		}
		m.Last++
	case 'n', 'f', 't', '0', '{', '[':
		switch {
		case m.Last.NeedObjectName():
			return ErrNonStringName
		case m.Last&namesBroken != 0:
			return errChangedInWrite
		case k != '{' && k != '[':
			m.Last++
			return nil
		case len(m.Stack) == deepest:
			return errMaxDepth
		}
		m.Last++
		m.Stack = append(m.Stack, m.Last)
		m.Last = 0
		if k == '{' {
			m.Last = isObject
			s.Names.offsets = append(s.Names.offsets, len(s.Names.unquotedNames))
			if !flags.Get(jsonflags.AllowDuplicateNames) {
				push(s)
			}
		}
	case '}', ']':
		ofObject := m.Last&isObject != 0
		switch {
		case len(m.Stack) == 0 || ofObject != (k == '}'):
			return errMismatchDelim
		case wantsValue(m.Last):
			return errMissingValue
		case m.Last&namesBroken != 0:
			return errChangedInWrite
		}
		m.Last = m.Stack[len(m.Stack)-1]
		m.Stack = m.Stack[:len(m.Stack)-1]
		if k == '}' {
			s.Names.offsets = s.Names.offsets[:len(s.Names.offsets)-1]
			if !flags.Get(jsonflags.AllowDuplicateNames) {
				s.Namespaces = s.Namespaces[:len(s.Namespaces)-1]
			}
		}
	}
	return nil
}

// rename says under which name the next value of the object comes.
func rename(s *state, flags *jsonflags.Flags, name []byte) error {
	if !flags.Get(jsonflags.AllowDuplicateNames) && s.Tokens.Last&namesApart == 0 && !s.Namespaces.Last().InsertUnquoted(name) {
		return within(ErrDuplicateName, string(name))
	}
	setName(s, name)
	s.Tokens.Last++
	return nil
}

func setName(s *state, name []byte) {
	top := len(s.Names.offsets) - 1
	start := 0
	if top > 0 {
		start = s.Names.offsets[top-1]
	}
	s.Names.unquotedNames = append(s.Names.unquotedNames[:start], name...)
	s.Names.offsets[top] = len(s.Names.unquotedNames)
}

//line state.go:699:1
func (nss objectNamespaceStack) Last() *objectNamespace {
	return &nss[len(nss)-1]
}

// push begins an object's names, where there is room of an earlier one.
func push(s *state) {
	n := len(s.Namespaces)
	if n == cap(s.Namespaces) {
		s.Namespaces = append(s.Namespaces, objectNamespace{})
		return
	}
	s.Namespaces = s.Namespaces[:n+1]
	ns := &s.Namespaces[n]
	ns.endOffsets, ns.allUnquotedNames, ns.mapNames = ns.endOffsets[:0], ns.allUnquotedNames[:0], nil
	if cap(ns.endOffsets) > 64 {
		ns.endOffsets = nil
	}
	if cap(ns.allUnquotedNames) > 1024 {
		ns.allUnquotedNames = nil
	}
}

func pop(s *state) { s.Namespaces = s.Namespaces[:len(s.Namespaces)-1] }

// InsertUnquoted adds a name, unless it is known. A map is made of many.
func (ns *objectNamespace) InsertUnquoted(name []byte) bool {
	if ns.mapNames == nil && (len(ns.endOffsets) > 64 || len(ns.allUnquotedNames) > 1024) {
		ns.mapNames = make(map[string]struct{})
		start := uint(0)
		for _, end := range ns.endOffsets {
			ns.mapNames[string(ns.allUnquotedNames[start:end])] = struct{}{}
			start = end
		}
	}
	if ns.mapNames != nil {
		if _, known := ns.mapNames[string(name)]; known {
			return false
		}
		ns.mapNames[string(name)] = struct{}{}
	} else {
		start := uint(0)
		for _, end := range ns.endOffsets {
			if string(ns.allUnquotedNames[start:end]) == string(name) {
				return false
			}
			start = end
		}
	}
	ns.allUnquotedNames = append(ns.allUnquotedNames, name...)
	ns.endOffsets = append(ns.endOffsets, uint(len(ns.allUnquotedNames)))
	return true
}

// removeLast forgets the name that was added last.
func (ns *objectNamespace) removeLast() {
	n, start := len(ns.endOffsets)-1, uint(0)
	if n > 0 {
		start = ns.endOffsets[n-1]
	}
	if ns.mapNames != nil {
		delete(ns.mapNames, string(ns.allUnquotedNames[start:]))
	}
	ns.endOffsets, ns.allUnquotedNames = ns.endOffsets[:n], ns.allUnquotedNames[:start]
}

// pointer tells where the machine is: at the last value (where < 0), the next (> 0), or the one around.
func pointer(s *state, b []byte, where int) []byte {
	object := 0
	for i := 1; i < s.Tokens.Depth(); i++ {
		e := level(&s.Tokens, i)
		back := int64(-1)
		if i == s.Tokens.Depth()-1 {
			if where < 0 && e.Length() == 0 || where == 0 && !wantsValue(e) || where > 0 && e.NeedObjectName() {
				return b
			}
			if where > 0 {
				back = 0
			}
		}
		if e&isObject == 0 {
			b = strconv.AppendInt(append(b, '/'), e.Length()+back, 10)
			continue
		}
		start := 0
		if object > 0 {
			start = s.Names.offsets[object-1]
		}
		b = appendName(append(b, '/'), string(s.Names.unquotedNames[start:s.Names.offsets[object]]))
		object++
	}
	return b
}

func appendName(b []byte, name string) []byte { return appendEscapePointerName(b, []byte(name)) }

func appendEscapePointerName(b, name []byte) []byte {
	for _, r := range string(name) {
		switch r {
		case '~':
			b = append(b, "~0"...)
		case '/':
			b = append(b, "~1"...)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

func unescapePointerToken(token string) string {
	return strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")
}

func (p Pointer) IsValid() bool {
	for i := 0; i < len(p); i++ {
		if p[i] == '~' && (i+1 == len(p) || p[i+1] != '0' && p[i+1] != '1') {
			return false
		}
	}
	return (p == "" || p[0] == '/') && utf8.ValidString(string(p))
}

func (p Pointer) LastToken() string {
	return unescapePointerToken(string(p[strings.LastIndexByte(string(p), '/')+1:]))
}

// ---- Errors

type ioError struct {
	action string
	err    error
}

//line errors.go:26:1
func (e *ioError) Error() string { return "jsontext: " + e.action + " error: " + e.err.Error() }

//line errors.go:29:1
func (e *ioError) Unwrap() error {
	return e.err
}

// An error inside a value that is read or written as a whole.
type innerError struct {
	error
	path string
}

func within(err error, name string) error {
	inner, is := err.(*innerError)
	if !is {
		inner = &innerError{error: err}
	}
	inner.path = "/" + string(appendName(nil, name)) + inner.path
	return inner
}

func syntactic(s *state, err error, offset int64, where int) error {
	if _, is := err.(*ioError); is || err == io.EOF {
		return err
	}
	at := string(pointer(s, nil, where))
	if inner, is := err.(*innerError); is {
		at += inner.path
		err = inner.error
	}
	return &SyntacticError{ByteOffset: offset, JSONPointer: Pointer(at), Err: err}
}

func (e *SyntacticError) Error() string {
	text, at, offset := "jsontext: syntactic error", e.JSONPointer, e.ByteOffset
	if e.Err != nil {
		text = "jsontext: " + e.Err.Error()
	}
	if e.Err == ErrDuplicateName {
		text += " " + strconv.Quote(at.LastToken())
		at, offset = at.Parent(), 0
	}
	if at != "" {
		text += " within " + strconv.Quote(jsonwire.TruncatePointer(string(at), 100))
	}
	if offset > 0 {
		text += " after offset " + strconv.FormatInt(offset, 10)
	}
	return text
}

// ---- For package json

var Internal exporter

//line export.go:38:1
func (exporter) Export(p *internal.NotForPublicUse) export { return export{} }

//line export.go:55:1
func (export) Encoder(e *Encoder) *encoderState { return &e.s }

//line export.go:58:1
func (export) Decoder(d *Decoder) *decoderState { return &d.s }

// Encoders and decoders are kept with their room: those of a whole text, and those of a stream by themselves.
var (
	bufferedEncoders  = sync.Pool{New: func() any { return new(Encoder) }}
	streamingEncoders = sync.Pool{New: func() any { return new(Encoder) }}
	bytesEncoders     = sync.Pool{New: func() any { return new(Encoder) }}
	bufferedDecoders  = sync.Pool{New: func() any { return new(Decoder) }}
	streamingDecoders = sync.Pool{New: func() any { return new(Decoder) }}
)

//line export.go:60:1
func (export) GetBufferedEncoder(o ...Options) *Encoder {
	e := bufferedEncoders.Get().(*Encoder)
	if e.s.Buf == nil {
		e.s.Buf = make([]byte, 0, 64)
	}
	resetEncoder(e, e.s.Buf[:0], nil, o)
	return e
}
func (export) PutBufferedEncoder(e *Encoder) {
	if cap(e.s.Buf) > 64<<10 {
		e.s.Buf = nil
	}
	bufferedEncoders.Put(e)
}

//line export.go:67:1
func (export) GetStreamingEncoder(w io.Writer, o ...Options) *Encoder {
	if _, ok := w.(*bytes.Buffer); ok {
		e := bytesEncoders.Get().(*Encoder)
		resetEncoder(e, nil, w, o)
		return e
	}
	e := streamingEncoders.Get().(*Encoder)
	resetEncoder(e, e.s.Buf[:0], w, o)
	return e
}
func (export) PutStreamingEncoder(e *Encoder) {
	_, ok := e.s.wr.(*bytes.Buffer)
	if e.s.wr = nil; ok || cap(e.s.Buf) > 64<<10 {
		e.s.Buf = nil
	}
	if ok {
		bytesEncoders.Put(e)
	} else {
		streamingEncoders.Put(e)
	}
}

//line export.go:74:1
func (export) GetBufferedDecoder(b []byte, o ...Options) *Decoder {
	d := bufferedDecoders.Get().(*Decoder)
	resetDecoder(d, b, nil, o)
	return d
}
func (export) PutBufferedDecoder(d *Decoder) {
	d.s.buf = nil
	bufferedDecoders.Put(d)
}

//line export.go:81:1
func (export) GetStreamingDecoder(r io.Reader, o ...Options) *Decoder {
	d := streamingDecoders.Get().(*Decoder)
	resetDecoder(d, d.s.buf[:0], r, o)
	return d
}
func (export) PutStreamingDecoder(d *Decoder) {
	if d.s.rd = nil; cap(d.s.buf) > 64<<10 {
		d.s.buf = nil
	}
	streamingDecoders.Put(d)
}

//line export.go:88:1
func (export) IsIOError(err error) bool {
	_, is := err.(*ioError)
	return is
}

// usual are indents whose options need not be made.
var usual = [...]Options{jsonopts.Indent(""), jsonopts.Indent(" "), jsonopts.Indent("  "), jsonopts.Indent("   "), jsonopts.Indent("    ")}

func WithIndent(indent string) Options {
	switch {
	case indent == "\t":
		return jsonopts.Indent("\t")
	case len(indent) < len(usual) && indent == "    "[:len(indent)]:
		return usual[len(indent)]
	}
	if s := strings.Trim(indent, " \t"); s != "" {
		panic("json: invalid character " + jsonwire.QuoteRune([]byte(s)) + " in indent")
	}
	return jsonopts.Indent(indent)
}

func WithIndentPrefix(prefix string) Options {
	if s := strings.Trim(prefix, " \t"); s != "" {
		panic("json: invalid character " + jsonwire.QuoteRune([]byte(s)) + " in indent prefix")
	}
	return jsonopts.IndentPrefix(prefix)
}
