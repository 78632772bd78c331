// Package xml: what is inlined into callers, in gc's shape; the machine runs it as well.
package xml

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
)

//line marshal.go:309:1
func (enc *Encoder) Flush() error {
	return enc.p.w.Flush()
}

//line marshal.go:316:1
func (enc *Encoder) Close() error {
	return enc.p.Close()
}

//line marshal.go:1132:1
func (e *UnsupportedTypeError) Error() string {
	return "xml: unsupported type: " + e.Type.String()
}

//line read.go:162:1
func (e UnmarshalError) Error() string { return string(e) }

//line typeinfo.go:336:1
func (e *TagPathError) Error() string {
	return fmt.Sprintf("%s field %q with tag %q conflicts with field %q with tag %q", e.Struct, e.Field1, e.Tag1, e.Field2, e.Tag2)
}

//line read.go:139:1
func (d *Decoder) Decode(v any) error {
	return d.DecodeElement(v, nil)
}

//line xml.go:61:1
func (e StartElement) Copy() StartElement {
	attrs := make([]Attr, len(e.Attr))
	copy(attrs, e.Attr)
	e.Attr = attrs
	return e
}

//line xml.go:69:1
func (e StartElement) End() EndElement {
	return EndElement{e.Name}
}

//line xml.go:84:1
func (c CharData) Copy() CharData { return CharData(bytes.Clone(c)) }

//line xml.go:91:1
func (c Comment) Copy() Comment { return Comment(bytes.Clone(c)) }

//line xml.go:100:1
func (p ProcInst) Copy() ProcInst {
	p.Inst = bytes.Clone(p.Inst)
	return p
}

//line xml.go:110:1
func (d Directive) Copy() Directive { return Directive(bytes.Clone(d)) }

//line xml.go:941:1
func (d *Decoder) InputOffset() int64 {
	return d.offset
}

//line xml.go:948:1
func (d *Decoder) InputPos() (line, column int) {
	return d.line, int(d.offset-d.linestart) + 1
}

//line xml.go:1917:1
func EscapeText(w io.Writer, s []byte) error {
	return escapeText(w, s, true)
}

//line xml.go:2011:1
func Escape(w io.Writer, s []byte) {
	EscapeText(w, s)
}

//line xml.go:31:1
func (e *SyntaxError) Error() string {
	return "XML syntax error on line " + strconv.Itoa(e.Line) + ": " + e.Msg
}
