// Callers tells of inlined calls, of deferred calls and of the runtime functions that panicked, and hides wrappers.
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
)

func show(tag string) {
	fmt.Println("--", tag)
	pcs := make([]uintptr, 30)
	n := runtime.Callers(0, pcs)
	fr := runtime.CallersFrames(pcs[:n])
	for {
		f, more := fr.Next()
		fn := "nil"
		if f.Func != nil {
			fn = f.Func.Name()
		}
		line := f.Line
		if len(f.Function) > 8 && f.Function[:8] == "runtime." {
			line = 0
		}
		fmt.Println(f.Function, filepath.Base(f.File), line, fn)
		if !more {
			break
		}
	}
	for i := 0; ; i++ {
		_, file, line, ok := runtime.Caller(i)
		if !ok {
			break
		}
		if filepath.Base(file) != "frames_of_callers.go" {
			line = 0
		}
		fmt.Print(filepath.Base(file), ":", line, " ")
	}
	fmt.Println()
}

func small(s string) { show(s) }
func mid(s string)   { small(s) }

type A struct{ n int }

var sl []int
var z int
var p *A
var e any = 1

func faults(k int) {
	defer func() {
		show(fmt.Sprint("fault", k))
		recover()
	}()
	switch k {
	case 0:
		panic("x")
	case 1:
		_ = sl[k]
	case 2:
		z = 1 / z
	case 3:
		z = p.n
	case 4:
		_ = e.(string)
	case 5:
		_ = sl[k:]
	case 7:
		runtime.Goexit()
	}
}

func deferred() {
	defer show("normal defer")
	defer mid("inlined defer")
	for i := 0; i < 1; i++ {
		defer show("loop defer")
	}
}

func open() {
	defer show("open-coded")
	z = 2
	z--
	z--
}

func main() {
	show("plain")
	mid("inlined")
	func() { mid("in closure") }()
	for k := range 6 {
		faults(k)
	}
	deferred()
	open()
	done := make(chan bool)
	go func() { defer close(done); mid("goroutine") }()
	<-done
	done = make(chan bool)
	go func() { defer close(done); faults(7) }()
	<-done
	for x := range func(yield func(int) bool) { yield(1) } {
		show(fmt.Sprint("range func", x))
	}
	fn := runtime.FuncForPC(func() uintptr { pc, _, _, _ := runtime.Caller(0); return pc }())
	file, line := fn.FileLine(fn.Entry())
	fmt.Println(fn.Name(), filepath.Base(file), line)
	pc, _, _, _ := runtime.Caller(0)
	fn = runtime.FuncForPC(pc)
	file, line = fn.FileLine(fn.Entry())
	fmt.Println(fn.Name(), filepath.Base(file), line)
	file, line = fn.FileLine(pc)
	fmt.Println(fn.Name(), filepath.Base(file), line)
}
