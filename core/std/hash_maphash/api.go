// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package maphash

import "hash"

type ComparableHasher[T comparable] struct{ _ [0]func(T) }

func (_ ComparableHasher[T]) Hash(h *Hash, v T)
func (_ ComparableHasher[T]) Equal(x, y T) bool

type Hash struct {
	_     [0]func()
	seed  Seed
	state Seed
	buf   [128]byte
	n     int
}

func (h *Hash) WriteByte(b byte) error
func (h *Hash) Write(b []byte) (int, error)
func (h *Hash) WriteString(s string) (int, error)
func (h *Hash) Seed() Seed
func (h *Hash) SetSeed(seed Seed)
func (h *Hash) Reset()
func (h *Hash) Sum64() uint64
func (h *Hash) Sum(b []byte) []byte
func (h *Hash) Size() int
func (h *Hash) BlockSize() int
func (h *Hash) Clone() (hash.Cloner, error)

type Hasher[T any] interface {
	/*line hasher.go:124:2*/Equal(x, y T) bool
	/*line hasher.go:123:2*/Hash(*Hash, T)
}

type Seed struct{ s uint64 }

func Bytes(seed Seed, b []byte) uint64
func Comparable[T comparable](seed Seed, v T) uint64
func MakeSeed() Seed
func String(seed Seed, s string) uint64
func WriteComparable[T comparable](h *Hash, x T)
