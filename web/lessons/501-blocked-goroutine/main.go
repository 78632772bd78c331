package main

import (
	"fmt"
	"runtime"
)

func ask() {
	reply := make(chan int)
	go func() {
		v := <-reply
		fmt.Println("got", v)
	}()
}

func main() {
	for i := 0; i < 3; i++ {
		ask()
	}
	runtime.Gosched()
	runtime.GC()
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
