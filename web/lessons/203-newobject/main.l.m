main.go:7:2: moved to heap: n
main.go:12:13: ... argument does not escape
main.go:12:14: *fresh() escapes to heap
