//go:build !go1.25

// Package sync as Go 1.24 has it: a Once counts, it does not tell.
package sync

import "sync/atomic"

type Once struct {
	_    noCopy
	done atomic.Uint32
	m    Mutex
}

func (o *Once) Do(f func()) {
	if o.done.Load() == 0 {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done.Load() == 0 {
		defer o.done.Store(1)
		f()
	}
}

//line oncefunc.go:11:1
func OnceFunc(f func()) func() {
	var (
		once  Once
		valid bool
		p     any
	)
//line oncefunc.go:18:1
	g := func() {
		defer func() {
			p = recover()
			if !valid {
//line oncefunc.go:24:1
				panic(p)
			}
		}()
		f()
		f = nil
		valid = true
	}
	return func() {
		once.Do(g)
		if !valid {
			panic(p)
		}
	}
}
