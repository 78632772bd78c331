// Package sync (internal): the mutex itself.
package sync

import "sync/atomic"

const (
	mutexLocked = 1 << iota
	mutexWoken
	mutexStarving
	mutexWaiterShift = iota
	// who has waited that long gets the lock handed over
	starvationThresholdNs = 1e6
)

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

// The state above the three flags counts the waiters. Who comes takes a free lock before those who wait, until one of them
// has waited for a millisecond: then it goes from hand to hand.
func (m *Mutex) lockSlow() {
	var since int64
	starving, awoke := false, false
	for old := m.state; ; old = m.state {
		new := old
		if old&mutexStarving == 0 {
			new |= mutexLocked
		}
		if old&(mutexLocked|mutexStarving) != 0 {
			new += 1 << mutexWaiterShift
		}
		if starving && old&mutexLocked != 0 {
			new |= mutexStarving
		}
		if awoke {
			if new&mutexWoken == 0 {
				throw("sync: inconsistent mutex state")
			}
			new &^= mutexWoken
		}
		if !atomic.CompareAndSwapInt32(&m.state, old, new) {
			continue
		}
		if old&(mutexLocked|mutexStarving) == 0 {
			return
		}
		again := since != 0
		if !again {
			since = runtime_nanotime()
		}
		runtime_SemacquireMutex(&m.sema, again, 2)
		starving = starving || runtime_nanotime()-since > starvationThresholdNs
		if old = m.state; old&mutexStarving != 0 {
			// The lock is ours, though its flag does not say so yet.
			if old&(mutexLocked|mutexWoken) != 0 || old>>mutexWaiterShift == 0 {
				throw("sync: inconsistent mutex state")
			}
			delta := int32(mutexLocked - 1<<mutexWaiterShift)
			if !starving || old>>mutexWaiterShift == 1 {
				delta -= mutexStarving
			}
			atomic.AddInt32(&m.state, delta)
			return
		}
		awoke = true
	}
}

func (m *Mutex) unlockSlow(new int32) {
	if (new+mutexLocked)&mutexLocked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if new&mutexStarving != 0 {
		runtime_Semrelease(&m.sema, true, 2)
		return
	}
	for old := new; old>>mutexWaiterShift != 0 && old&(mutexLocked|mutexWoken|mutexStarving) == 0; old = m.state {
		if atomic.CompareAndSwapInt32(&m.state, old, old-1<<mutexWaiterShift|mutexWoken) {
			runtime_Semrelease(&m.sema, false, 2)
			return
		}
	}
}

func fatal(string)
func throw(string)
func runtime_nanotime() int64
func runtime_SemacquireMutex(s *uint32, lifo bool, skipframes int)
func runtime_Semrelease(s *uint32, handoff bool, skipframes int)
