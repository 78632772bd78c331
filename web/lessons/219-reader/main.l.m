main.go:10:16: leaking param: r
main.go:11:13: make([]byte, 4) escapes to heap
main.go:17:13: ... argument does not escape
main.go:17:23: firstByte(strings.NewReader("go")) escapes to heap
