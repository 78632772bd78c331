main.go:17:6: can inline hide
main.go:29:6: can inline main
main.go:12:11: leaking param: b
main.go:17:11: b does not escape
main.go:24:6: moved to heap: b
