loop_of_benchmark_keeps_alive.go:54:8: function result will be kept alive
loop_of_benchmark_keeps_alive.go:56:10: main.total will be kept alive
loop_of_benchmark_keeps_alive.go:60:8: function result will be kept alive
loop_of_benchmark_keeps_alive.go:65:8: function result will be kept alive
loop_of_benchmark_keeps_alive.go:32:7: function results will be kept alive
loop_of_benchmark_keeps_alive.go:33:7: main.n will be kept alive
loop_of_benchmark_keeps_alive.go:33:7: main.s will be kept alive
loop_of_benchmark_keeps_alive.go:34:7: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:34:7: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:35:10: main.n will be kept alive
loop_of_benchmark_keeps_alive.go:35:10: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:35:10: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:36:5: main..autotmp_20 will be kept alive
loop_of_benchmark_keeps_alive.go:37:8: main.q will be kept alive
loop_of_benchmark_keeps_alive.go:37:8: main..autotmp_21 will be kept alive
loop_of_benchmark_keeps_alive.go:38:5: main.q will be kept alive
loop_of_benchmark_keeps_alive.go:39:10: main.s will be kept alive
loop_of_benchmark_keeps_alive.go:40:11: dereference will be kept alive
loop_of_benchmark_keeps_alive.go:41:9: main.s will be kept alive
loop_of_benchmark_keeps_alive.go:41:9: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:42:9: function result will be kept alive
loop_of_benchmark_keeps_alive.go:43:7: main.i will be kept alive
loop_of_benchmark_keeps_alive.go:44:9: function result will be kept alive
loop_of_benchmark_keeps_alive.go:45:10: main.n will be kept alive
loop_of_benchmark_keeps_alive.go:45:10: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:45:10: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:46:7: function result will be kept alive
loop_of_benchmark_keeps_alive.go:47:10: main..dict.discard[string] will be kept alive
loop_of_benchmark_keeps_alive.go:47:10: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:47:10: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:48:5: main.m will be kept alive
loop_of_benchmark_keeps_alive.go:49:10: main.m will be kept alive
loop_of_benchmark_keeps_alive.go:50:9: main.m will be kept alive
loop_of_benchmark_keeps_alive.go:50:9: function arg will be kept alive
loop_of_benchmark_keeps_alive.go:51:8: main.list will be kept alive
loop_of_benchmark_keeps_alive.go:52:8: main.list will be kept alive
loop_of_benchmark_keeps_alive.go:62:5: main.f will be kept alive
loop_of_benchmark_keeps_alive.go:63:4: function result will be kept alive
loop_of_benchmark_keeps_alive.go:69:14: main.b will be kept alive
loop_of_benchmark_keeps_alive.go:16:6: can inline square.area with cost 5 as: method(square) func(int) int { return s.side * n }
loop_of_benchmark_keeps_alive.go:17:6: can inline (*square).grow with cost 4 as: method(*square) func(int) { s.side += n }
loop_of_benchmark_keeps_alive.go:19:6: can inline pair with cost 3 as: func() (int, string) { return 1, "a" }
loop_of_benchmark_keeps_alive.go:20:6: can inline look with cost 0 as: func(int, *square) {  }
loop_of_benchmark_keeps_alive.go:21:6: can inline several with cost 0 as: func(...any) {  }
loop_of_benchmark_keeps_alive.go:22:6: can inline made with cost 5 as: func(int) *square { return &square{...} }
loop_of_benchmark_keeps_alive.go:23:6: can inline same[go.shape.int] with cost 2 as: func(*[1]uintptr, go.shape.int) go.shape.int { return x }
loop_of_benchmark_keeps_alive.go:24:6: can inline discard[go.shape.string] with cost 0 as: func(*[1]uintptr, go.shape.string, go.shape.string) {  }
loop_of_benchmark_keeps_alive.go:62:8: can inline bench.func1 with cost 9 as: func() *square { return made(9) }
loop_of_benchmark_keeps_alive.go:28:6: cannot inline bench: function too complex: cost 820 exceeds budget 80
loop_of_benchmark_keeps_alive.go:74:6: cannot inline main: function too complex: cost 140 exceeds budget 80
loop_of_benchmark_keeps_alive.go:24:6: can inline discard[string] with cost 6 as: func(string, string) { discard[go.shape.string](&.dict.discard[string], x, n) }
loop_of_benchmark_keeps_alive.go:23:6: can inline same[int] with cost 8 as: func(int) int { return same[go.shape.int](&.dict.same[int], x) }
loop_of_benchmark_keeps_alive.go:62:36: inlining call to made
loop_of_benchmark_keeps_alive.go:31:12: inlining call to testing.(*B).Loop
loop_of_benchmark_keeps_alive.go:32:7: inlining call to pair
loop_of_benchmark_keeps_alive.go:33:7: inlining call to look
loop_of_benchmark_keeps_alive.go:34:7: inlining call to look
loop_of_benchmark_keeps_alive.go:35:10: inlining call to several
loop_of_benchmark_keeps_alive.go:36:11: inlining call to made
loop_of_benchmark_keeps_alive.go:37:15: inlining call to pair
loop_of_benchmark_keeps_alive.go:41:9: inlining call to (*square).grow
loop_of_benchmark_keeps_alive.go:42:9: inlining call to square.area
loop_of_benchmark_keeps_alive.go:46:7: inlining call to same[go.shape.int]
loop_of_benchmark_keeps_alive.go:47:10: inlining call to discard[go.shape.string]
loop_of_benchmark_keeps_alive.go:54:8: inlining call to made
loop_of_benchmark_keeps_alive.go:60:8: inlining call to made
loop_of_benchmark_keeps_alive.go:65:8: inlining call to made
loop_of_benchmark_keeps_alive.go:68:12: inlining call to testing.(*B).Loop
loop_of_benchmark_keeps_alive.go:71:6: inlining call to made
loop_of_benchmark_keeps_alive.go:75:13: inlining call to fmt.Println
loop_of_benchmark_keeps_alive.go:24:6: inlining call to discard[go.shape.string]
loop_of_benchmark_keeps_alive.go:23:6: inlining call to same[go.shape.int]
<autogenerated>:1: inlining call to square.area
loop_of_benchmark_keeps_alive.go:16:7: s does not escape
loop_of_benchmark_keeps_alive.go:17:7: s does not escape
loop_of_benchmark_keeps_alive.go:20:18: s does not escape
loop_of_benchmark_keeps_alive.go:21:14: values does not escape
loop_of_benchmark_keeps_alive.go:22:40: &square{...} escapes to heap in made:
loop_of_benchmark_keeps_alive.go:22:40:   flow: ~r0 ← &{storage for &square{...}}:
loop_of_benchmark_keeps_alive.go:22:40:     from &square{...} (spill) at loop_of_benchmark_keeps_alive.go:22:40
loop_of_benchmark_keeps_alive.go:22:40:     from return &square{...} (return) at loop_of_benchmark_keeps_alive.go:22:33
loop_of_benchmark_keeps_alive.go:22:40: &square{...} escapes to heap
loop_of_benchmark_keeps_alive.go:62:36: &square{...} escapes to heap in bench.func1:
loop_of_benchmark_keeps_alive.go:62:36:   flow: ~r0 ← &{storage for &square{...}}:
loop_of_benchmark_keeps_alive.go:62:36:     from &square{...} (spill) at loop_of_benchmark_keeps_alive.go:62:36
loop_of_benchmark_keeps_alive.go:62:36:     from ~r0 = &square{...} (assign-pair) at loop_of_benchmark_keeps_alive.go:62:36
loop_of_benchmark_keeps_alive.go:62:36:   flow: ~r0 ← ~r0:
loop_of_benchmark_keeps_alive.go:62:36:     from return ~r0 (return) at loop_of_benchmark_keeps_alive.go:62:25
loop_of_benchmark_keeps_alive.go:62:36: &square{...} escapes to heap
loop_of_benchmark_keeps_alive.go:28:12: parameter b leaks to {heap} for bench with derefs=0:
loop_of_benchmark_keeps_alive.go:28:12:   flow: testing.b ← b:
loop_of_benchmark_keeps_alive.go:28:12:     from testing.b := b (assign-pair) at loop_of_benchmark_keeps_alive.go:31:12
loop_of_benchmark_keeps_alive.go:28:12:   flow: {heap} ← testing.b:
loop_of_benchmark_keeps_alive.go:28:12:     from (*testing.B).loopSlowPath(testing.b) (call parameter) at loop_of_benchmark_keeps_alive.go:31:12
loop_of_benchmark_keeps_alive.go:43:17: s escapes to heap in bench:
loop_of_benchmark_keeps_alive.go:43:17:   flow: i ← &{storage for s}:
loop_of_benchmark_keeps_alive.go:43:17:     from s (spill) at loop_of_benchmark_keeps_alive.go:43:17
loop_of_benchmark_keeps_alive.go:43:17:     from i := s (assign) at loop_of_benchmark_keeps_alive.go:43:7
loop_of_benchmark_keeps_alive.go:43:17:   flow: {heap} ← i:
loop_of_benchmark_keeps_alive.go:43:17:     from i.area(6) (call parameter) at loop_of_benchmark_keeps_alive.go:44:9
loop_of_benchmark_keeps_alive.go:28:12: leaking param: b
loop_of_benchmark_keeps_alive.go:35:14: "x" does not escape
loop_of_benchmark_keeps_alive.go:35:20: n * 2 does not escape
loop_of_benchmark_keeps_alive.go:35:10: ... argument does not escape
loop_of_benchmark_keeps_alive.go:35:11: n does not escape
loop_of_benchmark_keeps_alive.go:36:11: &square{...} does not escape
loop_of_benchmark_keeps_alive.go:43:17: s escapes to heap
loop_of_benchmark_keeps_alive.go:48:22: map[string]int{} does not escape
loop_of_benchmark_keeps_alive.go:51:15: make([]int, n) does not escape
loop_of_benchmark_keeps_alive.go:52:16: append does not escape
loop_of_benchmark_keeps_alive.go:54:8: &square{...} does not escape
loop_of_benchmark_keeps_alive.go:60:8: &square{...} does not escape
loop_of_benchmark_keeps_alive.go:62:8: func literal does not escape
loop_of_benchmark_keeps_alive.go:65:8: &square{...} does not escape
loop_of_benchmark_keeps_alive.go:71:6: &square{...} does not escape
loop_of_benchmark_keeps_alive.go:75:41: testing.Benchmark(bench).N > 0 escapes to heap in main:
loop_of_benchmark_keeps_alive.go:75:41:   flow: {storage for ... argument} ← &{storage for testing.Benchmark(bench).N > 0}:
loop_of_benchmark_keeps_alive.go:75:41:     from testing.Benchmark(bench).N > 0 (spill) at loop_of_benchmark_keeps_alive.go:75:41
loop_of_benchmark_keeps_alive.go:75:41:     from ... argument (slice-literal-element) at loop_of_benchmark_keeps_alive.go:75:13
loop_of_benchmark_keeps_alive.go:75:41:   flow: fmt.a ← &{storage for ... argument}:
loop_of_benchmark_keeps_alive.go:75:41:     from ... argument (spill) at loop_of_benchmark_keeps_alive.go:75:13
loop_of_benchmark_keeps_alive.go:75:41:     from fmt.a := ... argument (assign-pair) at loop_of_benchmark_keeps_alive.go:75:13
loop_of_benchmark_keeps_alive.go:75:41:   flow: {heap} ← *fmt.a:
loop_of_benchmark_keeps_alive.go:75:41:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at loop_of_benchmark_keeps_alive.go:75:13
loop_of_benchmark_keeps_alive.go:75:13: ... argument does not escape
loop_of_benchmark_keeps_alive.go:75:41: testing.Benchmark(bench).N > 0 escapes to heap
<autogenerated>:1: parameter ~p0 leaks to {heap} for shape.area with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.area(~p1) (call parameter) at <autogenerated>:1
