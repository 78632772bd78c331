main.go:6:22: leaking param: done
main.go:16:6: moved to heap: done
