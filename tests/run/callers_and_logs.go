package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
)

func where() string {
	pc, file, line, ok := runtime.Caller(1)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), filepath.Base(file), line, ok)
}

type T struct{}

func (t *T) M() string { return where() }
func add(a, b int) int { return a + b }

func main() {
	fmt.Println(where())
	fmt.Println((&T{}).M())
	func() { fmt.Println(where()) }()
	fmt.Println(runtime.FuncForPC(reflect.ValueOf(add).Pointer()).Name(), runtime.FuncForPC(reflect.ValueOf(strings.ToUpper).Pointer()).Name())
	pcs := make([]uintptr, 5)
	n := runtime.Callers(1, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	f, _ := frames.Next()
	fmt.Println(f.Function, f.Line)
	l := log.New(os.Stdout, "[p] ", log.Lshortfile|log.Lmsgprefix)
	l.Println("hi", 3)
	l.Printf("x=%d", 4)
	log.SetOutput(os.Stdout)
	log.SetFlags(log.Lshortfile)
	log.Print("std")
	fmt.Println(len(debug.Stack()) > 0)
	r := testing.Benchmark(func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			_ = make([]int, 10)
		}
	})
	fmt.Println(r.N > 0, r.AllocsPerOp())
	defer func() { fmt.Println("rec", recover()); os.Exit(4) }()
	log.Panicf("bad %d", 1)
}
