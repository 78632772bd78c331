// Package reflect, as far as gc inlines it into callers.
package reflect

import (
	"internal/abi"
	"iter"
	"unsafe"
)

const (
	flagKindWidth        = 5
	flagKindMask    flag = 1<<flagKindWidth - 1
	flagStickyRO    flag = 1 << 5
	flagEmbedRO     flag = 1 << 6
	flagIndir       flag = 1 << 7
	flagAddr        flag = 1 << 8
	flagMethod      flag = 1 << 9
	flagMethodShift      = 10
	flagRO          flag = flagStickyRO | flagEmbedRO
)

//line value.go:86:1
func (f flag) kind() Kind {
	return Kind(f & flagKindMask)
}

//line value.go:90:1
func (f flag) ro() flag {
	if f&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

//line value.go:218:1
func (f flag) mustBe(expected Kind) {
//line value.go:220:1
	if Kind(f&flagKindMask) != expected {
		panic(&ValueError{valueMethodName(), f.kind()})
	}
}

//line value.go:227:1
func (f flag) mustBeExported() {
	if f == 0 || f&flagRO != 0 {
		f.mustBeExportedSlow()
	}
}

//line value.go:245:1
func (f flag) mustBeAssignable() {
	if f&flagRO != 0 || f&flagAddr == 0 {
		f.mustBeAssignableSlow()
	}
}

func (f flag) mustBeExportedSlow()
func (f flag) mustBeAssignableSlow()
func valueMethodName() string

type Type interface {
	/*line type.go:46:2*/Align() int
	/*line type.go:50:2*/FieldAlign() int
	/*line type.go:66:2*/Method(int) Method
	/*line type.go:70:2*/Methods() iter.Seq[Method]
	/*line type.go:84:2*/MethodByName(string) (Method, bool)
	/*line type.go:91:2*/NumMethod() int
	/*line type.go:95:2*/Name() string
	/*line type.go:102:2*/PkgPath() string
	/*line type.go:106:2*/Size() uintptr
	/*line type.go:113:2*/String() string
	/*line type.go:116:2*/Kind() Kind
	/*line type.go:119:2*/Implements(u Type) bool
	/*line type.go:122:2*/AssignableTo(u Type) bool
	/*line type.go:128:2*/ConvertibleTo(u Type) bool
	/*line type.go:134:2*/Comparable() bool
	/*line type.go:151:2*/Bits() int
	/*line type.go:155:2*/ChanDir() ChanDir
	/*line type.go:169:2*/IsVariadic() bool
	/*line type.go:173:2*/Elem() Type
	/*line type.go:178:2*/Field(i int) StructField
	/*line type.go:183:2*/Fields() iter.Seq[StructField]
	/*line type.go:189:2*/FieldByIndex(index []int) StructField
	/*line type.go:196:2*/FieldByName(name string) (StructField, bool)
	/*line type.go:214:2*/FieldByNameFunc(match func(string) bool) (StructField, bool)
	/*line type.go:219:2*/In(i int) Type
	/*line type.go:224:2*/Ins() iter.Seq[Type]
	/*line type.go:228:2*/Key() Type
	/*line type.go:232:2*/Len() int
	/*line type.go:236:2*/NumField() int
	/*line type.go:240:2*/NumIn() int
	/*line type.go:244:2*/NumOut() int
	/*line type.go:249:2*/Out(i int) Type
	/*line type.go:254:2*/Outs() iter.Seq[Type]
	/*line type.go:258:2*/OverflowComplex(x complex128) bool
	/*line type.go:262:2*/OverflowFloat(x float64) bool
	/*line type.go:266:2*/OverflowInt(x int64) bool
	/*line type.go:270:2*/OverflowUint(x uint64) bool
	/*line type.go:273:2*/CanSeq() bool
	/*line type.go:276:2*/CanSeq2() bool
	/*line type.go:278:2*/common() *abi.Type
	/*line type.go:279:2*/uncommon() *uncommonType
}

type rtype struct {
	t abi.Type
}

func (t *rtype) Align() int
func (t *rtype) AssignableTo(u Type) bool
func (t *rtype) Bits() int
func (t *rtype) CanSeq() bool
func (t *rtype) CanSeq2() bool
func (t *rtype) ChanDir() ChanDir
func (t *rtype) Comparable() bool
func (t *rtype) ConvertibleTo(u Type) bool
func (t *rtype) Field(i int) StructField
func (t *rtype) FieldAlign() int
func (t *rtype) FieldByIndex(index []int) (f StructField)
func (t *rtype) FieldByName(name string) (StructField, bool)
func (t *rtype) FieldByNameFunc(match func(string) bool) (found StructField, ok bool)
func (t *rtype) Implements(u Type) bool
func (t *rtype) In(i int) Type
func (t *rtype) IsVariadic() bool
func (t *rtype) Key() Type
//line type.go:626:1
func (t *rtype) Kind() Kind { return Kind(t.t.Kind()) }
func (t *rtype) Len() int
func (t *rtype) Method(i int) (m Method)
func (t *rtype) MethodByName(string) (Method, bool)
func (t *rtype) Name() string
func (t *rtype) NumField() int
func (t *rtype) NumIn() int
func (t *rtype) NumMethod() int
func (t *rtype) NumOut() int
func (t *rtype) Out(i int) Type
func (t *rtype) OverflowComplex(x complex128) bool
func (t *rtype) OverflowFloat(x float64) bool
func (t *rtype) OverflowInt(x int64) bool
func (t *rtype) OverflowUint(x uint64) bool
func (t *rtype) PkgPath() string
//line type.go:609:1
func (t *rtype) Size() uintptr { return t.t.Size() }
func (t *rtype) String() string
//line type.go:355:1
func (t *rtype) common() *abi.Type {
	return &t.t
}
func (t *rtype) uncommon() *uncommonType
func (t *rtype) ptrTo() *abi.Type

//line type.go:756:1
func toRType(t *abi.Type) *rtype {
	return (*rtype)(unsafe.Pointer(t))
}

//line type.go:2822:1
func toType(t *abi.Type) Type {
	if t == nil {
		return nil
	}
	return toRType(t)
}

func elem(t *abi.Type) *abi.Type

//line type.go:768:1
func (t *rtype) Elem() Type {
	return toType(elem(t.common()))
}

//line type.go:1367:1
func TypeOf(i any) Type {
	return toType(abi.TypeOf(i))
}

//line type.go:1394:1
func PtrTo(t Type) Type { return PointerTo(t) }

//line type.go:1398:1
func PointerTo(t Type) Type {
	return toRType(t.(*rtype).ptrTo())
}

//line type.go:487:1
func (m Method) IsExported() bool {
	return m.PkgPath == ""
}

//line type.go:1082:1
func (f StructField) IsExported() bool {
	return f.PkgPath == ""
}

//line type.go:1101:1
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// ---- Value

//line value.go:100:1
func (v Value) typ() *abi.Type {
//line value.go:106:1
	return (*abi.Type)(abi.NoEscape(unsafe.Pointer(v.typ_)))
}

//line value.go:158:1
func unpackEface(i any) Value {
	e := (*abi.EmptyInterface)(unsafe.Pointer(&i))
	t := e.Type
	if t == nil {
		return Value{}
	}
	f := flag(t.Kind())
	if !t.IsDirectIface() {
		f |= flagIndir
	}
	return Value{t, e.Data, f}
}

//line value.go:3160:1
func ValueOf(i any) Value {
	if i == nil {
		return Value{}
	}
	return unpackEface(i)
}

var bytesType *abi.Type

func (v Value) panicNotBool()
func (v Value) bytesSlow() []byte
func (v Value) capNonSlice() int
func (v Value) lenNonSlice() int
func (v Value) stringNonString() string
func (v Value) typeSlow() Type
func valueInterface(v Value, safe bool) any

type sliceWords struct {
	Data unsafe.Pointer
	Len  int
	Cap  int
}

//line value.go:281:1
func (v Value) Bool() bool {
//line value.go:283:1
	if v.kind() != Bool {
		v.panicNotBool()
	}
	return *(*bool)(v.ptr)
}

//line value.go:298:1
func (v Value) Bytes() []byte {
//line value.go:300:1
	if v.typ_ == bytesType {
		return *(*[]byte)(v.ptr)
	}
	return v.bytesSlow()
}

//line value.go:344:1
func (v Value) CanAddr() bool {
	return v.flag&flagAddr != 0
}

//line value.go:353:1
func (v Value) CanSet() bool {
	return v.flag&(flagAddr|flagRO) == flagAddr
}

//line value.go:1155:1
func (v Value) Cap() int {
//line value.go:1157:1
	if v.kind() == Slice {
		return (*sliceWords)(v.ptr).Cap
	}
	return v.capNonSlice()
}

//line value.go:1194:1
func (v Value) CanComplex() bool {
	switch v.kind() {
	case Complex64, Complex128:
		return true
	default:
		return false
	}
}

//line value.go:1205:1
func (v Value) Complex() complex128 {
	k := v.kind()
	switch k {
	case Complex64:
		return complex128(*(*complex64)(v.ptr))
	case Complex128:
		return *(*complex128)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Complex", v.kind()})
}

//line value.go:1374:1
func (v Value) CanFloat() bool {
	switch v.kind() {
	case Float32, Float64:
		return true
	default:
		return false
	}
}

//line value.go:1385:1
func (v Value) Float() float64 {
	k := v.kind()
	switch k {
	case Float32:
		return float64(*(*float32)(v.ptr))
	case Float64:
		return *(*float64)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Float", v.kind()})
}

//line value.go:1445:1
func (v Value) CanInt() bool {
	switch v.kind() {
	case Int, Int8, Int16, Int32, Int64:
		return true
	default:
		return false
	}
}

//line value.go:1456:1
func (v Value) Int() int64 {
	k := v.kind()
	p := v.ptr
	switch k {
	case Int:
		return int64(*(*int)(p))
	case Int8:
		return int64(*(*int8)(p))
	case Int16:
		return int64(*(*int16)(p))
	case Int32:
		return int64(*(*int32)(p))
	case Int64:
		return *(*int64)(p)
	}
	panic(&ValueError{"reflect.Value.Int", v.kind()})
}

//line value.go:2544:1
func (v Value) CanUint() bool {
	switch v.kind() {
	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		return true
	default:
		return false
	}
}

//line value.go:2555:1
func (v Value) Uint() uint64 {
	k := v.kind()
	p := v.ptr
	switch k {
	case Uint:
		return uint64(*(*uint)(p))
	case Uint8:
		return uint64(*(*uint8)(p))
	case Uint16:
		return uint64(*(*uint16)(p))
	case Uint32:
		return uint64(*(*uint32)(p))
	case Uint64:
		return *(*uint64)(p)
	case Uintptr:
		return uint64(*(*uintptr)(p))
	}
	panic(&ValueError{"reflect.Value.Uint", v.kind()})
}

//line value.go:1475:1
func (v Value) CanInterface() bool {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&flagRO == 0
}

//line value.go:1489:1
func (v Value) Interface() (i any) {
	return valueInterface(v, true)
}

//line value.go:1643:1
func (v Value) IsNil() bool {
	k := v.kind()
	switch k {
	case Chan, Func, Map, Pointer, UnsafePointer:
		if v.flag&flagMethod != 0 {
			return false
		}
		ptr := v.ptr
		if v.flag&flagIndir != 0 {
			ptr = *(*unsafe.Pointer)(ptr)
		}
		return ptr == nil
	case Interface, Slice:
//line value.go:1658:1
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	panic(&ValueError{"reflect.Value.IsNil", v.kind()})
}

//line value.go:1668:1
func (v Value) IsValid() bool {
	return v.flag != 0
}

//line value.go:1855:1
func (v Value) Kind() Kind {
	return v.kind()
}

//line value.go:1861:1
func (v Value) Len() int {
//line value.go:1863:1
	if v.kind() == Slice {
		return (*sliceWords)(v.ptr).Len
	}
	return v.lenNonSlice()
}

func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	return 0x1p127*(1+(1-0x1p-23)) < x && x <= 0x1p1023*(1+(1-0x1p-52))
}

//line value.go:1974:1
func (v Value) OverflowComplex(x complex128) bool {
	k := v.kind()
	switch k {
	case Complex64:
		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
	case Complex128:
		return false
	}
	panic(&ValueError{"reflect.Value.OverflowComplex", v.kind()})
}

//line value.go:1987:1
func (v Value) OverflowFloat(x float64) bool {
	k := v.kind()
	switch k {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic(&ValueError{"reflect.Value.OverflowFloat", v.kind()})
}

//line value.go:2007:1
func (v Value) OverflowInt(x int64) bool {
	k := v.kind()
	switch k {
	case Int, Int8, Int16, Int32, Int64:
		bitSize := v.typ().Size() * 8
		trunc := (x << (64 - bitSize)) >> (64 - bitSize)
		return x != trunc
	}
	panic(&ValueError{"reflect.Value.OverflowInt", v.kind()})
}

//line value.go:2020:1
func (v Value) OverflowUint(x uint64) bool {
	k := v.kind()
	switch k {
	case Uint, Uintptr, Uint8, Uint16, Uint32, Uint64:
		bitSize := v.typ_.Size() * 8
		trunc := (x << (64 - bitSize)) >> (64 - bitSize)
		return x != trunc
	}
	panic(&ValueError{"reflect.Value.OverflowUint", v.kind()})
}

//line value.go:2454:1
func (v Value) String() string {
//line value.go:2456:1
	if v.kind() == String {
		return *(*string)(v.ptr)
	}
	return v.stringNonString()
}

//line value.go:2493:1
func (v Value) Type() Type {
	if v.flag != 0 && v.flag&flagMethod == 0 {
		return (*rtype)(abi.NoEscape(unsafe.Pointer(v.typ_)))
	}
	return v.typeSlow()
}

//line value.go:3889:1
func escapes(x any) {
	if dummy.b {
		dummy.x = x
	}
}

var dummy struct {
	b bool
	x any
}

//line value.go:2584:1
func (v Value) UnsafeAddr() uintptr {
	if v.typ() == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
//line value.go:2592:1
	escapes(v.ptr)
	return uintptr(v.ptr)
}

//line value.go:3132:1
func MakeMap(typ Type) Value {
	return MakeMapWithSize(typ, 0)
}

//line value.go:3151:1
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

//line value.go:3212:1
func NewAt(typ Type, p unsafe.Pointer) Value {
	fl := flag(Pointer)
	t := typ.(*rtype)
	return Value{t.ptrTo(), p, fl}
}

const stackAllocSelectCases = 4

type runtimeSelect struct {
	dir SelectDir
	typ *rtype
	ch  unsafe.Pointer
	val unsafe.Pointer
}

func select0(cases []SelectCase, runcases []runtimeSelect) (chosen int, recv Value, recvOK bool)

//line value.go:2952:1
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
//line value.go:2966:1
	var runcases []runtimeSelect
	if len(cases) > stackAllocSelectCases {
		runcases = make([]runtimeSelect, len(cases))
	}
	chosen, recv, recvOK = select0(cases, runcases)
	return
}
