recover_in_expressions.go:7:8: cannot inline f.func1: call to recover
recover_in_expressions.go:8:8: cannot inline f.func2: call to recover
recover_in_expressions.go:6:6: cannot inline f: unhandled op DEFER
recover_in_expressions.go:7:28: inlining call to fmt.Println
recover_in_expressions.go:8:28: inlining call to fmt.Println
recover_in_expressions.go:7:39: (recover()) != nil escapes to heap in f.func1:
recover_in_expressions.go:7:39:   flow: {storage for ... argument} ← &{storage for (recover()) != nil}:
recover_in_expressions.go:7:39:     from (recover()) != nil (spill) at recover_in_expressions.go:7:39
recover_in_expressions.go:7:39:     from ... argument (slice-literal-element) at recover_in_expressions.go:7:28
recover_in_expressions.go:7:39:   flow: fmt.a ← &{storage for ... argument}:
recover_in_expressions.go:7:39:     from ... argument (spill) at recover_in_expressions.go:7:28
recover_in_expressions.go:7:39:     from fmt.a := ... argument (assign-pair) at recover_in_expressions.go:7:28
recover_in_expressions.go:7:39:   flow: {heap} ← *fmt.a:
recover_in_expressions.go:7:39:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at recover_in_expressions.go:7:28
recover_in_expressions.go:7:28: ... argument does not escape
recover_in_expressions.go:7:39: (recover()) != nil escapes to heap
recover_in_expressions.go:8:43: any(recover()).(int) escapes to heap in f.func2:
recover_in_expressions.go:8:43:   flow: {storage for ... argument} ← &{storage for any(recover()).(int)}:
recover_in_expressions.go:8:43:     from any(recover()).(int) (spill) at recover_in_expressions.go:8:43
recover_in_expressions.go:8:43:     from ... argument (slice-literal-element) at recover_in_expressions.go:8:28
recover_in_expressions.go:8:43:   flow: fmt.a ← &{storage for ... argument}:
recover_in_expressions.go:8:43:     from ... argument (spill) at recover_in_expressions.go:8:28
recover_in_expressions.go:8:43:     from fmt.a := ... argument (assign-pair) at recover_in_expressions.go:8:28
recover_in_expressions.go:8:43:   flow: {heap} ← *fmt.a:
recover_in_expressions.go:8:43:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at recover_in_expressions.go:8:28
recover_in_expressions.go:8:28: ... argument does not escape
recover_in_expressions.go:8:43: any(recover()).(int) escapes to heap
recover_in_expressions.go:7:8: func literal does not escape
recover_in_expressions.go:8:8: func literal does not escape
