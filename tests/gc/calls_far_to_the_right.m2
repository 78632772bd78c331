calls_far_to_the_right.go:6: can inline nested.func1.1.1 with cost 2 as: func() int { return x }
calls_far_to_the_right.go:6: can inline nested.func1.1 with cost 22 as: func() int { return x + (func literal)() }
calls_far_to_the_right.go:6: can inline nested.func1 with cost 42 as: func() int { return x + (func literal)() }
calls_far_to_the_right.go:5:6: can inline nested with cost 62 as: func(int) int { return 248 + (func literal)() }
calls_far_to_the_right.go:6: inlining call to nested.func1
calls_far_to_the_right.go:6: can inline nested.func1.func1.1 with cost 2 as: func() int { return x }
calls_far_to_the_right.go:6: can inline nested.func1.func1 with cost 22 as: func() int { return x + (func literal)() }
calls_far_to_the_right.go:6: inlining call to nested.func1.1
calls_far_to_the_right.go:6: can inline nested.func1.1.1 with cost 2 as: func() int { return x }
calls_far_to_the_right.go:6: inlining call to nested.func1.1.1
calls_far_to_the_right.go:5:13: nested capturing by value: x (addr=false assign=false width=8)
calls_far_to_the_right.go:5:13: nested capturing by value: x (addr=false assign=false width=8)
calls_far_to_the_right.go:6: func literal does not escape
calls_far_to_the_right.go:6: func literal does not escape
