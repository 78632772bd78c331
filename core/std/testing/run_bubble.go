package testing

import (
	"context"
	"runtime"
)

// insideBubble is the name under which testing/synctest asks for a test in a bubble.
const insideBubble = "\x00synctest"

// inBubble are those tests that run inside a bubble.
var inBubble = map[*common]bool{}

// runInBubble runs f as the part of t that is in the bubble of this goroutine.
func runInBubble(t *T, f func(*T)) bool {
	if t.cleanupStarted.Load() {
		panic("testing: synctest.Run called during t.Cleanup")
	}
	ctx, cancel := context.WithCancel(context.Background())
	c := &T{tstate: t.tstate}
	c.barrier, c.signal = make(chan bool), make(chan bool, 1)
	c.name, c.parent, c.level, c.chatty = t.name, &t.common, t.level+1, t.chatty
	c.ctx, c.cancelCtx = ctx, cancel
	inBubble[&c.common] = true
	defer delete(inBubble, &c.common)
	go tRunner(c, f)
	if !<-c.signal {
		runtime.Goexit()
	}
	return !c.failed
}

// refuse panics if t is in a bubble.
func refuse(t *T, what string) {
	if inBubble[&t.common] {
		panic("testing: t." + what + " called inside synctest bubble")
	}
}
