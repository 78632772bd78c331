package maphash

import "unsafe"

// hash is that of the value at an address, of the type that p points to.
func hash(p any, at, seed uintptr) uintptr

// comparableHash: what has no hash is no key either, and no NaN has that of another.
func comparableHash[T comparable](v T, seed Seed) uint64 {
	h := uint64(hash((*T)(nil), uintptr(unsafe.Pointer(&v)), uintptr(seed.s)))
	if v != v {
		return randUint64()
	}
	return h
}
