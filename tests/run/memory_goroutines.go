package main

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

var before, after runtime.MemStats

// measure prints requests and bytes that f costs.
//
//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.Frees-before.Frees, after.TotalAlloc-before.TotalAlloc, after.HeapObjects-before.HeapObjects)
}

var c = make(chan int)
var done = make(chan bool)
var total int
var mu sync.Mutex
var once sync.Once
var pool = sync.Pool{New: func() any { return new([64]byte) }}
var at atomic.Int64
var ctx context.Context

func nop()         {}
func add(a, b int) { total += a + b }

type runner struct{ n int }

func (r *runner) run() { total += r.n }

func gen(n int) <-chan int {
	out := make(chan int)
	go func() {
		for i := range n {
			out <- i
		}
		close(out)
	}()
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for v := range in {
			out <- v * v
		}
		close(out)
	}()
	return out
}

func main() {
	runtime.GOMAXPROCS(1)
	go func() { c <- 1 }()
	<-c
	measure("nop", func() {
		go nop()
		runtime.Gosched()
	})
	measure("nop again", func() {
		go nop()
		runtime.Gosched()
	})
	measure("constants", func() {
		go add(1, 2)
		runtime.Gosched()
	})
	measure("variable", func() {
		n := total
		go add(n, 2)
		runtime.Gosched()
	})
	measure("method", func() {
		r := &runner{1}
		go r.run()
		runtime.Gosched()
	})
	measure("closure", func() {
		x := total
		go func() { total += x }()
		runtime.Gosched()
	})
	measure("arguments", func() {
		x, y := total, 3
		go func(a, b int) { total += a + b }(x, y)
		runtime.Gosched()
	})
	measure("hand-over", func() {
		go func() { c <- 1 }()
		total += <-c
	})
	measure("hand-over again", func() {
		go func() { c <- 1 }()
		total += <-c
	})
	measure("WaitGroup", func() {
		var wg sync.WaitGroup
		wg.Add(1)
		go func() {
			defer wg.Done()
			total++
		}()
		wg.Wait()
	})
	measure("WaitGroup.Go", func() {
		var wg sync.WaitGroup
		wg.Go(nop)
		wg.Wait()
	})
	measure("ten", func() {
		for range 10 {
			go nop()
		}
		runtime.Gosched()
	})
	measure("ten again", func() {
		for range 10 {
			go nop()
		}
		runtime.Gosched()
	})
	measure("ten receivers", func() {
		for range 10 {
			go func() { total += <-c }()
		}
		runtime.Gosched()
		for i := range 10 {
			c <- i
		}
	})
	measure("ten receivers again", func() {
		for range 10 {
			go func() { total += <-c }()
		}
		runtime.Gosched()
		for i := range 10 {
			c <- i
		}
	})
	measure("mutex", func() {
		mu.Lock()
		total++
		mu.Unlock()
	})
	measure("mutex contended", func() {
		mu.Lock()
		for range 3 {
			go func() {
				mu.Lock()
				total++
				mu.Unlock()
			}()
		}
		runtime.Gosched()
		mu.Unlock()
		runtime.Gosched()
	})
	measure("once", func() { once.Do(nop) })
	measure("atomic", func() { at.Add(1) })
	measure("pipeline", func() {
		for v := range square(gen(4)) {
			total += v
		}
	})
	measure("select", func() {
		a, b := make(chan int), make(chan int)
		go func() { a <- 1 }()
		select {
		case v := <-a:
			total += v
		case v := <-b:
			total += v
		}
	})
	measure("select again", func() {
		a, b := make(chan int), make(chan int)
		go func() { a <- 1 }()
		select {
		case v := <-a:
			total += v
		case v := <-b:
			total += v
		}
	})
	measure("workers", func() {
		jobs, results := make(chan int, 10), make(chan int, 10)
		for w := range 3 {
			go func() {
				for j := range jobs {
					results <- j*2 + w
				}
			}()
		}
		for i := range 10 {
			jobs <- i
		}
		close(jobs)
		for range 10 {
			total += <-results
		}
	})
	measure("sleep", func() { time.Sleep(time.Microsecond) })
	measure("sleep again", func() { time.Sleep(time.Microsecond) })
	measure("NewTimer", func() {
		t := time.NewTimer(time.Hour)
		t.Stop()
	})
	measure("AfterFunc", func() { time.AfterFunc(time.Hour, nop).Stop() })
	measure("AfterFunc again", func() { time.AfterFunc(time.Hour, nop).Stop() })
	measure("context value", func() { ctx = context.WithValue(context.Background(), total, 2) })
	measure("pool", func() {
		x := pool.Get()
		pool.Put(x)
	})
	measure("pool again", func() {
		x := pool.Get()
		pool.Put(x)
	})
	measure("OnceFunc", func() {
		f := sync.OnceFunc(nop)
		f()
	})
	measure("RWMutex", func() {
		var m sync.RWMutex
		m.RLock()
		m.RUnlock()
		m.Lock()
		m.Unlock()
	})
	measure("Cond", func() {
		c := sync.NewCond(&mu)
		c.Broadcast()
	})
}
