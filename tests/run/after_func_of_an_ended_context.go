package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	done := make(chan bool)
	stop := context.AfterFunc(ended, func() { close(done) })
	fmt.Println(stop(), <-done == false, stop())
	ctx, cancel := context.WithCancel(context.Background())
	stop = context.AfterFunc(ctx, func() { fmt.Println("never") })
	fmt.Println(stop(), stop())
	called := make(chan string, 1)
	stop = context.AfterFunc(ctx, func() { called <- ctx.Err().Error() })
	cancel()
	fmt.Println(stop(), <-called)
	late, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	context.AfterFunc(late, func() { called <- context.Cause(late).Error() })
	fmt.Println(<-called)
}
