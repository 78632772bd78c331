package reflect

import (
	"internal/abi"
	"iter"
	"unsafe"
)

const (
	flagStickyRO flag = 1 << 5
	flagEmbedRO  flag = 1 << 6
	flagIndir    flag = 1 << 7
	flagAddr     flag = 1 << 8
	flagMethod   flag = 1 << 9
	// flagFunc: a method of a type, whose first argument is the receiver.
	flagFunc    flag = 1 << 40
	methodShift      = 10
	flagRO           = flagStickyRO | flagEmbedRO
)

func allocate(t *rtype, n int) unsafe.Pointer

//go:noescape
func move(t *rtype, dst, src unsafe.Pointer)

//go:noescape
func clearAt(t *rtype, p unsafe.Pointer)

//go:noescape
func sameAt(t *rtype, p, q unsafe.Pointer) bool

// copied is new memory with the value at p.
func copied(t *rtype, p unsafe.Pointer) unsafe.Pointer {
	q := allocate(t, 1)
	move(t, q, p)
	return q
}

func methods(iface, t *rtype) unsafe.Pointer

type words struct{ typ, data unsafe.Pointer }

func at(t *rtype, p unsafe.Pointer, f flag) Value {
	return Value{(*abi.Type)(unsafe.Pointer(t)), p, f | flag(t.Kind())}
}

func ValueOf(i any) Value {
	if i == nil {
		return Value{}
	}
	w := (*words)(unsafe.Pointer(&i))
	t := (*rtype)(w.typ)
	f := flagIndir
	if t.has(isDirect) {
		f = 0
	}
	return at(t, w.data, f)
}

func (v Value) t() *rtype { return (*rtype)(unsafe.Pointer(v.typ_)) }

func (f flag) kind() Kind { return Kind(f & 31) }

func (v Value) Kind() Kind { return v.flag.kind() }

//line value.go:1668:1
func (v Value) IsValid() bool {
	return v.flag != 0
}

//line value.go:344:1
func (v Value) CanAddr() bool {
	return v.flag&flagAddr != 0
}

//line value.go:353:1
func (v Value) CanSet() bool {
	return v.flag&(flagAddr|flagRO) == flagAddr
}
func (v Value) CanInt() bool     { return Int <= v.Kind() && v.Kind() <= Int64 }
func (v Value) CanUint() bool    { return Uint <= v.Kind() && v.Kind() <= Uintptr }
func (v Value) CanFloat() bool   { return v.Kind() == Float32 || v.Kind() == Float64 }
func (v Value) CanComplex() bool { return v.Kind() == Complex64 || v.Kind() == Complex128 }

//line value.go:1475:1
func (v Value) CanInterface() bool {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&flagRO == 0
}

// addr is where the value is, or its own word.
func (v *Value) addr() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.ptr
	}
	return unsafe.Pointer(&v.ptr)
}

// pointer is the word of a pointer-shaped value.
func (v Value) pointer() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

func (v Value) bad(method string) { panic(&ValueError{"reflect.Value." + method, v.Kind()}) }

func (v Value) must(k Kind, method string) {
	if v.Kind() != k {
		v.bad(method)
	}
}

func (v Value) exported(method string) {
	if v.flag == 0 {
		v.bad(method)
	}
	if v.flag&flagRO != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
}

func (v Value) settable(method string) {
	v.exported(method)
	if v.flag&flagAddr == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

func (v Value) Type() Type {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	if v.flag&flagMethod != 0 {
		sig := aboutType(v.t(), aMethodSig, v.index())
		if v.flag&flagFunc != 0 {
			return withReceiver(v.t(), sig)
		}
		return sig
	}
	return v.t()
}

func (v Value) index() uintptr { return uintptr(v.flag &^ flagFunc >> methodShift) }

func (v Value) Interface() (i any) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.pack()
}

