function_value.go:3:11: s does not escape
function_value.go:8:18: []string{...} escapes to heap
