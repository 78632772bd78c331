append_has_its_own_line.go:5:6: can inline grow
append_has_its_own_line.go:10:22: can inline grow.func1
append_has_its_own_line.go:8:13: append does not escape
append_has_its_own_line.go:10:22: func literal escapes to heap
append_has_its_own_line.go:10:15: append escapes to heap
