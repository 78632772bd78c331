package iter

// coro stands in for runtime.coro, and is as large: waiter is that of two goroutines whose turn it is not, own the second.
type coro struct {
	waiter, own uint32
	f           func(*coro)
	next        *coro
	_           uintptr
}

// starting are those whose functions have yet to begin.
var starting *coro

// spawn makes a goroutine that runs f at its first turn.
func spawn(f func()) uint32

// running is the goroutine that runs.
func running() uint32

// turn lets the other goroutine of the two run, until it does the same or leaves.
func turn(c *coro)

// leave lets the other goroutine go on when this one ends.
func leave(c *coro)

//go:noinline
func newcoro(f func(*coro)) *coro {
	c := &coro{f: f, next: starting}
	c.own = spawn(begin)
	c.waiter, starting = c.own, c
	return c
}

func coroswitch(c *coro) { turn(c) }

func begin() {
	c := taken(running())
	defer leave(c)
	c.f(c)
}

// taken takes the coroutine of a goroutine from those that have not begun.
func taken(g uint32) *coro {
	for p := &starting; ; p = &(*p).next {
		if c := *p; c.own == g {
			*p, c.next = c.next, nil
			return c
		}
	}
}