func (v Value) pack() (i any) {
	if v.flag&flagMethod != 0 {
		v = v.bound()
	}
	t := v.t()
	if v.Kind() == Interface {
		if t.NumMethod() == 0 && about(t, aFlags, 0)&(1<<10) != 0 {
			return *(*any)(v.ptr)
		}
		w := *(*words)(v.ptr)
		if w.typ == nil {
			return nil
		}
		w.typ = *(*unsafe.Pointer)(unsafe.Add(w.typ, 8))
		return *(*any)(unsafe.Pointer(&w))
	}
	w := words{unsafe.Pointer(t), v.ptr}
	if t.has(isDirect) {
		w.data = v.pointer()
	} else if v.flag&flagAddr != 0 {
		w.data = copied(t, v.ptr)
	}
	return *(*any)(unsafe.Pointer(&w))
}

func (v Value) ro() flag {
	if v.flag&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

func (v Value) Elem() Value {
	switch v.Kind() {
	case Interface:
		x := ValueOf(v.pack())
		if x.flag != 0 {
			x.flag |= v.ro()
		}
		return x
	case Pointer:
		p := v.pointer()
		if p == nil {
			return Value{}
		}
		return at(v.t().elem(), p, v.flag&flagRO|flagIndir|flagAddr)
	}
	panic(&ValueError{"reflect.Value.Elem", v.Kind()})
}

//line value.go:3151:1
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return at(aboutType(v.t(), aPointerTo, 0), v.ptr, v.flag&flagRO)
}

