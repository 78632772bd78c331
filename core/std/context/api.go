// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package context

import "time"

var Canceled error
var DeadlineExceeded error

type CancelCauseFunc func(cause error)

type CancelFunc func()

type Context interface {
	/*line context.go:76:2*/Deadline() (deadline time.Time, ok bool)
	/*line context.go:109:2*/Done() <-chan struct{}
	/*line context.go:116:2*/Err() error
	/*line context.go:163:2*/Value(key any) any
}

func AfterFunc(ctx Context, f func()) (stop func() bool)
func Background() Context
func Cause(c Context) error
func TODO() Context
func WithCancel(parent Context) (ctx Context, cancel CancelFunc)
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc)
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc)
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc)
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc)
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc)
func WithValue(parent Context, key, val any) Context
func WithoutCancel(parent Context) Context
