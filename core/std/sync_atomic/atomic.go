// Package atomic: one goroutine runs at a time and is never stopped inside an operation, so plain memory will do.
package atomic

import "unsafe"

func LoadInt32(addr *int32) (val int32) { return *addr }

func StoreInt32(addr *int32, val int32) { *addr = val }

func SwapInt32(addr *int32, new int32) (old int32) {
	old = *addr
	*addr = new
	return old
}

func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

func AddInt32(addr *int32, delta int32) (new int32) {
	*addr += delta
	return *addr
}

func AndInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr &= mask
	return old
}

func OrInt32(addr *int32, mask int32) (old int32) {
	old = *addr
	*addr |= mask
	return old
}

//line type.go:80:1
func (x *Int32) Load() int32 { return LoadInt32(&x.v) }

//line type.go:83:1
func (x *Int32) Store(val int32) { StoreInt32(&x.v, val) }

//line type.go:86:1
func (x *Int32) Swap(new int32) (old int32) { return SwapInt32(&x.v, new) }

//line type.go:89:1
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool) {
	return CompareAndSwapInt32(&x.v, old, new)
}

//line type.go:94:1
func (x *Int32) Add(delta int32) (new int32) { return AddInt32(&x.v, delta) }

//line type.go:98:1
func (x *Int32) And(mask int32) (old int32) { return AndInt32(&x.v, mask) }

//line type.go:102:1
func (x *Int32) Or(mask int32) (old int32) { return OrInt32(&x.v, mask) }

func LoadInt64(addr *int64) (val int64) { return *addr }

func StoreInt64(addr *int64, val int64) { *addr = val }

func SwapInt64(addr *int64, new int64) (old int64) {
	old = *addr
	*addr = new
	return old
}

func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

func AddInt64(addr *int64, delta int64) (new int64) {
	*addr += delta
	return *addr
}

func AndInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr &= mask
	return old
}

func OrInt64(addr *int64, mask int64) (old int64) {
	old = *addr
	*addr |= mask
	return old
}

//line type.go:114:1
func (x *Int64) Load() int64 { return LoadInt64(&x.v) }

//line type.go:117:1
func (x *Int64) Store(val int64) { StoreInt64(&x.v, val) }

//line type.go:120:1
func (x *Int64) Swap(new int64) (old int64) { return SwapInt64(&x.v, new) }

//line type.go:123:1
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool) {
	return CompareAndSwapInt64(&x.v, old, new)
}

//line type.go:128:1
func (x *Int64) Add(delta int64) (new int64) { return AddInt64(&x.v, delta) }

//line type.go:132:1
func (x *Int64) And(mask int64) (old int64) { return AndInt64(&x.v, mask) }

//line type.go:136:1
func (x *Int64) Or(mask int64) (old int64) { return OrInt64(&x.v, mask) }

func LoadUint32(addr *uint32) (val uint32) { return *addr }

func StoreUint32(addr *uint32, val uint32) { *addr = val }

func SwapUint32(addr *uint32, new uint32) (old uint32) {
	old = *addr
	*addr = new
	return old
}

func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

func AddUint32(addr *uint32, delta uint32) (new uint32) {
	*addr += delta
	return *addr
}

func AndUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr &= mask
	return old
}

func OrUint32(addr *uint32, mask uint32) (old uint32) {
	old = *addr
	*addr |= mask
	return old
}

//line type.go:147:1
func (x *Uint32) Load() uint32 { return LoadUint32(&x.v) }

//line type.go:150:1
func (x *Uint32) Store(val uint32) { StoreUint32(&x.v, val) }

//line type.go:153:1
func (x *Uint32) Swap(new uint32) (old uint32) { return SwapUint32(&x.v, new) }

//line type.go:156:1
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool) {
	return CompareAndSwapUint32(&x.v, old, new)
}

//line type.go:161:1
func (x *Uint32) Add(delta uint32) (new uint32) { return AddUint32(&x.v, delta) }

//line type.go:165:1
func (x *Uint32) And(mask uint32) (old uint32) { return AndUint32(&x.v, mask) }

//line type.go:169:1
func (x *Uint32) Or(mask uint32) (old uint32) { return OrUint32(&x.v, mask) }

func LoadUint64(addr *uint64) (val uint64) { return *addr }

func StoreUint64(addr *uint64, val uint64) { *addr = val }

func SwapUint64(addr *uint64, new uint64) (old uint64) {
	old = *addr
	*addr = new
	return old
}

func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

func AddUint64(addr *uint64, delta uint64) (new uint64) {
	*addr += delta
	return *addr
}

func AndUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr &= mask
	return old
}

