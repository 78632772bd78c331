main.go:7:10: new(int) does not escape
main.go:13:13: ... argument does not escape
main.go:13:20: answer() escapes to heap
