//go:build go1.27

package jsontext

import (
	"bytes"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonwire"
	"io"
	"slices"
	"strings"
)

func resetEncoder(e *Encoder, b []byte, w io.Writer, opts []Options) {
	if bb, ok := w.(*bytes.Buffer); ok && bb != nil {
		b = bb.AvailableBuffer()
	}
	e.s = encoderState{state: emptied(&e.s.state), encodeBuffer: encodeBuffer{Buf: b, wr: w}}
	e.s.Struct.Join(opts...)
	if e.s.Flags.Get(jsonflags.Multiline) {
		e.s.Struct.InitializeMultiline()
	}
}

func (e *Encoder) Reset(w io.Writer, opts ...Options) {
	switch {
	case e == nil:
		panic("jsontext: invalid nil Encoder")
	case w == nil:
		panic("jsontext: invalid nil io.Writer")
	case e.s.Flags.Get(jsonflags.WithinArshalCall):
		panic("jsontext: cannot reset Encoder passed to json.MarshalerTo")
	}
	resetEncoder(e, nil, w, opts)
}

func (e *encoderState) NeedFlush() bool {
	return e.wr != nil && (e.Tokens.Depth() == 1 || len(e.Buf) > 3<<10)
}

// Flush hands on what was written, unless it could still be taken back.
func (e *encoderState) Flush() error {
	last := e.Tokens.Last
	if e.wr == nil || last.Length() == 0 || wantsValue(last) {
		return nil
	}
	if last.NeedObjectName() && len(e.Buf) >= 2 {
		switch string(e.Buf[len(e.Buf)-2:]) {
		case "ll", `""`, "{}", "[]":
			return nil
		}
	}
	if e.Tokens.Depth() == 1 && !e.Flags.Get(jsonflags.OmitTopLevelNewline) {
		e.Buf = append(e.Buf, '\n')
	}
	if bb, ok := e.wr.(*bytes.Buffer); ok {
		n, _ := bb.Write(e.Buf)
		e.baseOffset += int64(n)
		if room := bb.Available(); room < bb.Len()/4 {
			bb.Grow(room + 1)
		}
		e.Buf = bb.AvailableBuffer()
		return nil
	}
	n, err := e.wr.Write(e.Buf)
	e.baseOffset += int64(n)
	if err != nil {
		e.Buf = append(e.Buf[:0], e.Buf[n:]...)
		return &ioError{"write", err}
	}
	e.Buf = e.Buf[:0]
	return nil
}

//line encode.go:653:1
func (e *encoderState) AppendIndent(b []byte, n int) []byte {
	if n == 0 {
		return b
	}
	return append(b, "\n"+e.IndentPrefix+strings.Repeat(e.Indent, n-1)...)
//line encode.go:661:1
}

// separated appends what stands before the next value.
func separated(e *encoderState, b []byte, next Kind) []byte {
	delim := delimiter(&e.Tokens, next)
	if delim != 0 {
		b = append(b, delim)
	}
	if delim == ':' && e.Flags.Get(jsonflags.SpaceAfterColon) || delim == ',' && e.Flags.Get(jsonflags.SpaceAfterComma) {
		b = append(b, ' ')
	}
	if delim != ':' && e.Flags.Get(jsonflags.Multiline) {
		b = e.AppendIndent(b, indentLevel(&e.Tokens, next))
	}
	return b
}

func (e *encoderState) CountNextDelimWhitespace() int { return len(separated(e, nil, '"')) }

func (e *encoderState) AppendStackPointer(b []byte, where int) []byte {
	return pointer(&e.state, b, where)
}

// put writes one value or bracket.
func put(e *encoderState, k Kind, text func(b []byte) ([]byte, error)) error {
	b := separated(e, e.Buf, k)
	pos := len(b)
	b, err := text(b)
	if err == nil {
		err = enter(&e.state, &e.Flags, k, func() []byte { return jsonwire.Unquote(b[pos:]) })
	}
	if err != nil {
		if own, is := err.(*refused); is {
			return own.error
		}
		return syntactic(&e.state, err, e.baseOffset+int64(pos), 1)
	}
	e.Buf = b
	if e.NeedFlush() {
		return e.Flush()
	}
	return nil
}

func (e *encoderState) WriteToken(t Token) error {
	k := t.Kind()
	return put(e, k, func(b []byte) ([]byte, error) {
		switch k {
		case '"', '0':
			return appendToken(b, t, &e.Flags)
		case invalidKind:
			return b, errInvalidToken
		case '{', '[':
			e.Flags.Clear(jsonflags.TagFlags)
		}
		return append(b, rawOf(t)...), nil
	})
}

