function_value.go:3:6: can inline show with cost 3 as: func([]string) { println(len(s)) }
function_value.go:7:6: can inline main with cost 78 as: func() { data := []string{...}; f(data); g := show; g(data) }
function_value.go:11:3: inlining call to show
function_value.go:3:11: s does not escape
function_value.go:8:18: []string{...} escapes to heap in main:
function_value.go:8:18:   flow: data ← &{storage for []string{...}}:
function_value.go:8:18:     from []string{...} (spill) at function_value.go:8:18
function_value.go:8:18:     from data := []string{...} (assign) at function_value.go:8:7
function_value.go:8:18:   flow: {heap} ← data:
function_value.go:8:18:     from f(data) (call parameter) at function_value.go:9:3
function_value.go:8:18: []string{...} escapes to heap
