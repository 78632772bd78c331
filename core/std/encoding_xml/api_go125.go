//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package xml

import "bytes"
import "io"

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
func (d *Decoder) Skip() error
func (d *Decoder) Token() (Token, error)
func (d *Decoder) RawToken() (Token, error)
func (d *Decoder) InputOffset() int64
func (d *Decoder) InputPos() (line int, column int)
