calls_far_to_the_right.go:6: can inline nested.func1.1.1
calls_far_to_the_right.go:6: can inline nested.func1.1
calls_far_to_the_right.go:6: can inline nested.func1
calls_far_to_the_right.go:5:6: can inline nested
calls_far_to_the_right.go:6: inlining call to nested.func1
calls_far_to_the_right.go:6: can inline nested.func1.func1.1
calls_far_to_the_right.go:6: can inline nested.func1.func1
calls_far_to_the_right.go:6: inlining call to nested.func1.1
calls_far_to_the_right.go:6: can inline nested.func1.1.1
calls_far_to_the_right.go:6: inlining call to nested.func1.1.1
calls_far_to_the_right.go:6: func literal does not escape
calls_far_to_the_right.go:6: func literal does not escape
