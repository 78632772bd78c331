main.go:7:15: leaking param: text
main.go:8:10: new(label) escapes to heap
