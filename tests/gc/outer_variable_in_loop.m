outer_variable_in_loop.go:3:6: can inline lastOf
outer_variable_in_loop.go:6:3: moved to heap: v
