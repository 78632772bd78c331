//go:build go1.27

package jsontext

import (
	"bytes"
	"encoding/json/internal/jsonflags"
	"encoding/json/internal/jsonwire"
	"io"
	"strconv"
)

// The text that was read so far is kept from the last token on; where more is needed, it is read behind.

func itoa(i int) string { return strconv.Itoa(i) }

func resetDecoder(d *Decoder, b []byte, r io.Reader, opts []Options) {
	d.s = decoderState{state: emptied(&d.s.state), decodeBuffer: decodeBuffer{buf: b, rd: r}}
	d.s.Struct.Join(opts...)
}

func (d *Decoder) Reset(r io.Reader, opts ...Options) {
	switch {
	case d == nil:
		panic("jsontext: invalid nil Decoder")
	case r == nil:
		panic("jsontext: invalid nil io.Reader")
	case d.s.Flags.Get(jsonflags.WithinArshalCall):
		panic("jsontext: cannot reset Decoder passed to json.UnmarshalerFrom")
	}
	resetDecoder(d, nil, r, opts)
}

// fetch reads more; its error at the end is io.ErrUnexpectedEOF.
func fetch(d *decoderState) error {
	if d.rd == nil {
		return io.ErrUnexpectedEOF
	}
	if len(d.buf) == cap(d.buf) {
		d.buf = append(make([]byte, 0, max(64, 2*cap(d.buf))), d.buf...)
	}
	for {
		n, err := d.rd.Read(d.buf[len(d.buf):cap(d.buf)])
		switch {
		case n > 0:
			d.buf = d.buf[:len(d.buf)+n]
			return nil
		case err == io.EOF:
			return io.ErrUnexpectedEOF
		case err != nil:
			return &ioError{"read", err}
		}
	}
}

// fault is an error at a place; a bracket that closes nothing says what could stand there.
func fault(d *decoderState, err error, pos, where int) error {
	parent := false
	inner, isInner := err.(*innerError)
	if err == errMismatchDelim || isInner && inner.error == errMismatchDelim {
		text := "at start of value"
		if len(d.Tokens.Stack) > 0 && d.Tokens.Last.Length() > 0 {
			text = afterMember('[')
			if d.Tokens.Last&isObject != 0 {
				text = afterMember('{')
			}
			parent = true
		}
		err = jsonwire.NewInvalidCharacterError(d.buf[pos:], text)
		if isInner {
			inner.error = err
			err = inner
		}
	}
	err = syntactic(&d.state, err, d.baseOffset+int64(pos), where)
	if e, is := err.(*SyntacticError); is && parent {
		e.JSONPointer = e.JSONPointer.Parent()
	}
	return err
}

func skipSpace(d *decoderState, pos int) (int, error) {
	for {
		pos += jsonwire.ConsumeWhitespace(d.buf[pos:])
		if pos < len(d.buf) {
			return pos, nil
		}
		if err := fetch(d); err != nil {
			return pos, err
		}
	}
}

// forward forgets what was read before, and drops it when it is much.
func forward(d *decoderState) {
	if d.rd == nil {
		return
	}
	d.prevStart = d.prevEnd
	if d.prevEnd > 4<<10 {
		d.baseOffset += int64(d.prevEnd)
		d.buf = append([]byte(nil), d.buf[d.prevEnd:]...)
		d.prevStart, d.prevEnd = 0, 0
	}
}

// next finds where the next token begins.
func next(d *decoderState) (pos int, err error) {
	if d.peekPos != 0 {
		pos, err = d.peekPos, d.peekErr
		d.peekPos, d.peekErr = 0, nil
		return pos, err
	}
	forward(d)
	pos, err = skipSpace(d, d.prevEnd)
	if err != nil {
		if err == io.ErrUnexpectedEOF && d.Tokens.Depth() == 1 {
			err = io.EOF
		}
		return pos, fault(d, err, pos, 0)
	}
	delim := byte(0)
	if c := d.buf[pos]; c == ':' || c == ',' {
		delim = c
		if pos, err = skipSpace(d, pos+1); err != nil {
			if delimiter(&d.Tokens, '"') != delim {
				return pos, badDelimiter(d, '"')
			}
			return pos, fault(d, err, pos, 0)
		}
	}
	k := Kind(d.buf[pos]).normalize()
	if delimiter(&d.Tokens, k) != delim {
		return pos, badDelimiter(d, k)
	}
	return pos, nil
}

