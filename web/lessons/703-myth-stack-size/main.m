main.go:15:5: can inline main.func1
main.go:15:5: func literal escapes to heap
