package main

import (
	"fmt"
	"unsafe"
)

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	words := [4]uint16{1, 2, 3, 4}
	try("half of all", func() { n := uint64(1) << 62; _ = unsafe.Slice(&words[0], n) })
	try("all", func() { n := uint64(1) << 63; _ = unsafe.Slice(&words[0], n) })
	try("bytes", func() { n := int64(1) << 62; _ = unsafe.Slice((*byte)(unsafe.Pointer(&words)), n) })
	try("negative", func() { n := -1; _ = unsafe.Slice(&words[0], n) })
	try("nil", func() { var p *int; n := 1; _ = unsafe.Slice(p, n) })
	try("none", func() { var p *int; n := 0; fmt.Println(unsafe.Slice(p, n) == nil) })
	try("no size", func() { var e struct{}; n := int64(1) << 62; fmt.Println(len(unsafe.Slice(&e, n))) })
}
