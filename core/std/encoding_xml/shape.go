// Package xml: bodies in gc's shape of what is inlined into callers.
package xml

import (
	"bufio"
	"io"
)

var errRawToken error

func (d *Decoder) rawToken() (Token, error)
func escapeText(w io.Writer, s []byte, escapeNewline bool) error

//line marshal.go:151:1
func NewEncoder(w io.Writer) *Encoder {
	e := &Encoder{printer{w: bufio.NewWriter(w)}}
	e.p.encoder = e
	return e
}

//line marshal.go:160:1
func (enc *Encoder) Indent(prefix, indent string) {
	enc.p.prefix = prefix
	enc.p.indent = indent
}

//line xml.go:234:1
func NewTokenDecoder(t TokenReader) *Decoder {
//line xml.go:236:1
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

//line xml.go:551:1
func (d *Decoder) RawToken() (Token, error) {
	if d.inUnmarshalXML {
		return nil, errRawToken
	}
	return d.rawToken()
}

