slice_of_any.go:3:6: can inline keep with cost 3 as: func([]any) int { return len(values) }
slice_of_any.go:5:6: can inline main with cost 25 as: func() { x := 7; values := []any{...}; println(keep(values)) }
slice_of_any.go:8:14: inlining call to keep
slice_of_any.go:3:11: values does not escape
slice_of_any.go:7:17: []any{...} does not escape
slice_of_any.go:7:18: x does not escape
slice_of_any.go:7:21: "seven" does not escape
