package synctest

// run starts f in a bubble and waits for the bubble's end: are goroutines left there, is the first of them gone?
func run(f func()) (left, gone bool)

type synctestDeadlockError struct{ reason string }

func (e synctestDeadlockError) Error() string { return e.reason }

func Run(f func()) {
	switch left, gone := run(f); {
	case left && gone:
		panic(synctestDeadlockError{"deadlock: main bubble goroutine has exited but blocked goroutines remain"})
	case left:
		panic(synctestDeadlockError{"deadlock: all goroutines in bubble are blocked"})
	}
}

// No goroutine of ours comes back from outside.
func acquire() any { return nil }

func release(any) {}
