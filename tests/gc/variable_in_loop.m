variable_in_loop.go:5:6: can inline addresses
variable_in_loop.go:6:6: moved to heap: i
variable_in_loop.go:7:15: append escapes to heap
