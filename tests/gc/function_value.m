function_value.go:3:6: can inline show
function_value.go:7:6: can inline main
function_value.go:11:3: inlining call to show
function_value.go:3:11: s does not escape
function_value.go:8:18: []string{...} escapes to heap
