package synctest

import (
	"testing"
	"time"
)

// run starts f in a bubble and waits for the bubble's end: are goroutines left there, is the first of them gone?
func run(f func()) (left, gone bool)

type synctestDeadlockError struct{ reason string }

func (e synctestDeadlockError) Error() string { return e.reason }

// inside is the name under which testing runs a test in the bubble of the goroutine that asks for it.
const inside = "\x00synctest"

func Test(t *testing.T, f func(*testing.T)) {
	ok := false
	switch left, gone := run(func() { ok = t.Run(inside, f) }); {
	case left && gone:
		panic(synctestDeadlockError{"deadlock: main bubble goroutine has exited but blocked goroutines remain"})
	case left:
		panic(synctestDeadlockError{"deadlock: all goroutines in bubble are blocked"})
	}
	if !ok {
		t.FailNow()
	}
}

func Sleep(d time.Duration) {
	time.Sleep(d)
	Wait()
}
