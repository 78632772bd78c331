package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// In a bubble of goroutines time goes on when all of them wait.
func TestTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		fmt.Println(start, start.UTC())
		go func() {
			time.Sleep(1 * time.Second)
			t.Log(time.Since(start))
		}()
		time.Sleep(2 * time.Second)
		t.Log(time.Since(start))
		synctest.Wait()
		t.Log(time.Now())
	})
}

func TestWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		done := false
		go func() { done = true }()
		synctest.Wait()
		t.Log(done, t.Name())
	})
}

func TestDeadlines(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const timeout = 5 * time.Second
		ctx, cancel := context.WithTimeout(t.Context(), timeout)
		defer cancel()
		time.Sleep(timeout - time.Nanosecond)
		synctest.Wait()
		fmt.Println(ctx.Err())
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		fmt.Println(ctx.Err(), errors.Is(ctx.Err(), context.DeadlineExceeded))
		d, ok := ctx.Deadline()
		fmt.Println(d, ok)
	})
}

func TestWorkers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var wg sync.WaitGroup
		results := make(chan string, 10)
		for i := range 3 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				time.Sleep(time.Duration(3-i) * time.Hour)
				results <- fmt.Sprintf("%d at %v", i, time.Now().Format(time.RFC3339))
			}()
		}
		wg.Wait()
		close(results)
		for r := range results {
			fmt.Println(r)
		}
	})
}

func TestTicker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		tick := time.NewTicker(100 * time.Millisecond)
		stop := time.After(time.Second + time.Millisecond)
		n := 0
		for {
			select {
			case <-tick.C:
				n++
				continue
			case <-stop:
			}
			break
		}
		tick.Stop()
		fmt.Println("ticks", n)
		tm := time.AfterFunc(time.Minute, func() { fmt.Println("fired", time.Now().Unix()) })
		time.Sleep(59 * time.Second)
		fmt.Println(tm.Reset(time.Hour))
		time.Sleep(2 * time.Hour)
		fmt.Println(tm.Stop())
		synctest.Sleep(time.Second)
		t.Cleanup(func() { fmt.Println("cleanup", time.Now()) })
	})
	fmt.Println(time.Now().Year() != 2000)
}

func TestCond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		c := sync.NewCond(&mu)
		ready := 0
		for range 4 {
			go func() {
				mu.Lock()
				defer mu.Unlock()
				ready++
				c.Wait()
				ready--
			}()
		}
		synctest.Wait()
		mu.Lock()
		fmt.Println(ready)
		mu.Unlock()
		c.Signal()
		synctest.Wait()
		fmt.Println(ready)
		c.Broadcast()
		synctest.Wait()
		fmt.Println(ready)
	})
}

func TestFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		defer fmt.Println("deferred")
		func() { defer func() { fmt.Println(recover()) }(); t.Run("x", func(*testing.T) {}) }()
		func() { defer func() { fmt.Println(recover()) }(); t.Parallel() }()
		func() { defer func() { fmt.Println(recover()) }(); t.Deadline() }()
		func() { defer func() { fmt.Println(recover()) }(); synctest.Test(t, func(*testing.T) {}) }()
		t.Error("an error")
		t.Skip("skipped")
	})
	t.Log("not reached")
}

func TestOutside(t *testing.T) {
	defer func() { fmt.Println(recover()) }()
	synctest.Wait()
}

func TestDeadlock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		go func() { time.Sleep(time.Hour); fmt.Println("unseen") }()
		ch := make(chan int)
		if len(os.Args) > 5 {
			<-ch
		}
		go func() { <-ch }()
	})
}

func main() {
	os.Args = append(os.Args[:1], "-test.v")
	testing.Main(func(a, b string) (bool, error) { return true, nil }, []testing.InternalTest{
		{"TestTime", TestTime}, {"TestWait", TestWait}, {"TestDeadlines", TestDeadlines}, {"TestWorkers", TestWorkers},
		{"TestTicker", TestTicker}, {"TestCond", TestCond}, {"TestFails", TestFails}, {"TestOutside", TestOutside}, {"TestDeadlock", TestDeadlock},
	}, nil, nil)
}
