main.go:13:24: map[int]*entry{} escapes to heap
main.go:18:32: make([]int, 100) escapes to heap
main.go:20:16: new(entry) escapes to heap
main.go:23:10: new(entry) escapes to heap
main.go:24:5: func literal escapes to heap
main.go:29:13: make([]int, n) does not escape
