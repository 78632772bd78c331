package abi

import "unsafe"

// The machine's type descriptors are its own: this one is for the trie of sync.Map, and TypeFor asks for a pointer's.
var mapOfAny = swissMap{Type: Type{Kind_: Map}, Elem: &anyType, Hasher: hashAny}

var anyType = Type{Equal: equalAny}

func TypeOf(a any) *Type {
	if p := pointerType(*(**Type)(unsafe.Pointer(&a))); p != nil {
		return &p.Type
	}
	return &mapOfAny.Type
}

// pointerType is a descriptor that tells the element of the machine's type t, if t is one of pointers.
func pointerType(t *Type) *PtrType

func hashAny(p unsafe.Pointer, seed uintptr) uintptr

func equalAny(p, q unsafe.Pointer) bool { return *(*any)(p) == *(*any)(q) }

// gc replaces these by nothing: they say what its escape analysis is to take for granted.

func EscapeNonString[T any](v T) {}

func EscapeToResultNonString[T any](v T) T { return v }
