// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package hpack

import "bytes"
import "io"

type Decoder struct {
	dynTab      dynamicTable
	emit        func()
	emitEnabled bool
	maxStrLen   int
	buf         []byte
	saveBuf     bytes.Buffer
	firstField  bool
}

func (d *Decoder) SetMaxStringLength(n int)
func (d *Decoder) SetEmitFunc(emitFunc func(f HeaderField))
func (d *Decoder) SetEmitEnabled(v bool)
func (d *Decoder) EmitEnabled() bool
func (d *Decoder) SetMaxDynamicTableSize(v uint32)
func (d *Decoder) SetAllowedMaxDynamicTableSize(v uint32)
func (d *Decoder) DecodeFull(p []byte) ([]HeaderField, error)
func (d *Decoder) Close() error
func (d *Decoder) Write(p []byte) (n int, err error)

type Encoder struct {
	dynTab          dynamicTable
	minSize         uint32
	maxSizeLimit    uint32
	tableSizeUpdate bool
	w               io.Writer
	buf             []byte
}

func (e *Encoder) WriteField(f HeaderField) error
func (e *Encoder) SetMaxDynamicTableSize(v uint32)
func (e *Encoder) MaxDynamicTableSize() (v uint32)
func (e *Encoder) SetMaxDynamicTableSizeLimit(v uint32)

type HeaderField struct {
	Name      string
	Value     string
	Sensitive bool
}

func (hf HeaderField) IsPseudo() bool
func (hf HeaderField) String() string
func (hf HeaderField) Size() uint32

type dynamicTable struct {
	table          headerFieldTable
	size           uint32
	maxSize        uint32
	allowedMaxSize uint32
}

type headerFieldTable struct {
	ents        []uint8
	evictCount  uint64
	byName      map[string]uint64
	byNameValue map[int]int
}
