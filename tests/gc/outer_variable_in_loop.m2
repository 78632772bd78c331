outer_variable_in_loop.go:3:6: can inline lastOf with cost 28 as: func(int) int { p = <nil>; for loop; return *p }
outer_variable_in_loop.go:6:3: v escapes to heap in lastOf:
outer_variable_in_loop.go:6:3:   flow: p ← &v:
outer_variable_in_loop.go:6:3:     from &v (address-of) at outer_variable_in_loop.go:7:7
outer_variable_in_loop.go:6:3:     from p = &v (assign) at outer_variable_in_loop.go:7:5
outer_variable_in_loop.go:6:3: moved to heap: v
