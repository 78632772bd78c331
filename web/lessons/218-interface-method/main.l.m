main.go:8:7: s does not escape
main.go:9:7: s does not escape
main.go:12:14: leaking param: s
main.go:18:6: &square{...} escapes to heap
main.go:20:6: &strip{...} escapes to heap
