//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package xml

import "bytes"
import "encoding"
import "io"
import "reflect"

type Decoder struct {
	Strict         bool
	AutoClose      []string
	Entity         map[string]string
	CharsetReader  func(charset string, input io.Reader) (io.Reader, error)
	DefaultSpace   string
	r              io.ByteReader
	t              TokenReader
	buf            bytes.Buffer
	saved          *bytes.Buffer
	stk            *stack
	free           *stack
	needClose      bool
	toClose        Name
	nextToken      Token
	nextByte       int
	ns             map[string]string
	err            error
	line           int
	linestart      int64
	offset         int64
	unmarshalDepth int
}

func (d *Decoder) Decode(v any) error
func (d *Decoder) DecodeElement(v any, start *StartElement) error
func (d *Decoder) unmarshalInterface(val Unmarshaler, start *StartElement) error
func (d *Decoder) unmarshalTextInterface(val encoding.TextUnmarshaler) error
func (d *Decoder) unmarshalAttr(val reflect.Value, attr Attr) error
func (d *Decoder) unmarshal(val reflect.Value, start *StartElement, depth int) error
func (d *Decoder) unmarshalPath(tinfo *typeInfo, sv reflect.Value, parents []string, start *StartElement, depth int) (consumed bool, err error)
func (d *Decoder) Skip() error
func (d *Decoder) Token() (Token, error)
func (d *Decoder) translate(n *Name, isElementName bool)
func (d *Decoder) switchToReader(r io.Reader)
func (d *Decoder) push(kind int) *stack
func (d *Decoder) pop() *stack
func (d *Decoder) pushEOF()
func (d *Decoder) popEOF() bool
func (d *Decoder) pushElement(name Name)
func (d *Decoder) pushNs(local string, url string, ok bool)
func (d *Decoder) syntaxError(msg string) error
func (d *Decoder) popElement(t *EndElement) bool
func (d *Decoder) autoClose(t Token) (Token, bool)
func (d *Decoder) RawToken() (Token, error)
func (d *Decoder) rawToken() (Token, error)
func (d *Decoder) attrval() []byte
func (d *Decoder) space()
func (d *Decoder) getc() (b byte, ok bool)
func (d *Decoder) InputOffset() int64
func (d *Decoder) InputPos() (line int, column int)
func (d *Decoder) savedOffset() int
func (d *Decoder) mustgetc() (b byte, ok bool)
func (d *Decoder) ungetc(b byte)
func (d *Decoder) text(quote int, cdata bool) []byte
func (d *Decoder) nsname() (name Name, ok bool)
func (d *Decoder) name() (s string, ok bool)
func (d *Decoder) readName() (ok bool)
