budget_ends_inside_switch.go:16:10: can inline f.func2 with cost 4 as: func() int { return b * 2 }
budget_ends_inside_switch.go:39:9: can inline f.func3 with cost 4 as: func() int { return c * 3 }
budget_ends_inside_switch.go:4:6: cannot inline f: function too complex: cost 148 exceeds budget 80
budget_ends_inside_switch.go:5:7: can inline f.func1 with cost 4 as: func() int { return a * 4 }
budget_ends_inside_switch.go:42:6: can inline main with cost 63 as: func() { println(f(1, 2, 3)) }
budget_ends_inside_switch.go:16:37: inlining call to f.func2
budget_ends_inside_switch.go:39:36: inlining call to f.func3
budget_ends_inside_switch.go:4:8: f capturing by ref: a (addr=false assign=true width=8)
budget_ends_inside_switch.go:5:7: func literal does not escape
