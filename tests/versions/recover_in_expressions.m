recover_in_expressions.go:7:28: inlining call to fmt.Println
recover_in_expressions.go:8:28: inlining call to fmt.Println
recover_in_expressions.go:7:28: ... argument does not escape
recover_in_expressions.go:7:39: (recover()) != nil escapes to heap
recover_in_expressions.go:8:28: ... argument does not escape
recover_in_expressions.go:8:43: any(recover()).(int) escapes to heap
recover_in_expressions.go:7:8: func literal does not escape
recover_in_expressions.go:8:8: func literal does not escape
