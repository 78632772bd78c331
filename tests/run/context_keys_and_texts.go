package main

import (
	"context"
	"fmt"
)

type key int
type named struct{ s string }

func (n named) String() string { return "named " + n.s }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	ctx := context.WithValue(context.Background(), key(1), "text")
	ctx = context.WithValue(ctx, named{"k"}, []int{1})
	ctx = context.WithValue(ctx, "plain", nil)
	fmt.Println(ctx)
	fmt.Println(context.WithoutCancel(ctx))
	try(func() { context.WithValue(ctx, []int{1}, 1) })
	try(func() { context.WithValue(ctx, struct{ f func() }{}, 1) })
	try(func() { context.WithValue(ctx, nil, 1) })
}
