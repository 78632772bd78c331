// Package sync, on the locks of internal/sync and the semaphores of the runtime.
package sync

import (
	"sync/atomic"
	"unsafe"
)

//line mutex.go:45:1
func (m *Mutex) Lock() {
	m.mu.Lock()
}

//line mutex.go:54:1
func (m *Mutex) TryLock() bool {
	return m.mu.TryLock()
}

//line mutex.go:64:1
func (m *Mutex) Unlock() {
	m.mu.Unlock()
}

//line once.go:52:1
func (o *Once) Do(f func()) {
//line once.go:67:1
	if !o.done.Load() {
//line once.go:69:1
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if !o.done.Load() {
		defer o.done.Store(true)
		f()
	}
}

//line oncefunc.go:11:1
func OnceFunc(f func()) func() {
//line oncefunc.go:13:1
	d := struct {
		f     func()
		once  Once
		valid bool
		p     any
	}{
		f: f,
	}
	return func() {
		d.once.Do(func() {
			defer func() {
				d.f = nil
				d.p = recover()
				if !d.valid {
//line oncefunc.go:30:1
					panic(d.p)
				}
			}()
			d.f()
			d.valid = true
		})
		if !d.valid {
			panic(d.p)
		}
	}
}

const rwmutexMaxReaders = 1 << 30

//line rwmutex.go:67:1
func (rw *RWMutex) RLock() {
//line rwmutex.go:72:1
	if rw.readerCount.Add(1) < 0 {
//line rwmutex.go:74:1
		runtime_SemacquireRWMutexR(&rw.readerSem, false, 0)
	}
}

//line rwmutex.go:87:1
func (rw *RWMutex) TryRLock() bool {
//line rwmutex.go:92:1
	for {
		c := rw.readerCount.Load()
		if c < 0 {
//line rwmutex.go:98:1
			return false
		}
		if rw.readerCount.CompareAndSwap(c, c+1) {
//line rwmutex.go:105:1
			return true
		}
	}
}

//line rwmutex.go:114:1
func (rw *RWMutex) RUnlock() {
//line rwmutex.go:120:1
	if r := rw.readerCount.Add(-1); r < 0 {
//line rwmutex.go:122:1
		rw.rUnlockSlow(r)
	}
//line rwmutex.go:126:1
}

func (rw *RWMutex) rUnlockSlow(r int32) {
	if r+1 == 0 || r+1 == -rwmutexMaxReaders {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if rw.readerWait.Add(-1) == 0 {
		runtime_Semrelease(&rw.writerSem, false, 1)
	}
}

func (rw *RWMutex) Lock() {
	rw.w.Lock()
	r := rw.readerCount.Add(-rwmutexMaxReaders) + rwmutexMaxReaders
	if r != 0 && rw.readerWait.Add(r) != 0 {
		runtime_SemacquireRWMutex(&rw.writerSem, false, 0)
	}
}

func (rw *RWMutex) TryLock() bool {
	if !rw.w.TryLock() {
		return false
	}
	if !rw.readerCount.CompareAndSwap(0, -rwmutexMaxReaders) {
		rw.w.Unlock()
		return false
	}
	return true
}

func (rw *RWMutex) Unlock() {
	r := rw.readerCount.Add(rwmutexMaxReaders)
	if r >= rwmutexMaxReaders {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	for i := 0; i < int(r); i++ {
		runtime_Semrelease(&rw.readerSem, false, 0)
	}
	rw.w.Unlock()
}

//line rwmutex.go:240:1
func (rw *RWMutex) RLocker() Locker {
	return (*rlocker)(rw)
}

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

// A WaitGroup's state: the counter in the high 32 bits, the waiters in the low 31.
func (wg *WaitGroup) Add(delta int) {
	state := wg.state.Add(uint64(delta) << 32)
	v := int32(state >> 32)
	w := uint32(state & 0x7fffffff)
	if v < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if w != 0 && delta > 0 && v == int32(delta) {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	if v > 0 || w == 0 {
		return
	}
	wg.state.Store(0)
	for ; w != 0; w-- {
		runtime_Semrelease(&wg.sema, false, 0)
	}
}

//line waitgroup.go:155:1
func (wg *WaitGroup) Done() {
	wg.Add(-1)
}

func (wg *WaitGroup) Wait() {
	for {
		state := wg.state.Load()
		if int32(state>>32) == 0 {
			return
		}
		if wg.state.CompareAndSwap(state, state+1) {
			runtime_SemacquireWaitGroup(&wg.sema, false)
			return
		}
	}
}

func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if x := recover(); x != nil {
				panic(x)
			}
			wg.Done()
		}()
		f()
	}()
}

//line cond.go:48:1
func NewCond(l Locker) *Cond {
	return &Cond{L: l}
}

func (c *Cond) Wait() {
	c.checker.check()
	t := runtime_notifyListAdd(&c.notify)
	c.L.Unlock()
	runtime_notifyListWait(&c.notify, t)
	c.L.Lock()
}

func (c *Cond) Signal() {
	c.checker.check()
	runtime_notifyListNotifyOne(&c.notify)
}

func (c *Cond) Broadcast() {
	c.checker.check()
	runtime_notifyListNotifyAll(&c.notify)
}

//line cond.go:101:1
func (c *copyChecker) check() {
//line cond.go:106:1
	if uintptr(*c) != uintptr(unsafe.Pointer(c)) &&
		!atomic.CompareAndSwapUintptr((*uintptr)(c), 0, uintptr(unsafe.Pointer(c))) &&
		uintptr(*c) != uintptr(unsafe.Pointer(c)) {
		panic("sync.Cond is copied")
	}
}

// Of the runtime.

func fatal(string)
func runtime_Semrelease(s *uint32, handoff bool, skipframes int)
func runtime_SemacquireWaitGroup(s *uint32, synctestDurable bool)
func runtime_SemacquireRWMutexR(s *uint32, lifo bool, skipframes int)
func runtime_SemacquireRWMutex(s *uint32, lifo bool, skipframes int)
func runtime_notifyListAdd(l *notifyList) uint32
func runtime_notifyListWait(l *notifyList, t uint32)
func runtime_notifyListNotifyAll(l *notifyList)
func runtime_notifyListNotifyOne(l *notifyList)
