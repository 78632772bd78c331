loop_variables_of_older_files.go:5:13: leaking param content: list
loop_variables_of_older_files.go:6:6: moved to heap: i
loop_variables_of_older_files.go:6:9: moved to heap: v
loop_variables_of_older_files.go:7:19: func literal escapes to heap
loop_variables_of_older_files.go:7:14: append escapes to heap
loop_variables_of_older_files.go:8:14: append escapes to heap
loop_variables_of_older_files.go:13:11: m does not escape
loop_variables_of_older_files.go:15:6: moved to heap: k
loop_variables_of_older_files.go:16:15: append escapes to heap
loop_variables_of_older_files.go:23:6: moved to heap: i
loop_variables_of_older_files.go:24:7: func literal escapes to heap
loop_variables_of_older_files.go:36:9: moved to heap: s
loop_variables_of_older_files.go:31:24: []int{...} does not escape
loop_variables_of_older_files.go:35:33: map[string]int{...} does not escape
loop_variables_of_older_files.go:37:9: func literal escapes to heap
