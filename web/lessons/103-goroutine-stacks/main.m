main.go:18:2: can inline main.gowrap1
main.go:19:2: can inline main.gowrap2
main.go:12:11: inlining call to sync.(*WaitGroup).Done
main.go:6:22: leaking param: done
main.go:16:6: moved to heap: done
