calls_far_to_the_right.go:6: func literal does not escape
calls_far_to_the_right.go:6: func literal does not escape
calls_far_to_the_right.go:6: func literal does not escape
