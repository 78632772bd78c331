package reflect

import (
	"internal/abi"
	"sync"
	"unsafe"
)

// frameOf returns the type of a call's stack: the machine only allocates memory of types it knows.
func frameOf(t *funcType, rcvr *abi.Type) *abi.Type

func funcLayout(t *funcType, rcvr *abi.Type) (*abi.Type, *sync.Pool, abiDesc) {
	k := layoutKey{t, rcvr}
	known, ok := layoutCache.Load(k)
	if !ok {
		var name string
		switch rcvr {
		case nil:
			name = "funcargs(" + stringFor(&t.Type) + ")"
		default:
			name = "methodargs(" + stringFor(rcvr) + ")(" + stringFor(&t.Type) + ")"
		}
		frame := frameOf(t, rcvr)
		// Go allocates a type for the frame. This one has its size and its name, and leads to the frame's.
		made := &abi.Type{GCData: (*byte)(unsafe.Pointer(frame)), Str: resolveReflectName(newName(name, "", false, false))}
		pool := &sync.Pool{New: func() any { return unsafe_New((*abi.Type)(unsafe.Pointer(made.GCData))) }}
		known, _ = layoutCache.LoadOrStore(k, layoutType{frame, pool, newAbiDesc(t, rcvr)})
	}
	l := known.(layoutType)
	return l.t, l.framePool, l.abid
}

// Names and types made at run time, by offset and back.
var madeAt struct {
	sync.Mutex
	pointers map[int32]unsafe.Pointer
	offsets  map[unsafe.Pointer]int32
}

func addReflectOff(ptr unsafe.Pointer) int32 {
	madeAt.Lock()
	defer madeAt.Unlock()
	if madeAt.offsets == nil {
		madeAt.pointers, madeAt.offsets = map[int32]unsafe.Pointer{}, map[unsafe.Pointer]int32{}
	}
	offset, known := madeAt.offsets[ptr]
	if !known {
		offset = int32(-1 - len(madeAt.offsets))
		madeAt.pointers[offset], madeAt.offsets[ptr] = ptr, offset
	}
	return offset
}

// callFew and callMany call a function described by its frame's type; callFew fails if there are many words.
//
//go:noescape
func callFew(frame *abi.Type, f, stack unsafe.Pointer, size, results, whole uint32, regs *abi.RegArgs) bool

//go:noescape
func callMany(frame *abi.Type, f, stack unsafe.Pointer, size, results, whole uint32, regs *abi.RegArgs) bool

func call(frame *abi.Type, f, stack unsafe.Pointer, size, results, whole uint32, regs *abi.RegArgs) {
	if !callFew(frame, f, stack, size, results, whole, regs) {
		callMany(frame, f, stack, size, results, whole, regs)
	}
}

// stub returns the code of functions of type t made at run time. It calls the function in the third word of its
// closure, or the method of a method value.
func stub(t *funcType, bound bool) uintptr

// makeFuncCtxt is the head of closures of such functions.
type makeFuncCtxt struct {
	fn      uintptr
	stack   *bitVector
	run     uintptr // in Go, the size of the arguments
	regPtrs abi.IntArgRegBitmap
}

func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	t := typ.common()
	if t.Kind() != abi.Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	f, run := (*funcType)(unsafe.Pointer(t)), callReflect
	_, _, abid := funcLayout(f, nil)
	c := makeFuncCtxt{stub(f, false), abid.stackPtrs, **(**uintptr)(unsafe.Pointer(&run)), abid.inRegPtrs}
	made := &makeFuncImpl{c, f, fn}
	return Value{t, unsafe.Pointer(made), flag(Func)}
}

// makeMethodValue lets the machine make the call: Go's callMethod moves arguments between registers.
func makeMethodValue(op string, v Value) Value {
	if v.flag&flagMethod == 0 {
		panic("reflect: internal error: invalid use of makeMethodValue")
	}
	kept := v.flag&(flagRO|flagAddr|flagIndir) | flag(v.typ().Kind())
	f := (*funcType)(unsafe.Pointer(v.Type().(*rtype)))
	c := makeFuncCtxt{fn: stub(f, true)}
	made := &methodValue{c, int(v.flag >> flagMethodShift), Value{v.typ(), v.ptr, kept}}
	// Panic now if the method cannot be called.
	methodReceiver(op, made.rcvr, made.method)
	return Value{f.Common(), unsafe.Pointer(made), v.flag.ro() | flag(Func)}
}

// methodValueCallCodePtr is the result of Value.Pointer for every method value.
func methodValueCallCodePtr() uintptr { return 1 }
