package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("r", recover()) }()
		defer func() { panic(1) }()
		runtime.Goexit()
	}()
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		func() {
			defer func() { fmt.Println("r2", recover()) }()
			defer func() { panic(2) }()
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	}()
	wg.Wait()
	func() {
		defer func() { fmt.Println(recover(), recover()) }()
		defer func() { panic("two") }()
		panic("one")
	}()
	f := func() (s string) {
		defer func() { s = fmt.Sprint("outer ", recover(), " ", recover()) }()
		defer func() {
			defer func() {
				defer func() { fmt.Println("in", recover()) }()
				panic("three")
			}()
			panic("two")
		}()
		panic("one")
	}
	fmt.Println(f())
	func() {
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("b")
		}()
		defer func() { fmt.Println("first", recover()) }()
		panic("a")
	}()
	panic("last")
}
