loop_variables_of_older_files.go:5:6: can inline ranged
loop_variables_of_older_files.go:7:19: can inline ranged.func1
loop_variables_of_older_files.go:13:6: can inline keys
loop_variables_of_older_files.go:21:6: can inline counted
loop_variables_of_older_files.go:24:7: can inline counted.func1
loop_variables_of_older_files.go:37:9: can inline main.func1
loop_variables_of_older_files.go:30:17: inlining call to counted
loop_variables_of_older_files.go:31:18: inlining call to ranged
loop_variables_of_older_files.go:35:18: inlining call to keys
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
loop_variables_of_older_files.go:30:17: moved to heap: i
loop_variables_of_older_files.go:31:18: moved to heap: i
loop_variables_of_older_files.go:31:18: moved to heap: v
loop_variables_of_older_files.go:35:18: moved to heap: k
loop_variables_of_older_files.go:30:17: func literal escapes to heap
loop_variables_of_older_files.go:31:24: []int{...} does not escape
loop_variables_of_older_files.go:31:18: func literal escapes to heap
loop_variables_of_older_files.go:31:18: append does not escape
loop_variables_of_older_files.go:31:18: append does not escape
loop_variables_of_older_files.go:35:33: map[string]int{...} does not escape
loop_variables_of_older_files.go:35:18: append does not escape
loop_variables_of_older_files.go:37:9: func literal escapes to heap
