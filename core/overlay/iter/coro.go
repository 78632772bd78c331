package iter

// coro is what a function that runs in a goroutine of its own shares with who resumes it: only one of them moves at a time.
type coro struct {
	ask, out        uint32
	started, inside bool
	f               func(*coro)
	next            *coro
}

// starting are those whose goroutines have yet to begin: each takes one of them.
var starting *coro

func wait(sema *uint32)
func signal(sema *uint32)

func newcoro(f func(*coro)) *coro {
	recover()
	return &coro{f: f}
}

// coroswitch lets the other side move until it calls this, or ends.
func coroswitch(c *coro) {
	if c.inside {
		c.inside = false
		signal(&c.out)
		wait(&c.ask)
		return
	}
	c.inside = true
	if c.started {
		signal(&c.ask)
	} else {
		c.started = true
		c.next, starting = starting, c
		go enter()
	}
	wait(&c.out)
}

func enter() {
	c := starting
	starting = c.next
	defer c.leave()
	c.f(c)
}

func (c *coro) leave() {
	c.inside = false
	signal(&c.out)
}
