// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package gob

import "io"
import "reflect"
import "sync"
import "unsafe"

type CommonType struct {
	Name string
	Id   typeId
}

func (t *CommonType) id() typeId
func (t *CommonType) setId(id typeId)
func (t *CommonType) string() string
func (t *CommonType) safeString(seen map[typeId]bool) string
func (t *CommonType) name() string

type Decoder struct {
	mutex        sync.Mutex
	r            io.Reader
	buf          decBuffer
	wireType     map[int]int
	decoderCache map[int]int
	ignorerCache map[int]int
	freeList     unsafe.Pointer
	countBuf     []byte
	err          error
	ignoreDepth  int
}

func (dec *Decoder) Decode(e any) error
func (dec *Decoder) DecodeValue(v reflect.Value) error

type Encoder struct {
	mutex      sync.Mutex
	w          []io.Writer
	sent       map[int]int
	countState unsafe.Pointer
	freeList   unsafe.Pointer
	byteBuf    encBuffer
	err        error
}

func (enc *Encoder) Encode(e any) error
func (enc *Encoder) EncodeValue(value reflect.Value) error

type GobDecoder interface {
	/*line type.go:822:2*/GobDecode([]byte) error
}

type GobEncoder interface {
	/*line type.go:813:2*/GobEncode() ([]byte, error)
}

type decBuffer struct {
	data   []byte
	offset int
}

func (d *decBuffer) Read(p []byte) (int, error)
func (d *decBuffer) Drop(n int)
func (d *decBuffer) ReadByte() (byte, error)
func (d *decBuffer) Len() int
func (d *decBuffer) Bytes() []byte
func (d *decBuffer) SetBytes(data []byte)
func (d *decBuffer) Reset()

type encBuffer struct {
	data    []byte
	scratch [64]byte
}

func (e *encBuffer) Write(p []byte) (int, error)
func (e *encBuffer) WriteString(s string)
func (e *encBuffer) Len() int
func (e *encBuffer) Bytes() []byte
func (e *encBuffer) Reset()

type typeId int32

func (t typeId) string() string
func (t typeId) name() string
func NewDecoder(r io.Reader) *Decoder
func NewEncoder(w io.Writer) *Encoder
func Register(value any)
func RegisterName(name string, value any)
