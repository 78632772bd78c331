package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGINT, syscall.SIGTERM)
	go func() {
		time.Sleep(time.Millisecond)
		syscall.Kill(syscall.Getpid(), syscall.SIGTERM)
	}()
	fmt.Println(<-c)
	p, _ := os.FindProcess(os.Getpid())
	fmt.Println(p.Signal(os.Interrupt))
	fmt.Println(<-c)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	fmt.Println(ctx)
	defer stop()
	go func() { p.Signal(os.Interrupt) }()
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	signal.Reset()
	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP))
	syscall.Kill(syscall.Getpid(), syscall.SIGHUP)
	time.Sleep(time.Millisecond)
	fmt.Println("still here")
}