// AppendRaw writes a string or number of which the text is appended; that of a string is quoted here.
func (e *encoderState) AppendRaw(k Kind, safeASCII bool, appendFn func([]byte) ([]byte, error)) error {
	return put(e, k, func(b []byte) ([]byte, error) {
		if k == '"' && !safeASCII {
			text, err := appendFn(nil)
			if err != nil {
				return b, &refused{err}
			}
			return jsonwire.AppendQuote(b, text, &e.Flags)
		}
		if k == '"' {
			b = append(b, '"')
		}
		b, err := appendFn(b)
		if err != nil {
			return b, &refused{err}
		}
		if k == '"' {
			b = append(b, '"')
		}
		return b, nil
	})
}

// refused is an error of the text, not of where it stands.
type refused struct{ error }

func (e *encoderState) WriteValue(v Value) error {
	k := v.Kind()
	b := separated(e, e.Buf, k)
	pos := len(b)
	n := jsonwire.ConsumeWhitespace(v)
	b, m, err := reformat(e, b, v[n:], e.Tokens.Depth())
	if n += m; err != nil {
		return syntactic(&e.state, err, e.baseOffset+int64(pos+n), 1)
	}
	if n += jsonwire.ConsumeWhitespace(v[n:]); n < len(v) {
		err := jsonwire.NewInvalidCharacterError(v[n:], "after top-level value")
		return syntactic(&e.state, err, e.baseOffset+int64(pos+n), 0)
	}
	err = enter(&e.state, &e.Flags, k, func() []byte { return jsonwire.Unquote(b[pos:]) })
	if err == nil && (k == '{' || k == '[') {
		err = enter(&e.state, &e.Flags, k+2, nil)
		if e.Flags.Get(jsonflags.ReorderRawObjects) {
			sortMembers(b[pos:])
		}
	}
	if err != nil {
		return syntactic(&e.state, err, e.baseOffset+int64(pos), 1)
	}
	e.Buf = b
	if e.NeedFlush() {
		return e.Flush()
	}
	return nil
}

// reformat appends the value that src begins with, and tells how long it is or where it fails.
func reformat(e *encoderState, dst, src []byte, depth int) ([]byte, int, error) {
	if len(src) == 0 {
		return dst, 0, io.ErrUnexpectedEOF
	}
	switch k := Kind(src[0]).normalize(); k {
	case 'n', 'f', 't':
		lit := k.String()
		n, err := jsonwire.ConsumeLiteral(src, lit)
		return append(dst, src[:n]...), n, err
	case '"':
		return jsonwire.ReformatString(dst, src, &e.Flags)
	case '0':
		return jsonwire.ReformatNumber(dst, src, &e.Flags)
	case '{', '[':
		if depth > deepest {
			return dst, 0, errMaxDepth
		}
		return reformatMembers(e, dst, src, depth, k)
	}
	return dst, 0, jsonwire.NewInvalidCharacterError(src, "at start of value")
}

func reformatMembers(e *encoderState, dst, src []byte, depth int, k Kind) ([]byte, int, error) {
	end := byte(k + 2)
	dst = append(dst, byte(k))
	n := 1
	space := func() bool {
		n += jsonwire.ConsumeWhitespace(src[n:])
		return n < len(src)
	}
	if !space() {
		return dst, n, io.ErrUnexpectedEOF
	}
	if src[n] == end {
		return append(dst, end), n + 1, nil
	}
	unique := k == '{' && !e.Flags.Get(jsonflags.AllowDuplicateNames)
	if unique {
		push(&e.state)
		defer pop(&e.state)
	}
	for i := 0; ; i++ {
		if e.Flags.Get(jsonflags.Multiline) {
			dst = e.AppendIndent(dst, depth+1)
		}
		if !space() {
			return dst, n, io.ErrUnexpectedEOF
		}
		start := n
		name := func() string {
			if k == '{' {
				m, _, _ := jsonwire.ConsumeString(src[start:], false)
				return string(jsonwire.Unquote(src[start : start+m]))
			}
			return itoa(i)
		}
		if k == '{' {
			var m int
			var err error
			if dst, m, err = jsonwire.ReformatString(dst, src[n:], &e.Flags); err != nil {
				return dst, n + m, err
			}
			if unique && !e.Namespaces.Last().InsertUnquoted(jsonwire.Unquote(src[n:n+m])) {
				return dst, n, within(ErrDuplicateName, name())
			}
			n += m
			if !space() {
				return dst, n, within(io.ErrUnexpectedEOF, name())
			}
			if src[n] != ':' {
				return dst, n, within(jsonwire.NewInvalidCharacterError(src[n:], "after object name (expecting ':')"), name())
			}
			dst = append(dst, ':')
			n++
			if e.Flags.Get(jsonflags.SpaceAfterColon) {
				dst = append(dst, ' ')
			}
			if !space() {
				return dst, n, within(io.ErrUnexpectedEOF, name())
			}
		}
		var m int
		var err error
		dst, m, err = reformat(e, dst, src[n:], depth+1)
		if n += m; err != nil {
			return dst, n, within(err, name())
		}
		if !space() {
			return dst, n, io.ErrUnexpectedEOF
		}
		switch src[n] {
		case ',':
			dst = append(dst, ',')
			if e.Flags.Get(jsonflags.SpaceAfterComma) {
				dst = append(dst, ' ')
			}
			n++
		case end:
			if e.Flags.Get(jsonflags.Multiline) {
				dst = e.AppendIndent(dst, depth)
			}
			return append(dst, end), n + 1, nil
		default:
			where := afterMember(k)
			if k == '[' {
				where = "after array value (expecting ',' or ']')"
			}
			return dst, n, jsonwire.NewInvalidCharacterError(src[n:], where)
		}
	}
}

