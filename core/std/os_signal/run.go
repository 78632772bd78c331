package signal

import (
	"context"
	"internal/poll"
	"os"
	"sync"
	"syscall"
	"time"
)

// The only signals are those that the program sends to itself. Another could come from outside: waiting for one is
// no deadlock.

var state struct {
	sync.Mutex
	waiting bool
	notify  map[chan<- os.Signal]func(os.Signal) bool
	ignored map[os.Signal]bool
}

func one(sig []os.Signal) func(os.Signal) bool {
	if len(sig) == 0 {
		return func(os.Signal) bool { return true }
	}
	set := map[os.Signal]bool{}
	for _, s := range sig {
		set[s] = true
	}
	return func(s os.Signal) bool { return set[s] }
}

// deliver reports whether somebody takes notice of the signal.
func deliver(number int) bool {
	sig := syscall.Signal(number)
	state.Lock()
	defer state.Unlock()
	wanted := state.ignored[sig]
	for c, wants := range state.notify {
		if wants(sig) {
			wanted = true
			select {
			case c <- sig:
			default:
			}
		}
	}
	return wanted
}

func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	state.Lock()
	defer state.Unlock()
	if !state.waiting {
		state.waiting = true
		state.notify, state.ignored = map[chan<- os.Signal]func(os.Signal) bool{}, map[os.Signal]bool{}
		poll.Delivered = deliver
		time.AfterFunc(1<<62, func() {})
	}
	wants := one(sig)
	if before := state.notify[c]; before != nil {
		state.notify[c] = func(s os.Signal) bool { return before(s) || wants(s) }
	} else {
		state.notify[c] = wants
	}
	for _, s := range sig {
		delete(state.ignored, s)
	}
}

func Stop(c chan<- os.Signal) {
	state.Lock()
	delete(state.notify, c)
	state.Unlock()
}

func Reset(sig ...os.Signal) {
	gone := one(sig)
	state.Lock()
	defer state.Unlock()
	for c, wants := range state.notify {
		state.notify[c] = func(s os.Signal) bool { return wants(s) && !gone(s) }
	}
	clear(state.ignored)
}

func Ignore(sig ...os.Signal) {
	gone := one(sig)
	state.Lock()
	defer state.Unlock()
	for c, wants := range state.notify {
		state.notify[c] = func(s os.Signal) bool { return wants(s) && !gone(s) }
	}
	if state.ignored == nil {
		state.ignored = map[os.Signal]bool{}
	}
	for _, s := range sig {
		state.ignored[s] = true
	}
	poll.Delivered = deliver
}

func Ignored(sig os.Signal) bool {
	state.Lock()
	defer state.Unlock()
	return state.ignored[sig]
}

type signalCtx struct {
	context.Context
	text string
}

func (c *signalCtx) String() string { return c.text }

type signalError string

//line signal.go:354:1
func (s signalError) Error() string { return string(s) }

func (s signalError) Is(target error) bool { return target == context.Canceled }

func NotifyContext(parent context.Context, signals ...os.Signal) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(parent)
	ch := make(chan os.Signal, 1)
	Notify(ch, signals...)
	text := "signal.NotifyContext("
	if s, ok := parent.(interface{ String() string }); ok {
		text += s.String()
	}
	if len(signals) > 0 {
		text += ", ["
		for i, s := range signals {
			if i > 0 {
				text += " "
			}
			text += s.String()
		}
		text += "]"
	}
	if ctx.Err() == nil {
		go func() {
			select {
			case s := <-ch:
				cancel(signalError(s.String() + " signal received"))
			case <-ctx.Done():
			}
		}()
	}
	return &signalCtx{ctx, text + ")"}, func() {
		cancel(nil)
		Stop(ch)
	}
}
