main.go:17:41: inlining call to strings.NewReader
main.go:17:13: inlining call to fmt.Println
main.go:10:16: leaking param: r
main.go:11:13: make([]byte, 4) escapes to heap
main.go:17:13: ... argument does not escape
main.go:17:23: firstByte(~r0) escapes to heap
main.go:17:41: &strings.Reader{...} escapes to heap
