defer_arguments.go:3:6: can inline release with cost 4 as: func(*int) { *p = 0 }
defer_arguments.go:5:6: cannot inline use: unhandled op DEFER
defer_arguments.go:7:2: can inline use.deferwrap1 with cost 7 as: func() { release(.autotmp_2) }
defer_arguments.go:7:15: inlining call to release
defer_arguments.go:3:14: p does not escape
defer_arguments.go:7:16: use capturing by value: .autotmp_2 (addr=false assign=false width=8)
