closure_captures_by_value.go:4:9: func literal escapes to heap
