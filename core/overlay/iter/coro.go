package iter

// coro has the size of runtime.coro: waiter is the goroutine that is not running, own the coroutine's own.
type coro struct {
	waiter, own uint32
	f           func(*coro)
	next        *coro
	_           uintptr
}

// starting lists the coroutines whose functions have not started.
var starting *coro

// spawn makes a goroutine that runs f when it is first switched to.
func spawn(f func()) uint32

// running returns the current goroutine.
func running() uint32

// turn switches to the other goroutine until that calls turn or leave.
func turn(c *coro)

// leave lets the other goroutine continue when this one ends.
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

// taken removes the coroutine of a goroutine from starting.
func taken(g uint32) *coro {
	for p := &starting; ; p = &(*p).next {
		if c := *p; c.own == g {
			*p, c.next = c.next, nil
			return c
		}
	}
}
