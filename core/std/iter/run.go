package iter

type message[K, V any] struct {
	k  K
	v  V
	ok bool
}

// puller runs a sequence in a goroutine of its own that moves only while next or stop waits for it.
type puller[K, V any] struct {
	ask             chan bool
	out             chan message[K, V]
	run             func(yield func(K, V) bool)
	started, done   bool
	inside, failing bool
	failure         any
}

func (p *puller[K, V]) body() {
	goexit := true
	defer func() {
		if e := recover(); e != nil {
			p.failing = true
			p.failure = e
		} else if goexit {
			p.failing = true
			p.failure = "iter.Pull: seq called runtime.Goexit"
		}
		p.done = true
		p.out <- message[K, V]{}
	}()
	p.run(func(k K, v V) bool {
		if p.done {
			return false
		}
		if !p.inside {
			panic("iter.Pull: yield called again before next")
		}
		p.out <- message[K, V]{k, v, true}
		return <-p.ask
	})
	goexit = false
}

func (p *puller[K, V]) resume(more bool) message[K, V] {
	if p.inside {
		panic("iter.Pull: next called again before yield")
	}
	p.inside = true
	if p.started {
		p.ask <- more
	} else {
		p.started = true
		go p.body()
	}
	m := <-p.out
	p.inside = false
	if p.failing {
		p.failing = false
		panic(p.failure)
	}
	return m
}

func (p *puller[K, V]) next() (K, V, bool) {
	if p.done {
		var m message[K, V]
		return m.k, m.v, false
	}
	m := p.resume(true)
	return m.k, m.v, m.ok
}

func (p *puller[K, V]) stop() {
	if p.done {
		return
	}
	p.done = true
	if p.started {
		p.resume(false)
	}
}

func newPuller[K, V any](run func(yield func(K, V) bool)) *puller[K, V] {
	return &puller[K, V]{ask: make(chan bool), out: make(chan message[K, V]), run: run}
}

func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := newPuller(func(yield func(V, struct{}) bool) {
		seq(func(v V) bool { return yield(v, struct{}{}) })
	})
	next = func() (V, bool) {
		v, _, ok := p.next()
		return v, ok
	}
	return next, p.stop
}

func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := newPuller(seq)
	return p.next, p.stop
}
