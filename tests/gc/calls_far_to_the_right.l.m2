calls_far_to_the_right.go:5:13: nested capturing by value: x (addr=false assign=false width=8)
calls_far_to_the_right.go:5:13: nested capturing by value: x (addr=false assign=false width=8)
calls_far_to_the_right.go:5:13: nested capturing by value: x (addr=false assign=false width=8)
calls_far_to_the_right.go:6: func literal does not escape
calls_far_to_the_right.go:6: func literal does not escape
calls_far_to_the_right.go:6: func literal does not escape
