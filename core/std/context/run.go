// Package context.
package context

import (
	"errors"
	"sync"
	"time"
)

var Canceled = errors.New("context canceled")

var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

type emptyCtx struct{}

type backgroundCtx struct{ emptyCtx }

type todoCtx struct{ emptyCtx }

// canceler is what a parent cancels.
type canceler interface {
	cancel(err, cause error)
}

type cancelCtx struct {
	Context
	mu       sync.Mutex
	done     chan struct{}
	_        uintptr // Go has an atomic.Value there
	children map[canceler]struct{}
	err      error
	cause    error
}

type cancelKey struct{}

//line context.go:442:1
func (c *cancelCtx) Value(key any) any {
	if _, ok := key.(cancelKey); ok {
		return c
	}
	return c.Context.Value(key)
}

func (c *cancelCtx) Done() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done == nil {
		c.done = make(chan struct{})
	}
	return c.done
}

func (c *cancelCtx) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

// name is what is printed of a context: how it was made.
func name(c Context) string {
	if s, ok := c.(interface{ String() string }); ok {
		return s.String()
	}
	return typeName(c)
}

//line context.go:543:1
func (c *cancelCtx) String() string { return name(c.Context) + ".WithCancel" }

// closedchan is what is done of contexts that nobody waited for.
var closedchan = closed()

func closed() chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}

func (c *cancelCtx) cancel(err, cause error) {
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	if cause == nil {
		cause = err
	}
	c.err = err
	c.cause = cause
	if c.done == nil {
		c.done = closedchan
	} else {
		close(c.done)
	}
	for child := range c.children {
		child.cancel(err, cause)
	}
	c.children = nil
	c.mu.Unlock()
}

// attach has the parent's end cancel the child too.
func (c *cancelCtx) attach(child canceler) {
	done := c.Context.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		child.cancel(c.Context.Err(), Cause(c.Context))
		return
	default:
	}
	if p, ok := c.Context.Value(cancelKey{}).(*cancelCtx); ok && p.Done() == done {
		p.mu.Lock()
		if p.err != nil {
			p.mu.Unlock()
			child.cancel(p.err, p.cause)
			return
		}
		if p.children == nil {
			p.children = make(map[canceler]struct{})
		}
		p.children[child] = struct{}{}
		p.mu.Unlock()
		return
	}
	if a, ok := c.Context.(afterFuncer); ok {
		parent := c.Context
		c.Context = stopCtx{parent, a.AfterFunc(func() { child.cancel(parent.Err(), Cause(parent)) })}
		return
	}
	go func() {
		select {
		case <-done:
			child.cancel(c.Context.Err(), Cause(c.Context))
		case <-c.Done():
		}
	}()
}

// afterFuncer is a context of the program's that calls functions itself when it ends.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// stopCtx is such a parent, with what takes the child's function back.
type stopCtx struct {
	Context
	stop func() bool
}

func (c *cancelCtx) detach(child canceler) {
	if s, ok := c.Context.(stopCtx); ok {
		s.stop()
		return
	}
	if p, ok := c.Context.Value(cancelKey{}).(*cancelCtx); ok && p.Done() == c.Context.Done() {
		p.mu.Lock()
		delete(p.children, child)
		p.mu.Unlock()
	}
}

//line context.go:274:1
func withCancel(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{Context: parent}
	c.attach(c)
	return c
}

func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := withCancel(parent)
	return c, func() { c.cancel(Canceled, nil); c.detach(c) }
}

func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := withCancel(parent)
	return c, func(cause error) { c.cancel(Canceled, cause); c.detach(c) }
}

func Cause(c Context) error {
	if cc, ok := c.Value(cancelKey{}).(*cancelCtx); ok {
		cc.mu.Lock()
		cause := cc.cause
		cc.mu.Unlock()
		if cause != nil {
			return cause
		}
	}
	return c.Err()
}

type timerCtx struct {
	cancelCtx
	timer    *time.Timer
	deadline time.Time
}

func (c *timerCtx) String() string {
	return name(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(err, cause error) {
	c.cancelCtx.cancel(err, cause)
	c.mu.Lock()
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.mu.Unlock()
}

func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if cur, ok := parent.Deadline(); ok && cur.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.cancelCtx.Context = parent
	c.cancelCtx.attach(c)
	dur := time.Until(d)
	if dur <= 0 {
		c.cancel(DeadlineExceeded, cause)
		c.detach(c)
		return c, func() { c.cancel(Canceled, nil) }
	}
	c.mu.Lock()
	if c.err == nil {
		c.timer = time.AfterFunc(dur, func() { c.cancel(DeadlineExceeded, cause); c.detach(c) })
	}
	c.mu.Unlock()
	return c, func() { c.cancel(Canceled, nil); c.detach(c) }
}

func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

type valueCtx struct {
	Context
	key, val any
}

func isComparable(key any) bool

func typeName(v any) string

func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !isComparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

func text(v any) string {
	switch v := v.(type) {
	case interface{ String() string }:
		return v.String()
	case string:
		return v
	case nil:
		return "<nil>"
	}
	return typeName(v)
}

func (c *valueCtx) String() string {
	return name(c.Context) + ".WithValue(" + text(c.key) + ", " + text(c.val) + ")"
}

//line context.go:613:1
func (c withoutCancelCtx) String() string { return name(c.c) + ".WithoutCancel" }

//line context.go:769:1
func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return c.Context.Value(key)
}

type withoutCancelCtx struct{ c Context }

//line context.go:609:1
func (c withoutCancelCtx) Value(key any) any {
	if _, ok := key.(cancelKey); ok {
		return nil
	}
	return c.c.Value(key)
}

// afterFuncCtx starts its function when the context around it ends.
type afterFuncCtx struct {
	cancelCtx
	once sync.Once
	f    func()
}

func (a *afterFuncCtx) cancel(err, cause error) {
	a.cancelCtx.cancel(err, cause)
	a.once.Do(func() { go a.f() })
}

func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.Context = ctx
	a.attach(a)
	return func() bool {
		first := false
		a.once.Do(func() { first = true })
		if first {
			a.cancelCtx.cancel(Canceled, nil)
			a.detach(a)
		}
		return first
	}
}
