package iter

import "runtime"

// coro is what a function that runs in a goroutine of its own shares with who resumes it: only one of them moves at a time.
type coro struct {
	ask, out                      uint32
	started, done, inside, failed bool
	failure                       any // nil: runtime.Goexit
}

func wait(sema *uint32)
func signal(sema *uint32)

func newcoro() *coro {
	recover()
	return new(coro)
}

// finish is the last that the goroutine does.
func (c *coro) finish(goexit bool, e any) {
	if e != nil {
		c.failed, c.failure = true, e
	} else if goexit {
		c.failed = true
	}
	c.done = true
	signal(&c.out)
}

// resume lets the goroutine move until it yields or ends.
func (c *coro) resume(run func()) {
	c.inside = true
	if c.started {
		signal(&c.ask)
	} else {
		c.started = true
		go run()
	}
	wait(&c.out)
	c.inside = false
	if c.failed {
		c.failed = false
		if c.failure == nil {
			runtime.Goexit()
		}
		panic(c.failure)
	}
}

// yield hands over to who called resume; false: no more is wanted.
func (c *coro) yield() bool {
	signal(&c.out)
	wait(&c.ask)
	return !c.done
}

func (c *coro) stop() {
	if !c.done {
		c.done = true
		if c.started {
			c.resume(nil)
		}
	}
}

//line iter.go:261:1
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var /*line iter.go:262:6*/pull struct {
		c   *coro
		run func()
		_   int
		v  V
		ok  bool
	}
	pull.c = newcoro()
	c := pull.c
	pull.run = /*line iter.go:271:15*/func() {
		c := pull.c
		yield := /*line iter.go:277:12*/func(v1 V) bool {
			if c.done {
				return false
			}
			if !c.inside {
				panic( /*line iter.go:282:11*/"iter.Pull: yield called again before next")
			}
			pull.v, pull.ok = v1, true
			return c.yield()
		}
		goexit := true
		defer /*line iter.go:292:9*/func() {
			c.finish(goexit, recover())
		}()
		seq(yield)
		goexit = false
	}
	next = /*line iter.go:306:9*/func() (v1 V, ok1 bool) {
		if c.done {
			return
		}
		if c.inside {
			panic( /*line iter.go:313:10*/"iter.Pull: next called again before yield")
		}
		c.resume(pull.run)
		v1, ok1 = pull.v, pull.ok
		var zero V
		pull.v, pull.ok = zero, false
		return
	}
	stop = /*line iter.go:331:9*/func() {
		if pull.c == c {
			c.stop()
		}
	}
	recover()
	return
}

//line iter.go:376:1
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var /*line iter.go:377:6*/pull struct {
		c   *coro
		run func()
		_   int
		k  K
		v  V
		ok  bool
	}
	pull.c = newcoro()
	c := pull.c
	pull.run = /*line iter.go:387:15*/func() {
		c := pull.c
		yield := /*line iter.go:393:12*/func(k1 K, v1 V) bool {
			if c.done {
				return false
			}
			if !c.inside {
				panic( /*line iter.go:398:11*/"iter.Pull2: yield called again before next")
			}
			pull.k, pull.v, pull.ok = k1, v1, true
			return c.yield()
		}
		goexit := true
		defer /*line iter.go:408:9*/func() {
			c.finish(goexit, recover())
		}()
		seq(yield)
		goexit = false
	}
	next = /*line iter.go:423:9*/func() (k1 K, v1 V, ok1 bool) {
		if c.done {
			return
		}
		if c.inside {
			panic( /*line iter.go:430:10*/"iter.Pull2: next called again before yield")
		}
		c.resume(pull.run)
		k1, v1, ok1 = pull.k, pull.v, pull.ok
		var zk K
		var zv V
		pull.k, pull.v, pull.ok = zk, zv, false
		return
	}
	stop = /*line iter.go:448:9*/func() {
		if pull.c == c {
			c.stop()
		}
	}
	recover()
	return
}
