main.go:18:13: ... argument does not escape
main.go:18:14: "ticks:" escapes to heap
main.go:18:24: n escapes to heap
