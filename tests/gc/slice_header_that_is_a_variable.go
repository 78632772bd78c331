package main

import (
	"reflect"
	"unsafe"
	"fmt"
)

func slice() {
	var a [10]byte
	var h reflect.SliceHeader
	h.Data = uintptr(unsafe.Pointer(&a))
	h.Len = len(a)
	h.Cap = len(a)
	s := *(*[]byte)(unsafe.Pointer(&h))
	fmt.Println(s[0])
}

func ptr() {
	var a [10]byte
	h := &reflect.SliceHeader{}
	h.Data = uintptr(unsafe.Pointer(&a))
}

func ptr2(h *reflect.SliceHeader, i *reflect.StringHeader) {
	var a, b [10]byte
	h.Data = uintptr(unsafe.Pointer(&a))
	i.Data = uintptr(unsafe.Pointer(&b))
}
func ptr3(h **reflect.SliceHeader, i struct { x reflect.SliceHeader; y * reflect.StringHeader} ) {
	var a, b, c [10]byte
	(*h).Data = uintptr(unsafe.Pointer(&a))
	i.x.Data = uintptr(unsafe.Pointer(&b))
	i.y.Data = uintptr(unsafe.Pointer(&c))
}

func main() {}
