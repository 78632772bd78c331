benchmark_loop_in_inlined_literal.go:8:5: main.buf will be kept alive
benchmark_loop_in_inlined_literal.go:5:6: can inline measure with cost 76 as: func(*testing.B, []int, func([]int)) { (*testing.B).Run(b, "x", func literal) }
benchmark_loop_in_inlined_literal.go:6:13: can inline measure.func1 with cost 103 as: func(*testing.B) { for loop }
benchmark_loop_in_inlined_literal.go:15:18: can inline BenchmarkInlined.func1 with cost 0 as: func([]int) {  }
benchmark_loop_in_inlined_literal.go:13:6: cannot inline BenchmarkInlined: function too complex: cost 102 exceeds budget 80
benchmark_loop_in_inlined_literal.go:18:6: can inline main with cost 0 as: func() {  }
benchmark_loop_in_inlined_literal.go:7:13: inlining call to testing.(*B).Loop
benchmark_loop_in_inlined_literal.go:15:9: inlining call to measure
benchmark_loop_in_inlined_literal.go:6:13: func literal escapes to heap in measure:
benchmark_loop_in_inlined_literal.go:6:13:   flow: {heap} ← &{storage for func literal}:
benchmark_loop_in_inlined_literal.go:6:13:     from func literal (spill) at benchmark_loop_in_inlined_literal.go:6:13
benchmark_loop_in_inlined_literal.go:6:13:     from (*testing.B).Run(b, "x", func literal) (call parameter) at benchmark_loop_in_inlined_literal.go:6:7
benchmark_loop_in_inlined_literal.go:5:39: measure capturing by value: f (addr=false assign=false width=8)
benchmark_loop_in_inlined_literal.go:5:28: measure capturing by ref: buf (addr=true assign=false width=24)
benchmark_loop_in_inlined_literal.go:5:28: buf escapes to heap in measure:
benchmark_loop_in_inlined_literal.go:5:28:   flow: {storage for func literal} ← &buf:
benchmark_loop_in_inlined_literal.go:5:28:     from buf (captured by a closure) at benchmark_loop_in_inlined_literal.go:8:6
benchmark_loop_in_inlined_literal.go:5:28:     from buf (reference) at benchmark_loop_in_inlined_literal.go:8:6
benchmark_loop_in_inlined_literal.go:5:14: parameter b leaks to {heap} for measure with derefs=0:
benchmark_loop_in_inlined_literal.go:5:14:   flow: {heap} ← b:
benchmark_loop_in_inlined_literal.go:5:14:     from (*testing.B).Run(b, "x", func literal) (call parameter) at benchmark_loop_in_inlined_literal.go:6:7
benchmark_loop_in_inlined_literal.go:6:18: parameter b leaks to {heap} for measure.func1 with derefs=0:
benchmark_loop_in_inlined_literal.go:6:18:   flow: testing.b ← b:
benchmark_loop_in_inlined_literal.go:6:18:     from testing.b := b (assign-pair) at benchmark_loop_in_inlined_literal.go:7:13
benchmark_loop_in_inlined_literal.go:6:18:   flow: {heap} ← testing.b:
benchmark_loop_in_inlined_literal.go:6:18:     from (*testing.B).loopSlowPath(testing.b) (call parameter) at benchmark_loop_in_inlined_literal.go:7:13
benchmark_loop_in_inlined_literal.go:5:39: parameter f leaks to {storage for func literal} for measure with derefs=0:
benchmark_loop_in_inlined_literal.go:5:39:   flow: {storage for func literal} ← f:
benchmark_loop_in_inlined_literal.go:5:39:     from f (captured by a closure) at benchmark_loop_in_inlined_literal.go:8:4
benchmark_loop_in_inlined_literal.go:5:14: leaking param: b
benchmark_loop_in_inlined_literal.go:5:39: leaking param: f
benchmark_loop_in_inlined_literal.go:6:18: leaking param: b
benchmark_loop_in_inlined_literal.go:5:28: moved to heap: buf
benchmark_loop_in_inlined_literal.go:6:13: func literal escapes to heap
benchmark_loop_in_inlined_literal.go:15:23: s does not escape
benchmark_loop_in_inlined_literal.go:15:9: func literal escapes to heap in BenchmarkInlined:
benchmark_loop_in_inlined_literal.go:15:9:   flow: {heap} ← &{storage for func literal}:
benchmark_loop_in_inlined_literal.go:15:9:     from func literal (spill) at benchmark_loop_in_inlined_literal.go:15:9
benchmark_loop_in_inlined_literal.go:15:9:     from (*testing.B).Run(b, "x", func literal) (call parameter) at benchmark_loop_in_inlined_literal.go:15:9
benchmark_loop_in_inlined_literal.go:15:9: BenchmarkInlined capturing by value: f (addr=false assign=false width=8)
benchmark_loop_in_inlined_literal.go:15:9: BenchmarkInlined capturing by value: buf (addr=false assign=false width=24)
benchmark_loop_in_inlined_literal.go:6:18: parameter b leaks to {heap} for measure.func1#8Wum+mHaM5g=# with derefs=0:
benchmark_loop_in_inlined_literal.go:6:18:   flow: {heap} ← b:
benchmark_loop_in_inlined_literal.go:6:18:     from (*testing.B).Loop(b) (call parameter) at benchmark_loop_in_inlined_literal.go:7:13
benchmark_loop_in_inlined_literal.go:13:23: parameter b leaks to {heap} for BenchmarkInlined with derefs=0:
benchmark_loop_in_inlined_literal.go:13:23:   flow: b ← b:
benchmark_loop_in_inlined_literal.go:13:23:     from b, buf, f := b, buf, func literal (assign-pair) at benchmark_loop_in_inlined_literal.go:15:9
benchmark_loop_in_inlined_literal.go:13:23:   flow: {heap} ← b:
benchmark_loop_in_inlined_literal.go:13:23:     from (*testing.B).Run(b, "x", func literal) (call parameter) at benchmark_loop_in_inlined_literal.go:15:9
benchmark_loop_in_inlined_literal.go:15:18: func literal escapes to heap in BenchmarkInlined:
benchmark_loop_in_inlined_literal.go:15:18:   flow: f ← &{storage for func literal}:
benchmark_loop_in_inlined_literal.go:15:18:     from func literal (spill) at benchmark_loop_in_inlined_literal.go:15:18
benchmark_loop_in_inlined_literal.go:15:18:     from b, buf, f := b, buf, func literal (assign-pair) at benchmark_loop_in_inlined_literal.go:15:9
benchmark_loop_in_inlined_literal.go:15:18:   flow: {storage for func literal} ← f:
benchmark_loop_in_inlined_literal.go:15:18:     from f (captured by a closure) at benchmark_loop_in_inlined_literal.go:15:9
benchmark_loop_in_inlined_literal.go:14:13: make([]int, 10) escapes to heap in BenchmarkInlined:
benchmark_loop_in_inlined_literal.go:14:13:   flow: buf ← &{storage for make([]int, 10)}:
benchmark_loop_in_inlined_literal.go:14:13:     from make([]int, 10) (spill) at benchmark_loop_in_inlined_literal.go:14:13
benchmark_loop_in_inlined_literal.go:14:13:     from buf := make([]int, 10) (assign) at benchmark_loop_in_inlined_literal.go:14:6
benchmark_loop_in_inlined_literal.go:14:13:   flow: buf ← buf:
benchmark_loop_in_inlined_literal.go:14:13:     from b, buf, f := b, buf, func literal (assign-pair) at benchmark_loop_in_inlined_literal.go:15:9
benchmark_loop_in_inlined_literal.go:14:13:   flow: {storage for func literal} ← buf:
benchmark_loop_in_inlined_literal.go:14:13:     from buf (captured by a closure) at benchmark_loop_in_inlined_literal.go:15:9
benchmark_loop_in_inlined_literal.go:13:23: leaking param: b
benchmark_loop_in_inlined_literal.go:6:18: leaking param: b
benchmark_loop_in_inlined_literal.go:14:13: make([]int, 10) escapes to heap
benchmark_loop_in_inlined_literal.go:15:18: func literal escapes to heap
benchmark_loop_in_inlined_literal.go:15:9: func literal escapes to heap
