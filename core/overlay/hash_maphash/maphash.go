package maphash

import "unsafe"

// hash hashes the value at an address, which has the type that p points to.
func hash(p any, at, seed uintptr) uintptr

// comparableHash panics for values without a hash, and hashes each NaN differently.
func comparableHash[T comparable](v T, seed Seed) uint64 {
	h := uint64(hash((*T)(nil), uintptr(unsafe.Pointer(&v)), uintptr(seed.s)))
	if v != v {
		return randUint64()
	}
	return h
}
