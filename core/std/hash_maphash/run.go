package maphash

import (
	"fmt"
	"unsafe"
)

var seeds uint64

func MakeSeed() Seed {
	seeds++
	return Seed{seeds * 0x9e3779b97f4a7c15}
}

func mix(h uint64, b []byte) uint64 {
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
		h ^= h >> 29
	}
	return h
}

func end(h uint64) uint64 {
	h = (h ^ h>>32) * 0xd6e8feb86659fd93
	return h ^ h>>32
}

func start(seed Seed) uint64 {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	return seed.s
}

func Bytes(seed Seed, b []byte) uint64 { return end(mix(start(seed), b)) }
func String(seed Seed, s string) uint64 {
	return Bytes(seed, unsafe.Slice(unsafe.StringData(s), len(s)))
}

//line maphash.go:285:1
func (h *Hash) Size() int      { return 8 }
func (h *Hash) BlockSize() int { return 128 }
func (h *Hash) Sum64() uint64  { h.initSeed(); return end(h.state.s) }
func (h *Hash) Write(b []byte) (int, error) {
	h.initSeed()
	h.state.s = mix(h.state.s, b)
	return len(b), nil
}

func (h *Hash) WriteString(s string) (int, error) {
	return h.Write(unsafe.Slice(unsafe.StringData(s), len(s)))
}

//line maphash.go:137:1
func (h *Hash) WriteByte(b byte) error {
	h.Write([]byte{b})
//line maphash.go:143:1
	return nil
}

func (h *Hash) Sum(b []byte) []byte {
	s := h.Sum64()
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(s>>i))
	}
	return b
}

//line maphash.go:300:1
func Comparable[T comparable](seed Seed, v T) uint64 { return String(seed, fmt.Sprintf("%T %v", v, v)) }

//line maphash.go:306:1
func WriteComparable[T comparable](h *Hash, x T) { fmt.Fprintf(h, "%T %v", x, x) }

//line hasher.go:138:1
func (ComparableHasher[T]) Hash(h *Hash, v T)   { WriteComparable(h, v) }
func (ComparableHasher[T]) Equal(x T, y T) bool { return x == y }
