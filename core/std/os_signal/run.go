package signal

import (
	"context"
	"os"
)

// Nobody sends signals to a program in the machine.

func Ignore(sig ...os.Signal)    {}
func Ignored(sig os.Signal) bool { return false }
func Reset(sig ...os.Signal)     {}
func Stop(c chan<- os.Signal)    {}
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
}

func NotifyContext(parent context.Context, signals ...os.Signal) (context.Context, context.CancelFunc) {
	return context.WithCancel(parent)
}
