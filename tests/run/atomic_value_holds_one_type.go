package main

import (
	"fmt"
	"sync/atomic"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var v atomic.Value
	fmt.Println(v.CompareAndSwap(1, 2), v.CompareAndSwap(nil, 1), v.Load())
	try(func() { v.Store("x") })
	try(func() { v.Store(nil) })
	try(func() { v.Swap("x") })
	try(func() { v.Swap(nil) })
	try(func() { v.CompareAndSwap(1, nil) })
	try(func() { v.CompareAndSwap(1, "x") })
	try(func() { v.CompareAndSwap("x", "y") })
	fmt.Println(v.Swap(5), v.CompareAndSwap(5, 6), v.CompareAndSwap(5, 7), v.Load())
}
