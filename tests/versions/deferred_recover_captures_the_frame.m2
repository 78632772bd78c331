deferred_recover_captures_the_frame.go:7:2: cannot inline direct.deferwrap1: call to recover
deferred_recover_captures_the_frame.go:6:6: cannot inline direct: unhandled op DEFER
deferred_recover_captures_the_frame.go:13:2: cannot inline several.deferwrap2: call to recover
deferred_recover_captures_the_frame.go:14:8: cannot inline several.func1: call to recover
deferred_recover_captures_the_frame.go:15:2: cannot inline several.gowrap3: call to recover
deferred_recover_captures_the_frame.go:11:6: cannot inline several: unhandled op DEFER
deferred_recover_captures_the_frame.go:12:2: can inline several.deferwrap1 with cost 77 as: func() { fmt.Println(... argument...) }
deferred_recover_captures_the_frame.go:20:3: cannot inline inLoop.deferwrap1: call to recover
deferred_recover_captures_the_frame.go:18:6: cannot inline inLoop: unhandled op DEFER
deferred_recover_captures_the_frame.go:8:13: inlining call to fmt.Println
deferred_recover_captures_the_frame.go:12:19: inlining call to fmt.Println
deferred_recover_captures_the_frame.go:8:14: "x" escapes to heap in direct:
deferred_recover_captures_the_frame.go:8:14:   flow: {storage for ... argument} ← &{storage for "x"}:
deferred_recover_captures_the_frame.go:8:14:     from "x" (spill) at deferred_recover_captures_the_frame.go:8:14
deferred_recover_captures_the_frame.go:8:14:     from ... argument (slice-literal-element) at deferred_recover_captures_the_frame.go:8:13
deferred_recover_captures_the_frame.go:8:14:   flow: fmt.a ← &{storage for ... argument}:
deferred_recover_captures_the_frame.go:8:14:     from ... argument (spill) at deferred_recover_captures_the_frame.go:8:13
deferred_recover_captures_the_frame.go:8:14:     from fmt.a := ... argument (assign-pair) at deferred_recover_captures_the_frame.go:8:13
deferred_recover_captures_the_frame.go:8:14:   flow: {heap} ← *fmt.a:
deferred_recover_captures_the_frame.go:8:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at deferred_recover_captures_the_frame.go:8:13
deferred_recover_captures_the_frame.go:8:13: ... argument does not escape
deferred_recover_captures_the_frame.go:8:14: "x" escapes to heap
deferred_recover_captures_the_frame.go:15:2: func literal escapes to heap in several:
deferred_recover_captures_the_frame.go:15:2:   flow: {heap} ← &{storage for func literal}:
deferred_recover_captures_the_frame.go:15:2:     from func literal (spill) at deferred_recover_captures_the_frame.go:15:2
deferred_recover_captures_the_frame.go:12:20: several capturing by value: .autotmp_1 (addr=false assign=false width=16)
deferred_recover_captures_the_frame.go:12:20: s escapes to heap in several:
deferred_recover_captures_the_frame.go:12:20:   flow: .autotmp_1 ← &{storage for s}:
deferred_recover_captures_the_frame.go:12:20:     from s (spill) at deferred_recover_captures_the_frame.go:12:20
deferred_recover_captures_the_frame.go:12:20:     from .autotmp_1 = s (assign-pair) at deferred_recover_captures_the_frame.go:12:2
deferred_recover_captures_the_frame.go:12:20:   flow: {storage for ... argument} ← .autotmp_1:
deferred_recover_captures_the_frame.go:12:20:     from ... argument (slice-literal-element) at deferred_recover_captures_the_frame.go:12:19
deferred_recover_captures_the_frame.go:12:20:   flow: fmt.a ← &{storage for ... argument}:
deferred_recover_captures_the_frame.go:12:20:     from ... argument (spill) at deferred_recover_captures_the_frame.go:12:19
deferred_recover_captures_the_frame.go:12:20:     from fmt.a := ... argument (assign-pair) at deferred_recover_captures_the_frame.go:12:19
deferred_recover_captures_the_frame.go:12:20:   flow: {heap} ← *fmt.a:
deferred_recover_captures_the_frame.go:12:20:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at deferred_recover_captures_the_frame.go:12:19
deferred_recover_captures_the_frame.go:11:14: parameter s leaks to {storage for s} for several with derefs=0:
deferred_recover_captures_the_frame.go:11:14:   flow: {storage for s} ← s:
deferred_recover_captures_the_frame.go:11:14:     from s (interface-converted) at deferred_recover_captures_the_frame.go:12:20
deferred_recover_captures_the_frame.go:11:14: leaking param: s
deferred_recover_captures_the_frame.go:12:20: s escapes to heap
deferred_recover_captures_the_frame.go:12:19: ... argument does not escape
deferred_recover_captures_the_frame.go:14:8: func literal does not escape
deferred_recover_captures_the_frame.go:20:3: func literal escapes to heap in inLoop:
deferred_recover_captures_the_frame.go:20:3:   flow: {heap} ← &{storage for func literal}:
deferred_recover_captures_the_frame.go:20:3:     from func literal (spill) at deferred_recover_captures_the_frame.go:20:3
