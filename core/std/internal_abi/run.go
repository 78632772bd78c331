package abi

import "unsafe"

// The machine's type descriptors are its own: this one is for the trie of sync.Map, the only one that asks.
var mapOfAny = MapType{Type: Type{Kind_: Map}, Elem: &anyType, Hasher: hashAny}

var anyType = Type{Equal: equalAny}

func TypeOf(a any) *Type { return &mapOfAny.Type }

func hashAny(p unsafe.Pointer, seed uintptr) uintptr

func equalAny(p, q unsafe.Pointer) bool { return *(*any)(p) == *(*any)(q) }
