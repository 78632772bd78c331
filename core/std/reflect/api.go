// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package reflect

import "internal/abi"
import "internal/runtime/maps"
import "iter"
import "unsafe"

const Array Kind = 17
const Bool Kind = 1
const BothDir ChanDir = 3
const Chan Kind = 18
const Complex128 Kind = 16
const Complex64 Kind = 15
const Float32 Kind = 13
const Float64 Kind = 14
const Func Kind = 19
const Int Kind = 2
const Int16 Kind = 4
const Int32 Kind = 5
const Int64 Kind = 6
const Int8 Kind = 3
const Interface Kind = 20
const Invalid Kind = 0
const Map Kind = 21
const Pointer Kind = 22
const Ptr Kind = 22
const RecvDir ChanDir = 1
const SelectDefault SelectDir = 3
const SelectRecv SelectDir = 2
const SelectSend SelectDir = 1
const SendDir ChanDir = 2
const Slice Kind = 23
const String Kind = 24
const Struct Kind = 25
const Uint Kind = 7
const Uint16 Kind = 9
const Uint32 Kind = 10
const Uint64 Kind = 11
const Uint8 Kind = 8
const Uintptr Kind = 12
const UnsafePointer Kind = 26

type ChanDir int

func (d ChanDir) String() string

type Kind uint

func (k Kind) String() string

type MapIter struct {
	m     Value
	hiter maps.Iter
}

func (iter *MapIter) Key() Value
func (iter *MapIter) Value() Value
func (iter *MapIter) Next() bool
func (iter *MapIter) Reset(v Value)

type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

func (m Method) IsExported() bool

type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

type SelectDir int

type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

type StringHeader struct {
	Data uintptr
	Len  int
}

type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

func (f StructField) IsExported() bool

type StructTag string

func (tag StructTag) Get(key string) string
func (tag StructTag) Lookup(key string) (value string, ok bool)

type Type interface {
	/*line type.go:46:2*/Align() int
	/*line type.go:122:2*/AssignableTo(u Type) bool
	/*line type.go:151:2*/Bits() int
	/*line type.go:273:2*/CanSeq() bool
	/*line type.go:276:2*/CanSeq2() bool
	/*line type.go:155:2*/ChanDir() ChanDir
	/*line type.go:134:2*/Comparable() bool
	/*line type.go:128:2*/ConvertibleTo(u Type) bool
	/*line type.go:173:2*/Elem() Type
	/*line type.go:178:2*/Field(i int) StructField
	/*line type.go:50:2*/FieldAlign() int
	/*line type.go:189:2*/FieldByIndex(index []int) StructField
	/*line type.go:196:2*/FieldByName(name string) (StructField, bool)
	/*line type.go:214:2*/FieldByNameFunc(match func(string) bool) (StructField, bool)
	/*line type.go:183:2*/Fields() iter.Seq[StructField]
	/*line type.go:119:2*/Implements(u Type) bool
	/*line type.go:219:2*/In(i int) Type
	/*line type.go:224:2*/Ins() iter.Seq[Type]
	/*line type.go:169:2*/IsVariadic() bool
	/*line type.go:228:2*/Key() Type
	/*line type.go:116:2*/Kind() Kind
	/*line type.go:232:2*/Len() int
	/*line type.go:66:2*/Method(int) Method
	/*line type.go:84:2*/MethodByName(string) (Method, bool)
	/*line type.go:70:2*/Methods() iter.Seq[Method]
	/*line type.go:95:2*/Name() string
	/*line type.go:236:2*/NumField() int
	/*line type.go:240:2*/NumIn() int
	/*line type.go:91:2*/NumMethod() int
	/*line type.go:244:2*/NumOut() int
	/*line type.go:249:2*/Out(i int) Type
	/*line type.go:254:2*/Outs() iter.Seq[Type]
	/*line type.go:258:2*/OverflowComplex(x complex128) bool
	/*line type.go:262:2*/OverflowFloat(x float64) bool
	/*line type.go:266:2*/OverflowInt(x int64) bool
	/*line type.go:270:2*/OverflowUint(x uint64) bool
	/*line type.go:102:2*/PkgPath() string
	/*line type.go:106:2*/Size() uintptr
	/*line type.go:113:2*/String() string
	/*line type.go:278:2*/common() *abi.Type
	/*line type.go:279:2*/uncommon() *uncommonType
}

type Value struct {
	typ_ *abi.Type
	ptr  unsafe.Pointer
	flag
}

