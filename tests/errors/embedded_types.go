package p

import "unsafe"

type i interface{ m() }
type ptr *int

type s struct {
	*i // ERROR "embedded field type cannot be a pointer to an interface"
	ptr // ERROR "embedded field type cannot be a pointer"
	unsafe.Pointer // ERROR "embedded field type cannot be unsafe.Pointer"
}
