// What gc inlines into callers, in the shape that it has there.

package context

import "time"

//line context.go:176:1
func (deadlineExceededError) Error() string { return "context deadline exceeded" }

//line context.go:177:1
func (deadlineExceededError) Timeout() bool { return true }

//line context.go:178:1
func (deadlineExceededError) Temporary() bool { return true }

//line context.go:184:1
func (emptyCtx) Deadline() (deadline time.Time, ok bool) {
	return
}

//line context.go:188:1
func (emptyCtx) Done() <-chan struct{} {
	return nil
}

//line context.go:192:1
func (emptyCtx) Err() error {
	return nil
}

//line context.go:196:1
func (emptyCtx) Value(key any) any {
	return nil
}

//line context.go:202:1
func (backgroundCtx) String() string {
	return "context.Background"
}

//line context.go:208:1
func (todoCtx) String() string {
	return "context.TODO"
}

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

//line context.go:597:1
func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) {
	return
}

//line context.go:601:1
func (withoutCancelCtx) Done() <-chan struct{} {
	return nil
}

//line context.go:605:1
func (withoutCancelCtx) Err() error {
	return nil
}

//line context.go:586:1
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancelCtx{parent}
}
