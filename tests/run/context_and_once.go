package main

import (
	"context"
	"fmt"
	"sync"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once"); cancel() })
	}
	<-ctx.Done()
	fmt.Println(ctx.Err())
}
