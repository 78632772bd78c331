package main

import (
	"fmt"
	"sync"
	"time"
)

func ms(d time.Duration) int { return int((d + 2*time.Millisecond) / (5 * time.Millisecond) * 5) }

func main() {
	t0 := time.Now()
	c := time.After(10 * time.Millisecond)
	time.Sleep(50 * time.Millisecond)
	fmt.Println(ms((<-c).Sub(t0)), ms(time.Since(t0)))
	t0 = time.Now()
	tk := time.NewTicker(10 * time.Millisecond)
	time.Sleep(35 * time.Millisecond)
	fmt.Println(ms((<-tk.C).Sub(t0)))
	fmt.Println(ms((<-tk.C).Sub(t0)), ms(time.Since(t0)))
	tk.Reset(20 * time.Millisecond)
	fmt.Println(ms((<-tk.C).Sub(t0)))
	tk.Stop()
	select {
	case <-tk.C:
		fmt.Println("tick?")
	case <-time.After(30 * time.Millisecond):
		fmt.Println("stopped")
	}
	tm := time.NewTimer(5 * time.Millisecond)
	time.Sleep(10 * time.Millisecond)
	fmt.Println(len(tm.C), cap(tm.C), tm.Stop())
	tm.Reset(5 * time.Millisecond)
	<-tm.C
	fmt.Println(tm.Reset(time.Hour), tm.Reset(0))
	<-tm.C
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		tk.Reset(-1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var t time.Timer
		t.Stop()
	}()
	fmt.Println(time.Tick(0) == nil)
	var mu sync.Mutex
	stop := make(chan bool)
	go func() {
		for {
			mu.Lock()
			time.Sleep(100 * time.Microsecond)
			mu.Unlock()
			select {
			case <-stop:
				return
			default:
			}
		}
	}()
	done := make(chan bool)
	go func() {
		for range 10 {
			time.Sleep(100 * time.Microsecond)
			mu.Lock()
			mu.Unlock()
		}
		done <- true
	}()
	select {
	case <-done:
		fmt.Println("fair")
	case <-time.After(5 * time.Second):
		fmt.Println("starved")
	}
	close(stop)
	defer func() { fmt.Println(recover()) }()
	c1 := sync.NewCond(&mu)
	c1.Signal()
	c2 := *c1
	c2.Signal()
}
