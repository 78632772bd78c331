package synctest

// run starts f in a bubble and waits for its end. It returns whether goroutines are left and whether f's has ended.
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

// Goroutines never return to a bubble from outside.
func acquire() any { return nil }

func release(any) {}
