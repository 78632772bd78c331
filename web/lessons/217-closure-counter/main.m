main.go:5:6: can inline counter
main.go:7:9: can inline counter.func1
main.go:14:17: inlining call to counter
main.go:7:9: can inline counter.func1
main.go:15:18: inlining call to counter.func1
main.go:15:26: inlining call to counter.func1
main.go:15:13: inlining call to fmt.Println
main.go:6:2: moved to heap: n
main.go:7:9: func literal escapes to heap
main.go:14:17: func literal does not escape
main.go:15:13: ... argument does not escape
main.go:15:18: ~r0 escapes to heap
main.go:15:26: ~r0 escapes to heap
