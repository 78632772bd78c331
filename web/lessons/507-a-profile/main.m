main.go:14:6: can inline substring
main.go:15:6: can inline subslice
main.go:16:6: can inline remember
main.go:21:5: can inline wait.func1
main.go:31:11: inlining call to substring
main.go:32:10: inlining call to subslice
main.go:35:11: inlining call to remember
main.go:10:24: map[int]*entry{} escapes to heap
main.go:15:32: make([]int, 100) escapes to heap
main.go:17:16: new(entry) escapes to heap
main.go:20:10: new(entry) escapes to heap
main.go:21:5: func literal escapes to heap
main.go:26:13: make([]int, n) does not escape
main.go:32:10: make([]int, 100) escapes to heap
main.go:35:11: new(entry) escapes to heap
