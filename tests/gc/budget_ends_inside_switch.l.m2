budget_ends_inside_switch.go:4:8: f capturing by ref: a (addr=false assign=true width=8)
budget_ends_inside_switch.go:4:11: f capturing by value: b (addr=false assign=false width=8)
budget_ends_inside_switch.go:4:14: f capturing by value: c (addr=false assign=false width=8)
budget_ends_inside_switch.go:5:7: func literal does not escape
budget_ends_inside_switch.go:16:10: func literal does not escape
budget_ends_inside_switch.go:39:9: func literal does not escape
