// Package xml: bodies in gc's shape of what is inlined into callers.
package xml

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
)

func escapeText(w io.Writer, s []byte, escapeNewline bool) error

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

func (d *Decoder) InputOffset() int64 { return d.offset }

func EscapeText(w io.Writer, s []byte) error { return escapeText(w, s, true) }
func Escape(w io.Writer, s []byte)           { EscapeText(w, s) }
