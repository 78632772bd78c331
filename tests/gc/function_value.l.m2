function_value.go:3:11: s does not escape
function_value.go:8:18: []string{...} escapes to heap in main:
function_value.go:8:18:   flow: data ← &{storage for []string{...}}:
function_value.go:8:18:     from []string{...} (spill) at function_value.go:8:18
function_value.go:8:18:     from data := []string{...} (assign) at function_value.go:8:7
function_value.go:8:18:   flow: {heap} ← data:
function_value.go:8:18:     from f(data) (call parameter) at function_value.go:9:3
function_value.go:8:18: []string{...} escapes to heap
