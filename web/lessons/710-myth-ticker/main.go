package main

import (
	"runtime"
	"time"
)

func watch() {
	t := time.NewTicker(time.Millisecond)
	<-t.C
}

func main() {
	for i := 0; i < 3; i++ {
		watch()
	}
	runtime.GC()
	println("done")
}