func badDelimiter(d *decoderState, k Kind) error {
	where := "at start of value"
	switch delimiter(&d.Tokens, k) {
	case ':':
		where = "after object name (expecting ':')"
	case ',':
		where = afterMember('[')
		if d.Tokens.Last&isObject != 0 {
			where = afterMember('{')
		}
	}
	pos := d.prevEnd + jsonwire.ConsumeWhitespace(d.buf[d.prevEnd:])
	return fault(d, jsonwire.NewInvalidCharacterError(d.buf[pos:], where), pos, 0)
}

func (d *decoderState) PeekKind() Kind {
	if d.peekPos <= 0 {
		pos, err := next(d)
		if err != nil {
			d.peekPos, d.peekErr = -1, err
			return invalidKind
		}
		d.peekPos = pos
		if pos == 0 { // nothing before it: found again at once
			return Kind(d.buf[0]).normalize()
		}
	}
	return Kind(d.buf[d.peekPos]).normalize()
}

// scan applies a reader of text that may end too early; grows: it may go on at the end.
func scan(d *decoderState, pos int, grows bool, read func(b []byte) (int, error)) (int, error) {
	for {
		n, err := read(d.buf[pos:])
		if err != io.ErrUnexpectedEOF && !(grows && err == nil && pos+n == len(d.buf)) {
			return pos + n, err
		}
		if more := fetch(d); more != nil {
			if err == nil && more == io.ErrUnexpectedEOF {
				return pos + n, nil
			}
			if grows {
				n = 0
			}
			return pos + n, more
		}
	}
}

func scanString(d *decoderState, pos int) (end int, plain bool, err error) {
	end, err = scan(d, pos, false, func(b []byte) (n int, err error) {
		n, plain, err = jsonwire.ConsumeString(b, !d.Flags.Get(jsonflags.AllowInvalidUTF8))
		return n, err
	})
	return end, plain, err
}

func scanScalar(d *decoderState, pos int, k Kind) (int, error) {
	switch k {
	case '"':
		end, _, err := scanString(d, pos)
		return end, err
	case '0':
		return scan(d, pos, true, jsonwire.ConsumeNumber)
	}
	return scan(d, pos, false, func(b []byte) (int, error) { return jsonwire.ConsumeLiteral(b, k.String()) })
}

// scanValue finds the end of a value.
func scanValue(d *decoderState, pos, depth int) (int, error) {
	k := Kind(d.buf[pos]).normalize()
	switch k {
	case '"', '0', 'n', 'f', 't':
		return scanScalar(d, pos, k)
	case '{', '[':
	default:
		ofObject := d.Tokens.Last&isObject != 0
		if ofObject && k == ']' || !ofObject && k == '}' {
			return pos, errMismatchDelim
		}
		return pos, jsonwire.NewInvalidCharacterError(d.buf[pos:], "at start of value")
	}
	if depth > deepest {
		return pos, errMaxDepth
	}
	end := byte(k + 2)
	pos, err := skipSpace(d, pos+1)
	if err != nil {
		return pos, err
	}
	if d.buf[pos] == end {
		return pos + 1, nil
	}
	unique := k == '{' && !d.Flags.Get(jsonflags.AllowDuplicateNames)
	if unique {
		push(&d.state)
		defer pop(&d.state)
	}
	for i := 0; ; i++ {
		if pos, err = skipSpace(d, pos); err != nil {
			return pos, err
		}
		start, stop := pos, pos
		name := func() string {
			if k == '{' {
				return string(jsonwire.Unquote(d.buf[start:stop]))
			}
			return itoa(i)
		}
		if k == '{' {
			if pos, _, err = scanString(d, pos); err != nil {
				return pos, err
			}
			stop = pos
			if unique && !d.Namespaces.Last().InsertUnquoted(jsonwire.Unquote(d.buf[start:stop])) {
				return start, within(ErrDuplicateName, name())
			}
			if pos, err = skipSpace(d, pos); err != nil {
				return pos, within(err, name())
			}
			if d.buf[pos] != ':' {
				return pos, within(jsonwire.NewInvalidCharacterError(d.buf[pos:], "after object name (expecting ':')"), name())
			}
			if pos, err = skipSpace(d, pos+1); err != nil {
				return pos, within(err, name())
			}
		}
		if pos, err = scanValue(d, pos, depth+1); err != nil {
			return pos, within(err, name())
		}
		if pos, err = skipSpace(d, pos); err != nil {
			return pos, err
		}
		switch d.buf[pos] {
		case ',':
			pos++
		case end:
			return pos + 1, nil
		default:
			return pos, jsonwire.NewInvalidCharacterError(d.buf[pos:], afterMember(k))
		}
	}
}

