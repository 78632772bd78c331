# example.com/group
./main.go:17:13: ... argument does not escape
./main.go:17:17: len(list) escapes to heap
./main.go:17:30: b escapes to heap
./main.go:19:12: ... argument does not escape
./main.go:19:24: a escapes to heap
