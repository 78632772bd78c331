main.go:15:10: new(account) escapes to heap
main.go:20:13: ... argument does not escape
