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

func (dec *Decoder) newDecoderState(buf *decBuffer) *decoderState
func (dec *Decoder) freeDecoderState(d *decoderState)
func (dec *Decoder) decodeSingle(engine *decEngine, value reflect.Value)
func (dec *Decoder) decodeStruct(engine *decEngine, value reflect.Value)
func (dec *Decoder) ignoreStruct(engine *decEngine)
func (dec *Decoder) ignoreSingle(engine *decEngine)
func (dec *Decoder) decodeArrayHelper(state *decoderState, value reflect.Value, elemOp decOp, length int, ovfl error, helper decHelper)
func (dec *Decoder) decodeArray(state *decoderState, value reflect.Value, elemOp decOp, length int, ovfl error, helper decHelper)
func (dec *Decoder) decodeMap(mtyp reflect.Type, state *decoderState, value reflect.Value, keyOp, elemOp decOp, ovfl error)
func (dec *Decoder) ignoreArrayHelper(state *decoderState, elemOp decOp, length int)
func (dec *Decoder) ignoreArray(state *decoderState, elemOp decOp, length int)
func (dec *Decoder) ignoreMap(state *decoderState, keyOp, elemOp decOp)
func (dec *Decoder) decodeSlice(state *decoderState, value reflect.Value, elemOp decOp, ovfl error, helper decHelper)
func (dec *Decoder) ignoreSlice(state *decoderState, elemOp decOp)
func (dec *Decoder) decodeInterface(ityp reflect.Type, state *decoderState, value reflect.Value)
func (dec *Decoder) ignoreInterface(state *decoderState)
func (dec *Decoder) decodeGobDecoder(ut *userTypeInfo, state *decoderState, value reflect.Value)
func (dec *Decoder) ignoreGobDecoder(state *decoderState)
func (dec *Decoder) decOpFor(wireId typeId, rt reflect.Type, name string, inProgress map[reflect.Type]*decOp) *decOp
func (dec *Decoder) decIgnoreOpFor(wireId typeId, inProgress map[typeId]*decOp) *decOp
func (dec *Decoder) gobDecodeOpFor(ut *userTypeInfo) *decOp
func (dec *Decoder) compatibleType(fr reflect.Type, fw typeId, inProgress map[reflect.Type]typeId) bool
func (dec *Decoder) typeString(remoteId typeId) string
func (dec *Decoder) compileSingle(remoteId typeId, ut *userTypeInfo) (engine *decEngine, err error)
func (dec *Decoder) compileIgnoreSingle(remoteId typeId) *decEngine
func (dec *Decoder) compileDec(remoteId typeId, ut *userTypeInfo) (engine *decEngine, err error)
func (dec *Decoder) getDecEnginePtr(remoteId typeId, ut *userTypeInfo) (enginePtr **decEngine, err error)
func (dec *Decoder) getIgnoreEnginePtr(wireId typeId) (enginePtr **decEngine, err error)
func (dec *Decoder) decodeValue(wireId typeId, value reflect.Value)
func (dec *Decoder) decodeIgnoredValue(wireId typeId)
func (dec *Decoder) recvType(id typeId)
func (dec *Decoder) recvMessage() bool
func (dec *Decoder) readMessage(nbytes int)
func (dec *Decoder) nextInt() int64
func (dec *Decoder) nextUint() uint64
func (dec *Decoder) decodeTypeSequence(isInterface bool) typeId
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

func (enc *Encoder) newEncoderState(b *encBuffer) *encoderState
func (enc *Encoder) freeEncoderState(e *encoderState)
func (enc *Encoder) encodeSingle(b *encBuffer, engine *encEngine, value reflect.Value)
func (enc *Encoder) encodeStruct(b *encBuffer, engine *encEngine, value reflect.Value)
func (enc *Encoder) encodeArray(b *encBuffer, value reflect.Value, op encOp, elemIndir int, length int, helper encHelper)
func (enc *Encoder) encodeMap(b *encBuffer, mv reflect.Value, keyOp, elemOp encOp, keyIndir, elemIndir int)
func (enc *Encoder) encodeInterface(b *encBuffer, iv reflect.Value)
func (enc *Encoder) encodeGobEncoder(b *encBuffer, ut *userTypeInfo, v reflect.Value)
func (enc *Encoder) encode(b *encBuffer, value reflect.Value, ut *userTypeInfo)
func (enc *Encoder) writer() io.Writer
func (enc *Encoder) pushWriter(w io.Writer)
func (enc *Encoder) popWriter()
func (enc *Encoder) setError(err error)
func (enc *Encoder) writeMessage(w io.Writer, b *encBuffer)
func (enc *Encoder) sendActualType(w io.Writer, state *encoderState, ut *userTypeInfo, actual reflect.Type) (sent bool)
func (enc *Encoder) sendType(w io.Writer, state *encoderState, origt reflect.Type) (sent bool)
func (enc *Encoder) Encode(e any) error
func (enc *Encoder) sendTypeDescriptor(w io.Writer, state *encoderState, ut *userTypeInfo)
func (enc *Encoder) sendTypeId(state *encoderState, ut *userTypeInfo)
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

type decEngine struct {
	instr    []uint8
	numInstr int
}

type decHelper func(state *decoderState, v reflect.Value, length int, ovfl error) bool

type decInstr struct {
	op    func()
	field int
	index []int
	ovfl  error
}

type decOp func(i *decInstr, state *decoderState, v reflect.Value)

type decoderState struct {
	dec      *Decoder
	b        unsafe.Pointer
	fieldnum int
	next     unsafe.Pointer
}

type encBuffer struct {
	data    []byte
	scratch [64]byte
}

func (e *encBuffer) Write(p []byte) (int, error)
func (e *encBuffer) WriteString(s string)
func (e *encBuffer) Len() int
func (e *encBuffer) Bytes() []byte
func (e *encBuffer) Reset()

type encEngine struct{ instr []uint8 }

type encHelper func(state *encoderState, v reflect.Value) bool

type encInstr struct {
	op    func()
	field int
	index []int
	indir int
}

type encOp func(i *encInstr, state *encoderState, v reflect.Value)

type encoderState struct {
	enc      *Encoder
	b        unsafe.Pointer
	sendZero bool
	fieldnum int
	buf      [9]byte
	next     unsafe.Pointer
}

type typeId int32

func (t typeId) string() string
func (t typeId) name() string

type userTypeInfo struct {
	user        reflect.Type
	base        reflect.Type
	indir       int
	externalEnc int
	externalDec int
	encIndir    int8
	decIndir    int8
}

func NewDecoder(r io.Reader) *Decoder
func NewEncoder(w io.Writer) *Encoder
func Register(value any)
func RegisterName(name string, value any)