func OrUint64(addr *uint64, mask uint64) (old uint64) {
	old = *addr
	*addr |= mask
	return old
}

//line type.go:181:1
func (x *Uint64) Load() uint64 { return LoadUint64(&x.v) }

//line type.go:184:1
func (x *Uint64) Store(val uint64) { StoreUint64(&x.v, val) }

//line type.go:187:1
func (x *Uint64) Swap(new uint64) (old uint64) { return SwapUint64(&x.v, new) }

//line type.go:190:1
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool) {
	return CompareAndSwapUint64(&x.v, old, new)
}

//line type.go:195:1
func (x *Uint64) Add(delta uint64) (new uint64) { return AddUint64(&x.v, delta) }

//line type.go:199:1
func (x *Uint64) And(mask uint64) (old uint64) { return AndUint64(&x.v, mask) }

//line type.go:203:1
func (x *Uint64) Or(mask uint64) (old uint64) { return OrUint64(&x.v, mask) }

func LoadUintptr(addr *uintptr) (val uintptr) { return *addr }

func StoreUintptr(addr *uintptr, val uintptr) { *addr = val }

func SwapUintptr(addr *uintptr, new uintptr) (old uintptr) {
	old = *addr
	*addr = new
	return old
}

func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

func AddUintptr(addr *uintptr, delta uintptr) (new uintptr) {
	*addr += delta
	return *addr
}

func AndUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr &= mask
	return old
}

func OrUintptr(addr *uintptr, mask uintptr) (old uintptr) {
	old = *addr
	*addr |= mask
	return old
}

//line type.go:214:1
func (x *Uintptr) Load() uintptr { return LoadUintptr(&x.v) }

//line type.go:217:1
func (x *Uintptr) Store(val uintptr) { StoreUintptr(&x.v, val) }

//line type.go:220:1
func (x *Uintptr) Swap(new uintptr) (old uintptr) { return SwapUintptr(&x.v, new) }

//line type.go:223:1
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool) {
	return CompareAndSwapUintptr(&x.v, old, new)
}

//line type.go:228:1
func (x *Uintptr) Add(delta uintptr) (new uintptr) { return AddUintptr(&x.v, delta) }

//line type.go:232:1
func (x *Uintptr) And(mask uintptr) (old uintptr) { return AndUintptr(&x.v, mask) }

//line type.go:236:1
func (x *Uintptr) Or(mask uintptr) (old uintptr) { return OrUintptr(&x.v, mask) }

func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer) { return *addr }

func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer) { *addr = val }

func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer) {
	old = *addr
	*addr = new
	return old
}

func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool) {
	if *addr != old {
		return false
	}
	*addr = new
	return true
}

//line type.go:58:1
func (x *Pointer[T]) Load() *T { return (*T)(LoadPointer(&x.v)) }

//line type.go:61:1
func (x *Pointer[T]) Store(val *T) { StorePointer(&x.v, unsafe.Pointer(val)) }

//line type.go:64:1
func (x *Pointer[T]) Swap(new *T) (old *T) { return (*T)(SwapPointer(&x.v, unsafe.Pointer(new))) }

//line type.go:67:1
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	return CompareAndSwapPointer(&x.v, unsafe.Pointer(old), unsafe.Pointer(new))
}

//line type.go:19:1
func (x *Bool) Load() bool { return LoadUint32(&x.v) != 0 }

//line type.go:22:1
func (x *Bool) Store(val bool) { StoreUint32(&x.v, b32(val)) }

//line type.go:25:1
func (x *Bool) Swap(new bool) (old bool) { return SwapUint32(&x.v, b32(new)) != 0 }

//line type.go:28:1
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool) {
	return CompareAndSwapUint32(&x.v, b32(old), b32(new))
}

//line type.go:33:1
func b32(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

//line type.go:39:1
func (v *Value) Load() (val any) { return v.v }

// sameType: have two interface values one dynamic type?
func sameType(a, b any) bool {
	return *(*uintptr)(unsafe.Pointer(&a)) == *(*uintptr)(unsafe.Pointer(&b))
}

func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	if v.v != nil && !sameType(v.v, val) {
		panic("sync/atomic: store of inconsistently typed value into Value")
	}
	v.v = val
}

func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	old = v.v
	if old != nil && !sameType(old, new) {
		panic("sync/atomic: swap of inconsistently typed value into Value")
	}
	v.v = new
	return old
}

func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !sameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	if v.v != nil && !sameType(v.v, new) {
		panic("sync/atomic: compare and swap of inconsistently typed value into Value")
	}
	if v.v != old {
		return false
	}
	v.v = new
	return true
}
