// Package xml: bodies in gc's shape of what is inlined into callers.
package xml

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strconv"
)

var errRawToken error

func (d *Decoder) rawToken() (Token, error)
func escapeText(w io.Writer, s []byte, escapeNewline bool) error

func NewEncoder(w io.Writer) *Encoder {
	e := &Encoder{printer{w: bufio.NewWriter(w)}}
	e.p.encoder = e
	return e
}

func (enc *Encoder) Indent(prefix, indent string) {
	enc.p.prefix = prefix
	enc.p.indent = indent
}

func (enc *Encoder) Flush() error { return enc.p.w.Flush() }
func (enc *Encoder) Close() error { return enc.p.Close() }

func (e *UnsupportedTypeError) Error() string { return "xml: unsupported type: " + e.Type.String() }
func (e UnmarshalError) Error() string        { return string(e) }
func (e *TagPathError) Error() string {
	return fmt.Sprintf("%s field %q with tag %q conflicts with field %q with tag %q", e.Struct, e.Field1, e.Tag1, e.Field2, e.Tag2)
}
func (e *SyntaxError) Error() string {
	return "XML syntax error on line " + strconv.Itoa(e.Line) + ": " + e.Msg
}

func (d *Decoder) Decode(v any) error { return d.DecodeElement(v, nil) }

func (e StartElement) Copy() StartElement {
	attrs := make([]Attr, len(e.Attr))
	copy(attrs, e.Attr)
	e.Attr = attrs
	return e
}

func (e StartElement) End() EndElement { return EndElement{e.Name} }

func (c CharData) Copy() CharData { return CharData(bytes.Clone(c)) }
func (c Comment) Copy() Comment   { return Comment(bytes.Clone(c)) }
func (p ProcInst) Copy() ProcInst {
	p.Inst = bytes.Clone(p.Inst)
	return p
}
func (d Directive) Copy() Directive { return Directive(bytes.Clone(d)) }

func NewTokenDecoder(t TokenReader) *Decoder {
	if d, ok := t.(*Decoder); ok {
		return d
	}
	d := &Decoder{
		ns:       make(map[string]string),
		t:        t,
		nextByte: -1,
		line:     1,
		Strict:   true,
	}
	return d
}

func (d *Decoder) RawToken() (Token, error) {
	if d.inUnmarshalXML {
		return nil, errRawToken
	}
	return d.rawToken()
}

func (d *Decoder) InputOffset() int64 { return d.offset }
func (d *Decoder) InputPos() (line, column int) {
	return d.line, int(d.offset-d.linestart) + 1
}

func EscapeText(w io.Writer, s []byte) error { return escapeText(w, s, true) }
func Escape(w io.Writer, s []byte)           { EscapeText(w, s) }
