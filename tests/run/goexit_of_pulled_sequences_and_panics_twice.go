package main

import (
	"fmt"
	"iter"
	"runtime"
)

type said struct{ f func() string }

func (s said) String() string { return s.f() }

func ended(what string, f func()) {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println(what, recover()) }()
		f()
		fmt.Println(what, "went on")
	}()
	<-done
}

func main() {
	ended("pull", func() {
		next, stop := iter.Pull(func(yield func(int) bool) {
			yield(1)
			runtime.Goexit()
		})
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
	})
	ended("pull2", func() {
		next, _ := iter.Pull2(func(yield func(int, string) bool) { runtime.Goexit() })
		fmt.Println(next())
	})
	ended("panic of a panic", func() {
		fmt.Println(said{func() string { panic(said{func() string { panic("inner") }}) }})
	})
	ended("one after the other", func() {
		once := said{func() string { panic("once") }}
		fmt.Println(once, once, []any{once})
	})
	ended("printed within", func() {
		fmt.Println(said{func() string {
			panic(said{func() string { return fmt.Sprint(said{func() string { panic("deep") }}) }})
		}})
	})
}
