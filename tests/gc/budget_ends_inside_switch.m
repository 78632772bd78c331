budget_ends_inside_switch.go:16:10: can inline f.func2
budget_ends_inside_switch.go:5:7: can inline f.func1
budget_ends_inside_switch.go:39:9: can inline f.func3
budget_ends_inside_switch.go:42:6: can inline main
budget_ends_inside_switch.go:16:37: inlining call to f.func2
budget_ends_inside_switch.go:39:36: inlining call to f.func3
budget_ends_inside_switch.go:5:7: func literal does not escape
