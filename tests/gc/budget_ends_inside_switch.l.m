budget_ends_inside_switch.go:5:7: func literal does not escape
budget_ends_inside_switch.go:16:10: func literal does not escape
budget_ends_inside_switch.go:39:9: func literal does not escape
