package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	c := make(chan int)
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	wg.Add(1)
	go func() { c <- 1; c <- 2 }()
	go func() { mu.Lock() }()
	go func() { select {} }()
	go func() { wg.Wait() }()
	go func() { var n chan int; <-n }()
	go func() {
		select {
		case <-c:
			select {
			case c <- 1:
			case v := <-make(chan int):
				_ = v
			}
		}
	}()
	runtime.Gosched()
	fmt.Println("main waits")
	wg.Wait()
}
