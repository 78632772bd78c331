main.go:7:6: can inline newLabel
main.go:13:6: can inline main
main.go:14:15: inlining call to newLabel
main.go:7:15: leaking param: text
main.go:8:10: new(label) escapes to heap
main.go:14:15: new(label) does not escape
