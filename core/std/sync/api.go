// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package sync

import isync "internal/sync"
import "sync/atomic"
import "unsafe"

type Cond struct {
	noCopy  noCopy
	L       Locker
	notify  notifyList
	checker copyChecker
}

func (c *Cond) Wait()
func (c *Cond) Signal()
func (c *Cond) Broadcast()

type Locker interface {
	/*line mutex.go:38:2*/Lock()
	/*line mutex.go:39:2*/Unlock()
}

type Map struct {
	_ noCopy
	m isync.HashTrieMap[any, any]
}

func (m *Map) Load(key any) (value any, ok bool)
func (m *Map) Store(key, value any)
func (m *Map) Clear()
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool)
func (m *Map) LoadAndDelete(key any) (value any, loaded bool)
func (m *Map) Delete(key any)
func (m *Map) Swap(key, value any) (previous any, loaded bool)
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool)
func (m *Map) CompareAndDelete(key, old any) (deleted bool)
func (m *Map) Range(f func(key any, value any) bool)

type Mutex struct {
	_  noCopy
	mu isync.Mutex
}

func (m *Mutex) Lock()
func (m *Mutex) TryLock() bool
func (m *Mutex) Unlock()

type Once struct {
	_    noCopy
	done atomic.Bool
	m    Mutex
}

func (o *Once) Do(f func())

type Pool struct {
	noCopy     noCopy
	local      unsafe.Pointer
	localSize  uintptr
	victim     unsafe.Pointer
	victimSize uintptr
	New        func() any
}

func (p *Pool) Put(x any)
func (p *Pool) Get() any
func (p *Pool) pin() (*poolLocal, int)
func (p *Pool) pinSlow() (*poolLocal, int)

type RWMutex struct {
	w           Mutex
	writerSem   uint32
	readerSem   uint32
	readerCount atomic.Int32
	readerWait  atomic.Int32
}

func (rw *RWMutex) RLock()
func (rw *RWMutex) TryRLock() bool
func (rw *RWMutex) RUnlock()
func (rw *RWMutex) Lock()
func (rw *RWMutex) TryLock() bool
func (rw *RWMutex) Unlock()
func (rw *RWMutex) RLocker() Locker

type WaitGroup struct {
	noCopy noCopy
	state  atomic.Uint64
	sema   uint32
}

func (wg *WaitGroup) Add(delta int)
func (wg *WaitGroup) Done()
func (wg *WaitGroup) Wait()
func (wg *WaitGroup) Go(f func())

type copyChecker uintptr

type eface struct {
	typ unsafe.Pointer
	val unsafe.Pointer
}

type noCopy struct{}

func (_ *noCopy) Lock()
func (_ *noCopy) Unlock()

type notifyList struct {
	wait   uint32
	notify uint32
	lock   uintptr
	head   unsafe.Pointer
	tail   unsafe.Pointer
}

type poolChain struct {
	head *poolChainElt
	tail atomic.Pointer[poolChainElt]
}

type poolChainElt struct {
	poolDequeue
	next atomic.Pointer[poolChainElt]
	prev atomic.Pointer[poolChainElt]
}

type poolDequeue struct {
	headTail atomic.Uint64
	vals     []eface
}

type poolLocal struct {
	poolLocalInternal
	pad [96]byte
}

type poolLocalInternal struct {
	private any
	shared  poolChain
}

func NewCond(l Locker) *Cond
func OnceFunc(f func()) func()
func OnceValue[T any](f func() T) func() T
func OnceValues[T1 any, T2 any](f func() (T1, T2)) func() (T1, T2)
