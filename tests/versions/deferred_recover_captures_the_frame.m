deferred_recover_captures_the_frame.go:12:2: can inline several.deferwrap1
deferred_recover_captures_the_frame.go:8:13: inlining call to fmt.Println
deferred_recover_captures_the_frame.go:12:19: inlining call to fmt.Println
deferred_recover_captures_the_frame.go:8:13: ... argument does not escape
deferred_recover_captures_the_frame.go:8:14: "x" escapes to heap
deferred_recover_captures_the_frame.go:11:14: leaking param: s
deferred_recover_captures_the_frame.go:12:20: s escapes to heap
deferred_recover_captures_the_frame.go:12:19: ... argument does not escape
deferred_recover_captures_the_frame.go:14:8: func literal does not escape
