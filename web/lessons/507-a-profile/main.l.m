main.go:10:24: map[int]*entry{} escapes to heap
main.go:15:32: make([]int, 100) escapes to heap
main.go:17:16: new(entry) escapes to heap
main.go:20:10: new(entry) escapes to heap
main.go:21:5: func literal escapes to heap
main.go:26:13: make([]int, n) does not escape
