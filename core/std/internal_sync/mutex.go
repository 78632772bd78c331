// Package sync (internal): the mutex itself.
package sync

import "sync/atomic"

const mutexLocked = 1

//line mutex.go:61:1
func (m *Mutex) Lock() {
//line mutex.go:63:1
	if atomic.CompareAndSwapInt32(&m.state, 0, mutexLocked) {
		return
	}
//line mutex.go:70:1
	m.lockSlow()
}

//line mutex.go:76:1
func (m *Mutex) TryLock() bool {
	old := m.state
	if old&mutexLocked != 0 {
		return false
	}
//line mutex.go:85:1
	if !atomic.CompareAndSwapInt32(&m.state, old, old|mutexLocked) {
		return false
	}
//line mutex.go:92:1
	return true
}

//line mutex.go:187:1
func (m *Mutex) Unlock() {
//line mutex.go:194:1
	new := atomic.AddInt32(&m.state, -mutexLocked)
	if new != 0 {
//line mutex.go:198:1
		m.unlockSlow(new)
	}
}

// The state above the lock bit counts the waiters, as the runtime's does above its three flags.
func (m *Mutex) lockSlow() {
	for {
		old := atomic.LoadInt32(&m.state)
		if old&mutexLocked == 0 {
			if atomic.CompareAndSwapInt32(&m.state, old, old|mutexLocked) {
				return
			}
			continue
		}
		if atomic.CompareAndSwapInt32(&m.state, old, old+1<<3) {
			runtime_SemacquireMutex(&m.sema, false, 2)
		}
	}
}

func (m *Mutex) unlockSlow(new int32) {
	if (new+mutexLocked)&mutexLocked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if new>>3 == 0 {
		return
	}
	if atomic.CompareAndSwapInt32(&m.state, new, new-1<<3) {
		runtime_Semrelease(&m.sema, false, 2)
	}
}

func fatal(string)
func runtime_SemacquireMutex(s *uint32, lifo bool, skipframes int)
func runtime_Semrelease(s *uint32, handoff bool, skipframes int)
