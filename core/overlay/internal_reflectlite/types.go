package reflectlite

import "unsafe"

// The same as in package reflect.
const (
	window    = 1 << 20
	firstType = 0x80_0000_0000
)

func resolveNameOff(p unsafe.Pointer, off int32) unsafe.Pointer {
	return unsafe.Pointer(uintptr(p)&^(window-1) + uintptr(off))
}

func resolveTypeOff(p unsafe.Pointer, off int32) unsafe.Pointer {
	if off < window {
		return resolveNameOff(p, off)
	}
	return unsafe.Pointer(uintptr(off-window)*window + firstType)
}
