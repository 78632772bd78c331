package reflect

import (
	"internal/abi"
	"unsafe"
)

// window is the size of a type's window, which holds the descriptor and everything it refers to.
const window = 1 << 20

func inWindow(p unsafe.Pointer, off int32) unsafe.Pointer {
	return unsafe.Pointer(uintptr(p)&^(window-1) + uintptr(off))
}

// Name offsets are relative to the window.
func resolveNameOff(p unsafe.Pointer, off int32) unsafe.Pointer { return inWindow(p, off) }

// firstType is the address of the first window.
const firstType = 0x80_0000_0000

// Offsets beyond a window are type ids. pkgPath looks up a name's package here; there is none.
func resolveTypeOff(p unsafe.Pointer, off int32) unsafe.Pointer {
	if off < window {
		return inWindow(p, off)
	}
	return unsafe.Pointer(uintptr(off-window)*window + firstType)
}

// Text offsets are code addresses, which are small enough.
func resolveTextOff(p unsafe.Pointer, off int32) unsafe.Pointer {
	return unsafe.Pointer(uintptr(off))
}

// compose returns a type made of others; n is an array's length or a channel's direction.
func compose(kind Kind, elem, key *abi.Type, n int) *abi.Type
func composeFunc(in, out []*abi.Type, variadic bool) *abi.Type
func composeStruct(fields []fieldParts) *abi.Type

func composed(kind Kind, elem, key *abi.Type, n int) Type {
	k := cacheKey{kind, elem, key, uintptr(n)}
	if known, ok := lookupCache.Load(k); ok {
		return known.(Type)
	}
	t := toRType(compose(kind, elem, key, n))
	lookupCache.Store(k, t)
	return t
}

func (t *rtype) ptrTo() *abi.Type {
	if off := t.t.PtrToThis; off != 0 {
		return t.typeOff(off)
	}
	if known, ok := ptrMap.Load(t); ok {
		return &known.(*ptrType).Type
	}
	p := compose(Pointer, &t.t, nil, 0)
	ptrMap.Store(t, (*ptrType)(unsafe.Pointer(p)))
	return p
}

//line type.go:2151:1
func SliceOf(t Type) Type { return composed(Slice, t.common(), nil, 0) }

func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	e := elem.common()
	if size := e.Size(); size > 0 && uintptr(length) > ^uintptr(0)/size {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	return composed(Array, e, nil, length)
}

func ChanOf(dir ChanDir, t Type) Type {
	e := t.common()
	if e.Size() > 1<<16-1 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return composed(Chan, e, nil, int(dir))
}

func MapOf(key, elem Type) Type {
	k := key.common()
	if k.Equal == nil {
		panic("reflect.MapOf: invalid key type " + stringFor(k))
	}
	return composed(Map, elem.common(), k, 0)
}

func FuncOf(in, out []Type, variadic bool) Type {
	n := len(in)
	if variadic && (n < 1 || in[n-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	if n+len(out) > 128 {
		panic("reflect.FuncOf: too many arguments")
	}
	// The parameters follow the header of gc's func type.
	list := make([]*abi.Type, 7, 7+n+len(out))
	for _, t := range in {
		list = append(list, t.common())
	}
	for _, t := range out {
		list = append(list, t.common())
	}
	return toRType(composeFunc(list[7:7+n], list[7+n:], variadic))
}
