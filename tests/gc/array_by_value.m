array_by_value.go:3:6: can inline total
array_by_value.go:10:6: can inline build
array_by_value.go:13:14: inlining call to total