func (v Value) Seq() iter.Seq[Value]
func (v Value) Seq2() iter.Seq2[Value, Value]
func (v Value) MapIndex(key Value) Value
func (v Value) MapKeys() []Value
func (v Value) SetIterKey(iter *MapIter)
func (v Value) SetIterValue(iter *MapIter)
func (v Value) MapRange() *MapIter
func (v Value) SetMapIndex(key, elem Value)
func (v Value) typ() *abi.Type
func (v Value) pointer() unsafe.Pointer
func (v Value) Addr() Value
func (v Value) Bool() bool
func (v Value) panicNotBool()
func (v Value) Bytes() []byte
func (v Value) bytesSlow() []byte
func (v Value) runes() []rune
func (v Value) CanAddr() bool
func (v Value) CanSet() bool
func (v Value) Call(in []Value) []Value
func (v Value) CallSlice(in []Value) []Value
func (v Value) call(op string, in []Value) []Value
func (v Value) Cap() int
func (v Value) capNonSlice() int
func (v Value) Close()
func (v Value) CanComplex() bool
func (v Value) Complex() complex128
func (v Value) Elem() Value
func (v Value) Field(i int) Value
func (v Value) FieldByIndex(index []int) Value
func (v Value) FieldByIndexErr(index []int) (Value, error)
func (v Value) FieldByName(name string) Value
func (v Value) FieldByNameFunc(match func(string) bool) Value
func (v Value) CanFloat() bool
func (v Value) Float() float64
func (v Value) Index(i int) Value
func (v Value) CanInt() bool
func (v Value) Int() int64
func (v Value) CanInterface() bool
func (v Value) Interface() (i any)
func (v Value) InterfaceData() [2]uintptr
func (v Value) IsNil() bool
func (v Value) IsValid() bool
func (v Value) IsZero() bool
func (v Value) SetZero()
func (v Value) Kind() Kind
func (v Value) Len() int
func (v Value) lenNonSlice() int
func (v Value) Method(i int) Value
func (v Value) NumMethod() int
func (v Value) MethodByName(name string) Value
func (v Value) NumField() int
func (v Value) OverflowComplex(x complex128) bool
func (v Value) OverflowFloat(x float64) bool
func (v Value) OverflowInt(x int64) bool
func (v Value) OverflowUint(x uint64) bool
func (v Value) Pointer() uintptr
func (v Value) Recv() (x Value, ok bool)
func (v Value) recv(nb bool) (val Value, ok bool)
func (v Value) Send(x Value)
func (v Value) send(x Value, nb bool) (selected bool)
func (v Value) Set(x Value)
func (v Value) SetBool(x bool)
func (v Value) SetBytes(x []byte)
func (v Value) setRunes(x []rune)
func (v Value) SetComplex(x complex128)
func (v Value) SetFloat(x float64)
func (v Value) SetInt(x int64)
func (v Value) SetLen(n int)
func (v Value) SetCap(n int)
func (v Value) SetUint(x uint64)
func (v Value) SetPointer(x unsafe.Pointer)
func (v Value) SetString(x string)
func (v Value) Slice(i, j int) Value
func (v Value) Slice3(i, j, k int) Value
func (v Value) String() string
func (v Value) stringNonString() string
func (v Value) TryRecv() (x Value, ok bool)
func (v Value) TrySend(x Value) bool
func (v Value) Type() Type
func (v Value) typeSlow() Type
func (v Value) abiType() *abi.Type
func (v Value) abiTypeSlow() *abi.Type
func (v Value) CanUint() bool
func (v Value) Uint() uint64
func (v Value) UnsafeAddr() uintptr
func (v Value) UnsafePointer() unsafe.Pointer
func (v Value) Fields() iter.Seq2[StructField, Value]
func (v Value) Methods() iter.Seq2[Method, Value]
func (v Value) Grow(n int)
func (v Value) grow(n int)
func (v Value) extendSlice(n int) Value
func (v Value) Clear()
func (v Value) assignTo(context string, dst *abi.Type, target unsafe.Pointer) Value
func (v Value) Convert(t Type) Value
func (v Value) CanConvert(t Type) bool
func (v Value) Comparable() bool
func (v Value) Equal(u Value) bool

type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string

type flag uintptr

type uncommonType = abi.UncommonType

func Append(s Value, x ...Value) Value
func AppendSlice(s, t Value) Value
func ArrayOf(length int, elem Type) Type
func ChanOf(dir ChanDir, t Type) Type
func Copy(dst, src Value) int
func DeepEqual(x, y any) bool
func FuncOf(in, out []Type, variadic bool) Type
func Indirect(v Value) Value
func MakeChan(typ Type, buffer int) Value
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value
func MakeMap(typ Type) Value
func MakeMapWithSize(typ Type, n int) Value
func MakeSlice(typ Type, len, cap int) Value
func MapOf(key, elem Type) Type
func New(typ Type) Value
func NewAt(typ Type, p unsafe.Pointer) Value
func PointerTo(t Type) Type
func PtrTo(t Type) Type
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool)
func SliceAt(typ Type, p unsafe.Pointer, n int) Value
func SliceOf(t Type) Type
func StructOf(fields []StructField) Type
func Swapper(slice any) func(i int, j int)
func TypeAssert[T any](v Value) (T, bool)
func TypeFor[T any]() Type
func TypeOf(i any) Type
func ValueOf(i any) Value
func VisibleFields(t Type) []StructField
func Zero(typ Type) Value
