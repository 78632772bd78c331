closure_captures_by_value.go:3:6: can inline adder
closure_captures_by_value.go:4:9: can inline adder.func1
closure_captures_by_value.go:4:9: func literal escapes to heap
