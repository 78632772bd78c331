package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"time"
)

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	fmt.Println(context.Cause(ctx), context.Cause(context.Background()))
	child, stop := context.WithTimeout(ctx, time.Hour)
	defer stop()
	fmt.Println(context.Cause(child))
	go cancel(errors.New("enough"))
	for context.Cause(child) == nil {
		runtime.Gosched()
	}
	fmt.Println(ctx.Err(), child.Err(), context.Cause(ctx), context.Cause(child))
}
