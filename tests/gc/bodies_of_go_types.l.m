bodies_of_go_types.go:9:14: leaking param: a to result ~r0 level=1
bodies_of_go_types.go:9:30: b does not escape
bodies_of_go_types.go:9:46: c does not escape
bodies_of_go_types.go:9:61: leaking param: m to result ~r3 level=1
bodies_of_go_types.go:9:75: leaking param: p to result ~r4 level=1
bodies_of_go_types.go:9:93: leaking param content: s
bodies_of_go_types.go:15:14: leaking param: n
bodies_of_go_types.go:15:30: leaking param: a
bodies_of_go_types.go:15:46: leaking param content: t
bodies_of_go_types.go:20:19: leaking param: t
bodies_of_go_types.go:25:16: leaking param: t
bodies_of_go_types.go:25:36: leaking param: s
bodies_of_go_types.go:25:53: leaking param: l
bodies_of_go_types.go:27:2: #p1 does not escape
bodies_of_go_types.go:26:2: moved to heap: n
bodies_of_go_types.go:27:2: moved to heap: #state1
bodies_of_go_types.go:27:2: func literal escapes to heap
bodies_of_go_types.go:33:16: v does not escape
bodies_of_go_types.go:33:30: leaking param: f to result ~r1 level=1
bodies_of_go_types.go:33:30: leaking param: f to result ~r2 level=0
bodies_of_go_types.go:33:45: leaking param: c
bodies_of_go_types.go:33:61: leaking param: n to result ~r3 level=1
bodies_of_go_types.go:37:15: s does not escape
bodies_of_go_types.go:37:31: leaking param: p to result ~r1 level=1
bodies_of_go_types.go:41:16: leaking param: x
bodies_of_go_types.go:41:19: leaking param: y
bodies_of_go_types.go:41:33: leaking param: i
bodies_of_go_types.go:45:17: leaking param: x
bodies_of_go_types.go:45:20: leaking param: y
bodies_of_go_types.go:49:11: leaking param: p
bodies_of_go_types.go:53:14: v does not escape
bodies_of_go_types.go:57:14: leaking param: c
bodies_of_go_types.go:57:31: leaking param: f
bodies_of_go_types.go:57:49: leaking param: p
