// Package main: the others are shown by some releases.
package main

import (
	"runtime"
	"sync"
)

func main() {
	c := make(chan int)
	go func() { <-c }()
	runtime.Gosched()
	var mu sync.Mutex
	mu.Unlock()
}
