// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package xml

import "bufio"
import "bytes"
import "encoding"
import "io"
import "reflect"

const Header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

var HTMLAutoClose []string
var HTMLEntity map[string]string

type Attr struct {
	Name  Name
	Value string
}

type CharData []byte

func (c CharData) Copy() CharData

type Comment []byte

func (c Comment) Copy() Comment

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
	stkDepth       int
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
	inUnmarshalXML bool
}

func (d *Decoder) Decode(v any) error
func (d *Decoder) DecodeElement(v any, start *StartElement) error
func (d *Decoder) unmarshalInterface(val Unmarshaler, start *StartElement) error
func (d *Decoder) unmarshalTextInterface(val encoding.TextUnmarshaler) error
func (d *Decoder) unmarshalAttr(val reflect.Value, attr Attr) error
func (d *Decoder) unmarshal(val reflect.Value, start *StartElement) error
func (d *Decoder) unmarshalPath(tinfo *typeInfo, sv reflect.Value, parents []string, start *StartElement) (consumed bool, err error)
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

type Directive []byte

func (d Directive) Copy() Directive

type Encoder struct{ p printer }

func (enc *Encoder) Indent(prefix, indent string)
func (enc *Encoder) Encode(v any) error
func (enc *Encoder) EncodeElement(v any, start StartElement) error
func (enc *Encoder) EncodeToken(t Token) error
func (enc *Encoder) Flush() error
func (enc *Encoder) Close() error

type EndElement struct{ Name Name }

type Marshaler interface {
	/*line marshal.go:111:2*/MarshalXML(e *Encoder, start StartElement) error
}

type MarshalerAttr interface {
	/*line marshal.go:126:2*/MarshalXMLAttr(name Name) (Attr, error)
}

type Name struct {
	Space string
	Local string
}

type ProcInst struct {
	Target string
	Inst   []byte
}

func (p ProcInst) Copy() ProcInst

type StartElement struct {
	Name Name
	Attr []Attr
}

func (e StartElement) Copy() StartElement
func (e StartElement) End() EndElement

type SyntaxError struct {
	Msg  string
	Line int
}

func (e *SyntaxError) Error() string

type TagPathError struct {
	Struct reflect.Type
	Field1 string
	Tag1   string
	Field2 string
	Tag2   string
}

func (e *TagPathError) Error() string

type Token interface{}

type TokenReader interface {
	/*line xml.go:143:2*/Token() (Token, error)
}

type UnmarshalError string

func (e UnmarshalError) Error() string

type Unmarshaler interface {
	/*line read.go:180:2*/UnmarshalXML(d *Decoder, start StartElement) error
}

type UnmarshalerAttr interface {
	/*line read.go:192:2*/UnmarshalXMLAttr(attr Attr) error
}

type UnsupportedTypeError struct{ Type reflect.Type }

func (e *UnsupportedTypeError) Error() string

type fieldFlags int

type fieldInfo struct {
	idx     []int
	name    string
	xmlns   string
	flags   fieldFlags
	parents []string
}

type printer struct {
	w          *bufio.Writer
	encoder    *Encoder
	seq        int
	indent     string
	prefix     string
	depth      int
	indentedIn bool
	putNewline bool
	attrNS     map[string]string
	attrPrefix map[string]string
	prefixes   []string
	tags       []Name
	closed     bool
	err        error
}

func (p *printer) Write(b []byte) (n int, err error)
func (p *printer) WriteString(s string) (n int, err error)
func (p *printer) WriteByte(c byte) error
func (p *printer) Close() error
func (p *printer) EscapeString(s string)

type stack struct {
	next *stack
	kind int
	name Name
	ok   bool
}

type typeInfo struct {
	xmlname *fieldInfo
	fields  []fieldInfo
}

func CopyToken(t Token) Token
func Escape(w io.Writer, s []byte)
func EscapeText(w io.Writer, s []byte) error
func Marshal(v any) ([]byte, error)
func MarshalIndent(v any, prefix, indent string) ([]byte, error)
func NewDecoder(r io.Reader) *Decoder
func NewEncoder(w io.Writer) *Encoder
func NewTokenDecoder(t TokenReader) *Decoder
func Unmarshal(data []byte, v any) error
