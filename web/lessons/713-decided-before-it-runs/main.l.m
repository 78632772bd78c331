main.go:7:2: moved to heap: v
main.go:15:11: v does not escape
main.go:25:15: 1000 does not escape
main.go:25:24: "tea" does not escape
