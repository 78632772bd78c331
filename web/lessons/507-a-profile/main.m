main.go:17:6: can inline substring
main.go:18:6: can inline subslice
main.go:19:6: can inline remember
main.go:24:5: can inline wait.func1
main.go:34:11: inlining call to substring
main.go:35:10: inlining call to subslice
main.go:38:11: inlining call to remember
main.go:42:17: inlining call to runtime.Gosched
main.go:42:17: inlining call to runtime.checkTimeouts
main.go:13:24: map[int]*entry{} escapes to heap
main.go:18:32: make([]int, 100) escapes to heap
main.go:20:16: new(entry) escapes to heap
main.go:23:10: new(entry) escapes to heap
main.go:24:5: func literal escapes to heap
main.go:29:13: make([]int, n) does not escape
main.go:35:10: make([]int, 100) escapes to heap
main.go:38:11: new(entry) escapes to heap
