package main

import (
	"fmt"
	"time"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	t := time.NewTimer(10 * time.Millisecond)
	time.Sleep(20 * time.Millisecond)
	fmt.Println(t.Reset(10*time.Millisecond), "unread")
	<-t.C
	fmt.Println(t.Reset(time.Hour), t.Reset(time.Hour), t.Stop(), t.Stop(), t.Reset(time.Hour))
	try(func() { new(time.Timer).Reset(1) })
	try(func() { new(time.Timer).Stop() })
	try(func() { new(time.Ticker).Reset(1) })
	try(func() { time.NewTicker(1).Reset(0) })
	try(func() { time.NewTicker(0) })
	new(time.Ticker).Stop()
}
