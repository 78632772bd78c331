main.go:22:2: can inline main.gowrap1
main.go:23:2: can inline main.gowrap2
main.go:13:18: inlining call to runtime.Gosched
main.go:16:11: inlining call to sync.(*WaitGroup).Done
main.go:13:18: inlining call to runtime.checkTimeouts
main.go:9:22: leaking param: done
main.go:20:6: moved to heap: done