func (v Value) UnsafeAddr() uintptr {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

func (v Value) Pointer() uintptr { return uintptr(v.UnsafePointer()) }

func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.Kind() {
	case Pointer, Chan, Map, UnsafePointer:
		return v.pointer()
	case Func:
		if v.flag&flagMethod != 0 {
			return unsafe.Pointer(stub(v.Type().(*rtype)))
		}
		if p := v.pointer(); p != nil {
			return *(*unsafe.Pointer)(p)
		}
		return nil
	case Slice, String:
		return *(*unsafe.Pointer)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.UnsafePointer", v.Kind()})
}

// ---- scalars

func (v Value) Bool() bool {
	v.must(Bool, "Bool")
	return *(*bool)(v.ptr)
}

func (v Value) Int() int64 {
	switch v.Kind() {
	case Int:
		return int64(*(*int)(v.ptr))
	case Int8:
		return int64(*(*int8)(v.ptr))
	case Int16:
		return int64(*(*int16)(v.ptr))
	case Int32:
		return int64(*(*int32)(v.ptr))
	case Int64:
		return *(*int64)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Int", v.Kind()})
}

func (v Value) Uint() uint64 {
	switch v.Kind() {
	case Uint, Uintptr:
		return uint64(*(*uint)(v.ptr))
	case Uint8:
		return uint64(*(*uint8)(v.ptr))
	case Uint16:
		return uint64(*(*uint16)(v.ptr))
	case Uint32:
		return uint64(*(*uint32)(v.ptr))
	case Uint64:
		return *(*uint64)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Uint", v.Kind()})
}

func (v Value) Float() float64 {
	switch v.Kind() {
	case Float32:
		return float64(*(*float32)(v.ptr))
	case Float64:
		return *(*float64)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Float", v.Kind()})
}

func (v Value) Complex() complex128 {
	switch v.Kind() {
	case Complex64:
		return complex128(*(*complex64)(v.ptr))
	case Complex128:
		return *(*complex128)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Complex", v.Kind()})
}

func (v Value) String() string {
	switch v.Kind() {
	case String:
		return *(*string)(v.ptr)
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.Type().String() + " Value>"
}

func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if v.t().elem().Kind() != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.ptr)
	case Array:
		if v.t().elem().Kind() != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), v.Len())
	}
	panic(&ValueError{"reflect.Value.Bytes", v.Kind()})
}

func (v Value) SetBool(x bool) {
	v.settable("SetBool")
	v.must(Bool, "SetBool")
	*(*bool)(v.ptr) = x
}

func (v Value) setBits(x uint64) {
	switch v.t().Size() {
	case 1:
		*(*uint8)(v.ptr) = uint8(x)
	case 2:
		*(*uint16)(v.ptr) = uint16(x)
	case 4:
		*(*uint32)(v.ptr) = uint32(x)
	default:
		*(*uint64)(v.ptr) = x
	}
}

func (v Value) SetInt(x int64) {
	v.settable("SetInt")
	if !v.CanInt() {
		v.bad("SetInt")
	}
	v.setBits(uint64(x))
}

func (v Value) SetUint(x uint64) {
	v.settable("SetUint")
	if !v.CanUint() {
		v.bad("SetUint")
	}
	v.setBits(x)
}

func (v Value) SetFloat(x float64) {
	v.settable("SetFloat")
	switch v.Kind() {
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	case Float64:
		*(*float64)(v.ptr) = x
	default:
		v.bad("SetFloat")
	}
}

func (v Value) SetComplex(x complex128) {
	v.settable("SetComplex")
	switch v.Kind() {
	case Complex64:
		*(*complex64)(v.ptr) = complex64(x)
	case Complex128:
		*(*complex128)(v.ptr) = x
	default:
		v.bad("SetComplex")
	}
}

func (v Value) SetString(x string) {
	v.settable("SetString")
	v.must(String, "SetString")
	*(*string)(v.ptr) = x
}

func (v Value) SetBytes(x []byte) {
	v.settable("SetBytes")
	v.must(Slice, "SetBytes")
	if v.t().elem().Kind() != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

func (v Value) SetPointer(x unsafe.Pointer) {
	v.settable("SetPointer")
	v.must(UnsafePointer, "SetPointer")
	*(*unsafe.Pointer)(v.ptr) = x
}

func (v Value) OverflowInt(x int64) bool {
	if k := v.Kind(); k < Int || k > Int64 {
		panic(&ValueError{"reflect.Value.OverflowInt", k})
	}
	return v.t().OverflowInt(x)
}

func (v Value) OverflowUint(x uint64) bool {
	if k := v.Kind(); k < Uint || k > Uintptr {
		panic(&ValueError{"reflect.Value.OverflowUint", k})
	}
	return v.t().OverflowUint(x)
}

func (v Value) OverflowFloat(x float64) bool {
	if k := v.Kind(); k != Float32 && k != Float64 {
		panic(&ValueError{"reflect.Value.OverflowFloat", k})
	}
	return v.t().OverflowFloat(x)
}

func (v Value) OverflowComplex(x complex128) bool {
	if k := v.Kind(); k != Complex64 && k != Complex128 {
		panic(&ValueError{"reflect.Value.OverflowComplex", k})
	}
	return v.t().OverflowComplex(x)
}

// ---- whole values

// fit is v as a value of type t, to which it must be assignable.
func (v Value) fit(t *rtype, context string) Value {
	if v.flag&flagMethod != 0 {
		v = v.bound()
	}
	u := v.t()
	if u == t {
		return v
	}
	if !assignable(u, t) {
		panic(context + ": value of type " + u.String() + " is not assignable to type " + t.String())
	}
	if t.Kind() != Interface {
		v.typ_ = (*abi.Type)(unsafe.Pointer(t))
		return v
	}
	return v.inInterface(t)
}

func (v Value) inInterface(t *rtype) Value {
	p := allocate(t, 1)
	if w := wordsOf(v, t); w.typ != nil {
		move(t, p, unsafe.Pointer(&w))
	}
	return at(t, p, flagIndir|v.ro())
}

// wordsOf is v as an interface of type t has it.
func wordsOf(v Value, t *rtype) (w words) {
	if x := v.pack(); x != nil {
		w = *(*words)(unsafe.Pointer(&x))
		if about(t, aFlags, 0)&(1<<10) == 0 {
			w.typ = methods(t, (*rtype)(w.typ))
		}
	}
	return w
}

func (v Value) Set(x Value) {
	v.settable("Set")
	x.exported("Set")
	t := v.t()
	if u := x.t(); u != t && t.Kind() == Interface && x.flag&flagMethod == 0 && assignable(u, t) {
		w := wordsOf(x, t)
		move(t, v.ptr, unsafe.Pointer(&w))
		return
	}
	y := x.fit(t, "reflect.Set")
	move(t, v.ptr, y.addr())
}

func (v Value) SetZero() {
	v.settable("SetZero")
	clearAt(v.t(), v.ptr)
}

func Zero(t Type) Value {
	if t == nil {
		panic("reflect: Zero(nil)")
	}
	r := t.(*rtype)
	if r.has(isDirect) {
		return at(r, nil, 0)
	}
	if r.Size() <= uintptr(len(zeroes)) {
		return at(r, unsafe.Pointer(&zeroes), flagIndir)
	}
	return at(r, allocate(r, 1), flagIndir)
}

// zeroes is what zero values share that are not too large.
var zeroes [1024]byte

func New(t Type) Value {
	if t == nil {
		panic("reflect: New(nil)")
	}
	r := t.(*rtype)
	return at(aboutType(r, aPointerTo, 0), allocate(r, 1), 0)
}

func NewAt(t Type, p unsafe.Pointer) Value { return at(aboutType(raw(t), aPointerTo, 0), p, 0) }

func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		return v.flag&flagMethod == 0 && v.pointer() == nil
	case Interface, Slice:
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	panic(&ValueError{"reflect.Value.IsNil", v.Kind()})
}

func (v Value) IsZero() bool {
	switch v.Kind() {
	case Invalid:
		panic(&ValueError{"reflect.Value.IsZero", Invalid})
	case Float32, Float64:
		return v.Float() == 0
	case Complex64, Complex128:
		return v.Complex() == 0
	case String:
		return v.Len() == 0
	case Array:
		for i := range v.Len() {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).IsZero() && v.t().Field(i).Name != "_" {
				return false
			}
		}
		return true
	case Bool:
		return !v.Bool()
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	}
	if v.CanInt() {
		return v.Int() == 0
	}
	return v.Uint() == 0
}

