slice_of_any.go:3:11: values does not escape
slice_of_any.go:7:17: []any{...} does not escape
slice_of_any.go:7:18: x does not escape
slice_of_any.go:7:21: "seven" does not escape
