package main

import (
	"runtime"
	"sync"
)

//go:noinline
func count(from int, done *sync.WaitGroup) {
	sum := 0
	for i := from; i < from+3; i++ {
		sum += i
		runtime.Gosched()
	}
	println(sum)
	done.Done()
}

func main() {
	var done sync.WaitGroup
	done.Add(2)
	go count(1, &done)
	go count(10, &done)
	done.Wait()
}
