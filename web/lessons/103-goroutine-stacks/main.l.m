main.go:9:22: leaking param: done
main.go:20:6: moved to heap: done
