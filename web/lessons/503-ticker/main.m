main.go:17:8: inlining call to time.(*Ticker).Stop
main.go:18:13: inlining call to fmt.Println
main.go:18:13: ... argument does not escape
main.go:18:14: "ticks:" escapes to heap
main.go:18:24: n escapes to heap