func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return false
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		switch v.t().Elem().Kind() {
		case Interface, Array, Struct:
			for i := range v.Len() {
				if !v.Index(i).Comparable() {
					return false
				}
			}
			return true
		}
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.t().has(isComparable)
}

func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.Kind() != u.Kind() || v.t() != u.t() {
		return false
	}
	switch v.Kind() {
	case Array:
		if v.Len() == 0 && !v.t().elem().has(isComparable) {
			break
		}
		for i := range v.Len() {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	case Func, Map, Slice:
	default:
		return sameAt(v.t(), v.addr(), u.addr())
	}
	panic("reflect.Value.Equal: values of type " + v.t().String() + " are not comparable")
}

// ---- structs

func (v Value) NumField() int {
	v.must(Struct, "NumField")
	return v.t().NumField()
}

func (v Value) Field(i int) Value {
	v.must(Struct, "Field")
	t := v.t()
	if i < 0 || i >= t.NumField() {
		panic("reflect: Field index out of range")
	}
	n := uintptr(i)
	f := v.flag & (flagStickyRO | flagIndir | flagAddr)
	if bits := about(t, aFieldFlags, n); bits&2 == 0 {
		if bits&1 != 0 {
			f |= flagEmbedRO
		} else {
			f |= flagStickyRO
		}
	}
	ft := aboutType(t, aFieldType, n)
	if v.flag&flagIndir == 0 {
		return at(ft, v.ptr, f)
	}
	return at(ft, unsafe.Add(v.ptr, about(t, aFieldOffset, n)), f)
}

func (v Value) FieldByIndex(index []int) Value {
	if len(index) != 1 {
		v.must(Struct, "FieldByIndex")
	}
	x, err := v.FieldByIndexErr(index)
	if err != nil {
		panic("reflect: indirection through nil pointer to embedded struct")
	}
	return x
}

type nilEmbedded string

func (e nilEmbedded) Error() string {
	return "reflect: indirection through nil pointer to embedded struct field " + string(e)
}

func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) != 1 {
		v.must(Struct, "FieldByIndexErr")
	}
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && v.t().elem().Kind() == Struct {
			if v.IsNil() {
				return Value{}, nilEmbedded(v.t().elem().Name())
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

func (v Value) FieldByName(name string) Value {
	v.must(Struct, "FieldByName")
	if f, ok := v.t().FieldByName(name); ok {
		if len(f.Index) == 1 {
			return v.Field(f.Index[0])
		}
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.t().FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}