func afterMember(k Kind) string {
	if k == '{' {
		return "after object value (expecting ',' or '}')"
	}
	return "after array element (expecting ',' or ']')"
}

// sortMembers orders the members of each object in a value, in place: white space stays where it is.
func sortMembers(b []byte) {
	d := Internal.Export(nil).GetBufferedDecoder(b, AllowDuplicateNames(true), AllowInvalidUTF8(true))
	defer Internal.Export(nil).PutBufferedDecoder(d)
	sortNext(d, b)
}

func sortNext(d *Decoder, b []byte) {
	tok, _ := d.ReadToken()
	switch tok.Kind() {
	case '[':
		for d.PeekKind() != ']' {
			sortNext(d, b)
		}
		d.ReadToken()
	case '{':
		type member struct{ name, lead, text []byte }
		var members []member
		start := d.InputOffset()
		for d.PeekKind() != '}' {
			from := d.InputOffset()
			name, _ := d.ReadValue()
			name = jsonwire.Unquote(name)
			sortNext(d, b)
			text := b[from:d.InputOffset()]
			body := bytes.TrimLeft(text, ", \n\r\t")
			members = append(members, member{name, bytes.Clone(text[:len(text)-len(body)]), bytes.Clone(body)})
		}
		end := d.InputOffset()
		d.ReadToken()
		sorted := slices.Clone(members)
		slices.SortFunc(sorted, func(x, y member) int {
			if c := jsonwire.CompareUTF16(x.name, y.name); c != 0 {
				return c
			}
			return jsonwire.CompareUTF16(x.text, y.text)
		})
		var out []byte
		for i, m := range sorted {
			out = append(append(out, members[i].lead...), m.text...)
		}
		copy(b[start:end], out)
	}
}

// UnwriteEmptyObjectMember takes back a member whose value is empty.
func (e *encoderState) UnwriteEmptyObjectMember(prevName *string) bool {
	b := e.Buf
	n := 0
	for _, empty := range []string{"null", `""`, "{}", "[]"} {
		if bytes.HasSuffix(b, []byte(empty)) && (empty != `""` || b[len(b)-3] != '\\') {
			n = len(empty)
		}
	}
	if n == 0 {
		return false
	}
	b = unquotedEnd(bytes.TrimSuffix(trimSpace(b[:len(b)-n]), []byte(":")))
	e.Buf = bytes.TrimSuffix(trimSpace(b), []byte(","))
	forget(e, 2)
	if prevName != nil {
		setName(&e.state, []byte(*prevName))
	}
	return true
}

// UnwriteOnlyObjectMemberName takes back the first name of an object.
func (e *encoderState) UnwriteOnlyObjectMemberName() string {
	b := unquotedEnd(e.Buf)
	name := string(jsonwire.Unquote(e.Buf[len(b):]))
	e.Buf = trimSpace(b)
	forget(e, 1)
	return name
}

// forget drops the last name and n values of an object.
func forget(e *encoderState, n stateEntry) {
	if !e.Flags.Get(jsonflags.AllowDuplicateNames) && e.Tokens.Last&namesApart == 0 {
		e.Namespaces.Last().removeLast()
	}
	e.Tokens.Last -= n
}

func trimSpace(b []byte) []byte { return bytes.TrimRight(b, " \t\r\n") }

// unquotedEnd is b without the string at its end.
func unquotedEnd(b []byte) []byte {
	n := len(b) - 1
	for n--; n > 0; n-- {
		slashes := 0
		for i := n - 1; i >= 0 && b[i] == '\\'; i-- {
			slashes++
		}
		if b[n] == '"' && slashes%2 == 0 {
			break
		}
	}
	return b[:max(n, 0)]
}

func (e *Encoder) StackIndex(i int) (Kind, int64) { return kindOf(&e.s.Tokens, i) }

func kindOf(m *stateMachine, i int) (Kind, int64) {
	l := level(m, i)
	switch {
	case i == 0:
		return 0, l.Length()
	case l&isObject != 0:
		return '{', l.Length()
	}
	return '[', l.Length()
}
