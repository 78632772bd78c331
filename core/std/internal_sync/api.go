// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package sync

import "sync/atomic"
import "unsafe"

type HashTrieMap[K comparable, V any] struct {
	inited   atomic.Uint32
	initMu   Mutex
	root     atomic.Pointer[indirect[K, V]]
	keyHash  hashFunc
	valEqual equalFunc
	seed     uintptr
}

func (ht *HashTrieMap[K, V]) Load(key K) (value V, ok bool)
func (ht *HashTrieMap[K, V]) LoadOrStore(key K, value V) (result V, loaded bool)
func (ht *HashTrieMap[K, V]) Store(key K, new V)
func (ht *HashTrieMap[K, V]) Swap(key K, new V) (previous V, loaded bool)
func (ht *HashTrieMap[K, V]) CompareAndSwap(key K, old, new V) (swapped bool)
func (ht *HashTrieMap[K, V]) LoadAndDelete(key K) (value V, loaded bool)
func (ht *HashTrieMap[K, V]) Delete(key K)
func (ht *HashTrieMap[K, V]) CompareAndDelete(key K, old V) (deleted bool)
func (ht *HashTrieMap[K, V]) All() func(yield func(K, V) bool)
func (ht *HashTrieMap[K, V]) Range(yield func(K, V) bool)
func (ht *HashTrieMap[K, V]) Clear()

type Mutex struct {
	state int32
	sema  uint32
}

func (m *Mutex) Lock()
func (m *Mutex) TryLock() bool
func (m *Mutex) Unlock()

type equalFunc func(unsafe.Pointer, unsafe.Pointer) bool

type hashFunc func(unsafe.Pointer, uintptr) uintptr

type indirect[K comparable, V any] struct {
	node[K, V]
	dead     atomic.Bool
	mu       Mutex
	parent   *indirect[K, V]
	children [16]atomic.Pointer[node[K, V]]
}

type node[K comparable, V any] struct{ isEntry bool }
