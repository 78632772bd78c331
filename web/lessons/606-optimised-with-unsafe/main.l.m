main.go:12:11: leaking param: b
main.go:17:11: b does not escape
main.go:24:6: moved to heap: b
