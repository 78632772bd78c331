devirtualized_by_assignments.go:6:6: can inline (*T).M
devirtualized_by_assignments.go:8:6: can inline mk
devirtualized_by_assignments.go:20:6: can inline once
devirtualized_by_assignments.go:22:12: devirtualizing i.M to *T
devirtualized_by_assignments.go:15:9: inlining call to mk
devirtualized_by_assignments.go:17:12: devirtualizing i.M to *T
devirtualized_by_assignments.go:17:12: inlining call to (*T).M
devirtualized_by_assignments.go:22:12: inlining call to (*T).M
devirtualized_by_assignments.go:6:7: t does not escape
devirtualized_by_assignments.go:8:22: &T{...} escapes to heap
devirtualized_by_assignments.go:13:7: &T{...} does not escape
devirtualized_by_assignments.go:15:9: &T{...} does not escape
devirtualized_by_assignments.go:21:12: &T{...} does not escape
