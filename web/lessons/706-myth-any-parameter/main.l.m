main.go:4:12: v does not escape
main.go:12:11: leaking param: v
main.go:18:16: 1000 does not escape
main.go:20:8: i escapes to heap
