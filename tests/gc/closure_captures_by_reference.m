closure_captures_by_reference.go:3:6: can inline countdown
closure_captures_by_reference.go:4:9: can inline countdown.func1
closure_captures_by_reference.go:3:16: moved to heap: n
closure_captures_by_reference.go:4:9: func literal escapes to heap
