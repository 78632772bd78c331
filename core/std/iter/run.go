package iter

// coro runs a function in a goroutine of its own that moves only while resume waits for it.
type coro struct {
	run             func()
	ask, out        chan bool
	started, done   bool
	inside          bool
	failed, panics  bool
	failure         any
}

func (c *coro) body() {
	defer func() {
		c.done = true
		c.out <- false
	}()
	c.run()
}

func (c *coro) finish(goexit bool, e any) {
	if e != nil {
		c.failed, c.failure = true, e
	} else if goexit {
		c.failed, c.failure = true, "iter.Pull: seq called runtime.Goexit"
	}
}

func (c *coro) resume() {
	c.inside = true
	if c.started {
		c.ask <- true
	} else {
		c.started = true
		c.ask, c.out = make(chan bool), make(chan bool)
		go c.body()
	}
	<-c.out
	c.inside = false
	if c.failed {
		c.failed = false
		panic(c.failure)
	}
}

// yield hands over to who called resume; false: no more is wanted.
func (c *coro) yield() bool {
	c.out <- true
	<-c.ask
	return !c.done
}

func (c *coro) stop() {
	if !c.done {
		c.done = true
		if c.started {
			c.resume()
		}
	}
}

func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var /*line iter.go:262:6*/pull struct {
		coro
		v  V
		ok bool
	}
	pull.run = /*line iter.go:271:15*/func() {
		yield := /*line iter.go:277:12*/func(v1 V) bool {
			if pull.done {
				return false
			}
			if !pull.inside {
				panic( /*line iter.go:282:11*/"iter.Pull: yield called again before next")
			}
			pull.v, pull.ok = v1, true
			return pull.yield()
		}
		goexit := true
		defer /*line iter.go:292:9*/func() {
			pull.finish(goexit, recover())
		}()
		seq(yield)
		goexit = false
	}
	next = /*line iter.go:306:9*/func() (v1 V, ok1 bool) {
		if pull.done {
			return
		}
		if pull.inside {
			panic( /*line iter.go:313:10*/"iter.Pull: next called again before yield")
		}
		pull.resume()
		v1, ok1 = pull.v, pull.ok
		var zero V
		pull.v, pull.ok = zero, false
		return
	}
	stop = /*line iter.go:331:9*/func() { pull.stop() }
	recover()
	return
}

func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var /*line iter.go:364:6*/pull struct {
		coro
		k  K
		v  V
		ok bool
	}
	pull.run = /*line iter.go:374:15*/func() {
		yield := /*line iter.go:380:12*/func(k1 K, v1 V) bool {
			if pull.done {
				return false
			}
			if !pull.inside {
				panic( /*line iter.go:385:11*/"iter.Pull2: yield called again before next")
			}
			pull.k, pull.v, pull.ok = k1, v1, true
			return pull.yield()
		}
		goexit := true
		defer /*line iter.go:395:9*/func() {
			pull.finish(goexit, recover())
		}()
		seq(yield)
		goexit = false
	}
	next = /*line iter.go:409:9*/func() (k1 K, v1 V, ok1 bool) {
		if pull.done {
			return
		}
		if pull.inside {
			panic( /*line iter.go:416:10*/"iter.Pull2: next called again before yield")
		}
		pull.resume()
		k1, v1, ok1 = pull.k, pull.v, pull.ok
		var zk K
		var zv V
		pull.k, pull.v, pull.ok = zk, zv, false
		return
	}
	stop = /*line iter.go:434:9*/func() { pull.stop() }
	recover()
	return
}
