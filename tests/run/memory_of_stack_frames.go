package main

import "runtime"

var before, after runtime.MemStats

func count(what string) {
	runtime.ReadMemStats(&after)
	println(what, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
	runtime.ReadMemStats(&before)
}

//go:noinline
func caller() string {
	pc, _, _, _ := runtime.Caller(1)
	return runtime.FuncForPC(pc).Name()
}

func inlined() string { return caller() }

//go:noinline
func names(skip int) (all string) {
	pcs := make([]uintptr, 8)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(skip, pcs)])
	for {
		frame, more := frames.Next()
		all = frame.Function
		if !more || all != "" {
			return
		}
	}
}

//go:noinline
func generic[T any](T) string { return names(2) }

func main() {
	runtime.GOMAXPROCS(1)
	runtime.ReadMemStats(&before)
	runtime.ReadMemStats(&before)
	a := caller()
	count("caller")
	b := inlined()
	count("inlined caller")
	c := names(2)
	count("frame")
	d := generic(1)
	count("frame of an instance")
	buf := make([]byte, 1<<10)
	count("buffer")
	n := runtime.Stack(buf, false)
	count("stack")
	println(a, b, c, d, n > 0)
}
