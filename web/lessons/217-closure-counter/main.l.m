main.go:6:2: moved to heap: n
main.go:7:9: func literal escapes to heap
main.go:15:13: ... argument does not escape
main.go:15:18: next() escapes to heap
main.go:15:26: next() escapes to heap
