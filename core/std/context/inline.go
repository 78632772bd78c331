// What gc inlines into callers, in the shape that it has there.

package context

import "time"

func (deadlineExceededError) Error() string { return "context deadline exceeded" }

func (deadlineExceededError) Timeout() bool { return true }

func (deadlineExceededError) Temporary() bool { return true }

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }

func (emptyCtx) Done() <-chan struct{} { return nil }

func (emptyCtx) Err() error { return nil }

func (emptyCtx) Value(key any) any { return nil }

func (backgroundCtx) String() string { return "context.Background" }

func (todoCtx) String() string { return "context.TODO" }

//line context.go:216:1
func Background() Context {
	return backgroundCtx{}
}

//line context.go:224:1
func TODO() Context {
	return todoCtx{}
}

//line context.go:670:1
func (c *timerCtx) Deadline() (deadline time.Time, ok bool) {
	return c.deadline, true
}

//line context.go:626:1
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }

func (withoutCancelCtx) Done() <-chan struct{} { return nil }

func (withoutCancelCtx) Err() error { return nil }

//line context.go:586:1
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancelCtx{parent}
}