func (d *decoderState) ReadToken() (Token, error) {
	pos, err := next(d)
	if err != nil {
		return Token{}, err
	}
	k := Kind(d.buf[pos]).normalize()
	end := pos + 1
	switch k {
	case '{', '[':
		d.Flags.Clear(jsonflags.TagFlags)
	case '}', ']':
	case invalidKind:
		return Token{}, fault(d, jsonwire.NewInvalidCharacterError(d.buf[pos:], "at start of value"), pos, 1)
	default:
		if end, err = scanScalar(d, pos, k); err != nil {
			return Token{}, fault(d, err, end, 1)
		}
	}
	name := func() []byte { return jsonwire.Unquote(d.buf[pos:end]) }
	if err = enter(&d.state, &d.Flags, k, name); err != nil {
		return Token{}, fault(d, err, pos, 1)
	}
	d.prevStart, d.prevEnd = end, end
	switch k {
	case '{':
		return BeginObject, nil
	case '}':
		return EndObject, nil
	case '[':
		return BeginArray, nil
	case ']':
		return EndArray, nil
	case 'n':
		return Null, nil
	case 'f':
		return False, nil
	case 't':
		return True, nil
	}
	d.prevStart = pos
	return Token{raw: &d.decodeBuffer, num: uint64(d.previousOffsetStart())}, nil
}

func (d *decoderState) ReadValue(flags *jsonwire.ValueFlags) (Value, error) {
	pos, err := next(d)
	if err != nil {
		return nil, err
	}
	k := Kind(d.buf[pos]).normalize()
	end, err := scanValue(d, pos, d.Tokens.Depth())
	if err != nil {
		return nil, fault(d, err, end, 1)
	}
	err = enter(&d.state, &d.Flags, k, func() []byte { return jsonwire.Unquote(d.buf[pos:end]) })
	if err == nil && (k == '{' || k == '[') {
		err = enter(&d.state, &d.Flags, k+2, nil)
	}
	if err != nil {
		return nil, fault(d, err, pos, 1)
	}
	d.prevStart, d.prevEnd = pos, end
	return d.buf[pos:end:end], nil
}

func (d *decoderState) SkipValue() error {
	depth := d.Tokens.Depth()
	switch d.PeekKind() {
	case '{', '[':
		for {
			if _, err := d.ReadToken(); err != nil || d.Tokens.Depth() <= depth {
				return err
			}
		}
	}
	var flags jsonwire.ValueFlags
	_, err := d.ReadValue(&flags)
	return err
}

func (d *decoderState) CountNextDelimWhitespace() int {
	d.PeekKind()
	rest := d.buf[d.prevEnd:]
	return len(rest) - len(bytes.TrimLeft(rest, ",: \n\r\t"))
}

// PreviousTokenOrValue is the text that was read last, if nothing was looked at since.
func (d *decodeBuffer) PreviousTokenOrValue() []byte {
	if d.peekPos > 0 {
		return nil
	}
	if d.prevStart < d.prevEnd {
		return d.buf[d.prevStart:d.prevEnd]
	}
	for _, tok := range []string{"null", "false", "true", "{", "}", "[", "]"} {
		if bytes.HasSuffix(d.buf[:d.prevEnd], []byte(tok)) {
			return d.buf[d.prevEnd-len(tok) : d.prevEnd]
		}
	}
	return nil
}

//line decode.go:801:1
func (d *decoderState) AtEOF() bool {
	_, err := skipSpace(d, d.prevEnd)
	return err == io.ErrUnexpectedEOF
}

//line decode.go:807:1
func (d *decoderState) CheckEOF() error {
	pos, err := skipSpace(d, d.prevEnd)
	switch err {
	case nil:
		return fault(d, jsonwire.NewInvalidCharacterError(d.buf[pos:], "after top-level value"), pos, 0)
	case io.ErrUnexpectedEOF:
		return nil
	}
	return err
}

func (d *decoderState) AppendStackPointer(b []byte, where int) []byte {
	return pointer(&d.state, b, where)
}

func (d *Decoder) StackIndex(i int) (Kind, int64) { return kindOf(&d.s.Tokens, i) }
