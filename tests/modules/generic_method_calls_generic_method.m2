# example.com/m
./result/result.go:9:6: can inline result.Result[go.shape.int].Then[go.shape.string] with cost 22 as: method(result.Result[go.shape.int]) func(*[3]uintptr, func(go.shape.int) result.Result[go.shape.string]) result.Result[go.shape.string] { return result.f(result.r.v) }
./result/result.go:5:6: can inline result.Of[go.shape.string] with cost 4 as: func(*[2]uintptr, go.shape.string) result.Result[go.shape.string] { return result.Result[go.shape.string]{...} }
./result/result.go:11:6: can inline result.Result[go.shape.int].Map[go.shape.string] with cost 45 as: method(result.Result[go.shape.int]) func(*[6]uintptr, func(go.shape.int) go.shape.string) result.Result[go.shape.string] { return result.Result[go.shape.int].Then[go.shape.string](result.r, (*[3]uintptr)(result..dict[0]), func literal) }
./result/result.go:12:16: can inline result.Result[go.shape.int].Map[go.shape.string].func1 with cost 31 as: func(go.shape.int) result.Result[go.shape.string] { return result.Of[go.shape.string]((*[2]uintptr)(result..dict[1]), result.f(result.t)) }
./result/result.go:5:6: can inline result.Of[go.shape.int] with cost 4 as: func(*[2]uintptr, go.shape.int) result.Result[go.shape.int] { return result.Result[go.shape.int]{...} }
./result/result.go:7:6: can inline result.Result[go.shape.string].Get with cost 3 as: method(result.Result[go.shape.string]) func(*[2]uintptr) go.shape.string { return result.r.v }
./result/result.go:9:6: can inline result.Result[go.shape.string].Then[go.shape.int] with cost 22 as: method(result.Result[go.shape.string]) func(*[3]uintptr, func(go.shape.string) result.Result[go.shape.int]) result.Result[go.shape.int] { return result.f(result.r.v) }
./result/result.go:11:6: can inline result.Result[go.shape.string].Map[go.shape.int] with cost 45 as: method(result.Result[go.shape.string]) func(*[6]uintptr, func(go.shape.string) go.shape.int) result.Result[go.shape.int] { return result.Result[go.shape.string].Then[go.shape.int](result.r, (*[3]uintptr)(result..dict[0]), func literal) }
./result/result.go:12:16: can inline result.Result[go.shape.string].Map[go.shape.int].func1 with cost 31 as: func(go.shape.string) result.Result[go.shape.int] { return result.Of[go.shape.int]((*[2]uintptr)(result..dict[1]), result.f(result.t)) }
./main.go:12:42: can inline main.func1 with cost 3 as: func(string) int { return len(s) }
./main.go:10:6: cannot inline main: function too complex: cost 220 exceeds budget 80
./result/result.go:5:6: can inline result.Of[string] with cost 10 as: func(string) result.Result[string] { return result.Of[go.shape.string](&result..dict.Of[string], result.v) }
./result/result.go:7:6: can inline result.Result[go.shape.int].Get with cost 3 as: method(result.Result[go.shape.int]) func(*[2]uintptr) go.shape.int { return result.r.v }
./result/result.go:5:6: can inline result.Of[int] with cost 10 as: func(int) result.Result[int] { return result.Of[go.shape.int](&result..dict.Of[int], result.v) }
./result/result.go:7:6: can inline result.Result[int].Get with cost 8 as: method(result.Result[int]) func() int { return result.Result[go.shape.int].Get(result.r, &result..dict.Result[int]) }
./result/result.go:7:6: can inline result.Result[string].Get with cost 8 as: method(result.Result[string]) func() string { return result.Result[go.shape.string].Get(result.r, &result..dict.Result[string]) }
./result/result.go:12:15: inlining call to result.Result[go.shape.int].Then[go.shape.string]
./result/result.go:12:15: inlining call to result.Result[go.shape.int].Map[go.shape.string].func1
./result/result.go:12:15: inlining call to result.Of[go.shape.string]
./result/result.go:12:47: inlining call to result.Of[go.shape.string]
./result/result.go:12:15: inlining call to result.Result[go.shape.string].Then[go.shape.int]
./result/result.go:12:15: inlining call to result.Result[go.shape.string].Map[go.shape.int].func1
./result/result.go:12:15: inlining call to result.Of[go.shape.int]
./result/result.go:12:47: inlining call to result.Of[go.shape.int]
./main.go:11:16: inlining call to result.Of[go.shape.int]
./main.go:11:23: inlining call to result.Result[go.shape.int].Map[go.shape.string]
./main.go:12:19: inlining call to result.Result[go.shape.string].Get
./main.go:12:32: inlining call to result.Of[go.shape.string]
./main.go:12:41: inlining call to result.Result[go.shape.string].Map[go.shape.int]
./main.go:12:13: inlining call to fmt.Println
./main.go:11:23: inlining call to result.Result[go.shape.int].Then[go.shape.string]
./main.go:12:41: inlining call to result.Result[go.shape.string].Then[go.shape.int]
./result/result.go:12:16: can inline result.Result[go.shape.int].Map[go.shape.string].func1 with cost 80 as: func(go.shape.int) result.Result[go.shape.string] { return result.Of[go.shape.string]((*[2]uintptr)(result..dict[1]), result.f(result.t)) }
./main.go:11:23: inlining call to result.Result[go.shape.int].Map[go.shape.string].func1
./result/result.go:12:16: can inline result.Result[go.shape.string].Map[go.shape.int].func1 with cost 17 as: func(go.shape.string) result.Result[go.shape.int] { return result.Of[go.shape.int]((*[2]uintptr)(result..dict[1]), result.f(result.t)) }
./main.go:12:41: inlining call to result.Result[go.shape.string].Map[go.shape.int].func1
./main.go:11:23: inlining call to strconv.Itoa
./main.go:11:23: inlining call to result.Of[go.shape.string]
./main.go:12:41: inlining call to main.func1
./main.go:12:41: inlining call to result.Of[go.shape.int]
./main.go:11:23: inlining call to strconv.Itoa
./result/result.go:5:6: inlining call to result.Of[go.shape.string]
./result/result.go:5:6: inlining call to result.Of[go.shape.int]
./result/result.go:7:6: inlining call to result.Result[go.shape.int].Get
./result/result.go:7:6: inlining call to result.Result[go.shape.string].Get
<autogenerated>:1: inlining call to result.Result[string].Get
<autogenerated>:1: inlining call to result.Result[go.shape.string].Get
<autogenerated>:1: inlining call to result.Result[int].Get
<autogenerated>:1: inlining call to result.Result[go.shape.int].Get
<autogenerated>:1: inlining call to result.Result[go.shape.int].Get
<autogenerated>:1: inlining call to result.Result[go.shape.string].Get
./main.go:12:19: ~r0 escapes to heap in main:
./main.go:12:19:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:12:19:     from ~r0 (spill) at ./main.go:12:19
./main.go:12:19:     from ... argument (slice-literal-element) at ./main.go:12:13
./main.go:12:19:   flow: fmt.a ← &{storage for ... argument}:
./main.go:12:19:     from ... argument (spill) at ./main.go:12:13
./main.go:12:19:     from fmt.a := ... argument (assign-pair) at ./main.go:12:13
./main.go:12:19:   flow: {heap} ← *fmt.a:
./main.go:12:19:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:12:13
./main.go:12:41: ~r0 escapes to heap in main:
./main.go:12:41:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:12:41:     from ~r0 (spill) at ./main.go:12:41
./main.go:12:41:     from ... argument (slice-literal-element) at ./main.go:12:13
./main.go:12:41:   flow: fmt.a ← &{storage for ... argument}:
./main.go:12:41:     from ... argument (spill) at ./main.go:12:13
./main.go:12:41:     from fmt.a := ... argument (assign-pair) at ./main.go:12:13
./main.go:12:41:   flow: {heap} ← *fmt.a:
./main.go:12:41:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:12:13
./main.go:12:13: ... argument does not escape
./main.go:12:19: ~r0 escapes to heap
./main.go:12:41: ~r0 escapes to heap
./main.go:12:47: s does not escape
./result/result.go:11:7: parameter result.r leaks to {heap} for Result[go.shape.string].Map[go.shape.int] with derefs=0:
./result/result.go:11:7:   flow: result.r ← result.r:
./result/result.go:11:7:     from result.r, result..dict, _ := result.r, (*[3]uintptr)(result..dict[0]), 0 (assign-pair) at ./result/result.go:12:15
./result/result.go:11:7:   flow: result.t ← result.r:
./result/result.go:11:7:     from result.r.v (dot) at ./result/result.go:12:15
./result/result.go:11:7:     from result.t := result.r.v (assign-pair) at ./result/result.go:12:15
./result/result.go:11:7:   flow: {heap} ← result.t:
./result/result.go:11:7:     from result.f(result.t) (call parameter) at ./result/result.go:12:15
./result/result.go:9:7: parameter result.r leaks to {heap} for Result[go.shape.string].Then[go.shape.int] with derefs=0:
./result/result.go:9:7:   flow: {heap} ← result.r:
./result/result.go:9:7:     from result.r.v (dot) at ./result/result.go:9:75
./result/result.go:9:7:     from result.f(result.r.v) (call parameter) at ./result/result.go:9:73
./result/result.go:5:16: parameter result.v leaks to result.~r0 for Of[go.shape.string] with derefs=0:
./result/result.go:5:16:   flow: result.~r0 ← result.v:
./result/result.go:5:16:     from result.Result[go.shape.string]{...} (struct literal element) at ./result/result.go:5:49
./result/result.go:5:16:     from return result.Result[go.shape.string]{...} (return) at ./result/result.go:5:33
./result/result.go:5:16: parameter result.v leaks to result.~r0 for Of[string] with derefs=0:
./result/result.go:5:16:   flow: result.v ← result.v:
./result/result.go:5:16:     from result..dict, result.v := &result..dict.Of[string], result.v (assign-pair) at ./result/result.go:5:6
./result/result.go:5:16:   flow: result.~r0 ← result.v:
./result/result.go:5:16:     from result.Result[go.shape.string]{...} (struct literal element) at ./result/result.go:5:6
./result/result.go:5:16:     from result.~r0 = result.Result[go.shape.string]{...} (assign-pair) at ./result/result.go:5:6
./result/result.go:5:16:   flow: result.~r0 ← result.~r0:
./result/result.go:5:16:     from return result.~r0 (return) at ./result/result.go:5:6
./result/result.go:7:7: parameter result.r leaks to result.~r0 for Result[go.shape.string].Get with derefs=0:
./result/result.go:7:7:   flow: result.~r0 ← result.r:
./result/result.go:7:7:     from result.r.v (dot) at ./result/result.go:7:38
./result/result.go:7:7:     from return result.r.v (return) at ./result/result.go:7:30
./result/result.go:7:7: parameter result.r leaks to result.~r0 for Result[string].Get with derefs=0:
./result/result.go:7:7:   flow: result.r ← result.r:
./result/result.go:7:7:     from result.r, result..dict := result.r, &result..dict.Result[string] (assign-pair) at ./result/result.go:7:6
./result/result.go:7:7:   flow: result.~r0 ← result.r:
./result/result.go:7:7:     from result.r.v (dot) at ./result/result.go:7:6
./result/result.go:7:7:     from result.~r0 = result.r.v (assign-pair) at ./result/result.go:7:6
./result/result.go:7:7:   flow: result.~r0 ← result.~r0:
./result/result.go:7:7:     from return result.~r0 (return) at ./result/result.go:7:6
./result/result.go:7:7: parameter result.r leaks to result.~r0 for (*Result[string]).Get with derefs=1:
./result/result.go:7:7:   flow: result.r ← *result.r:
./result/result.go:7:7:     from result.r (indirection) at <autogenerated>:1
./result/result.go:7:7:     from result.r := result.r (assign-pair) at <autogenerated>:1
./result/result.go:7:7:   flow: result.r ← result.r:
./result/result.go:7:7:     from result.r, result..dict := result.r, &result..dict.Result[string] (assign-pair) at <autogenerated>:1
./result/result.go:7:7:   flow: result.~r0 ← result.r:
./result/result.go:7:7:     from result.r.v (dot) at <autogenerated>:1
./result/result.go:7:7:     from result.~r0 = result.r.v (assign-pair) at <autogenerated>:1
./result/result.go:7:7:   flow: result.~r0 ← result.~r0:
./result/result.go:7:7:     from result.~r0 = result.~r0 (assign-pair) at <autogenerated>:1
./result/result.go:7:7:   flow: result.~r0 ← result.~r0:
./result/result.go:7:7:     from return result.~r0 (return) at <autogenerated>:1
./result/result.go:7:7: parameter result.r leaks to result.~r0 for (*Result[go.shape.string]).Get with derefs=1:
./result/result.go:7:7:   flow: result.r ← *result.r:
./result/result.go:7:7:     from result.r (indirection) at <autogenerated>:1
./result/result.go:7:7:     from result.r, _ := result.r, 0 (assign-pair) at <autogenerated>:1
./result/result.go:7:7:   flow: result.~r0 ← result.r:
./result/result.go:7:7:     from result.r.v (dot) at <autogenerated>:1
./result/result.go:7:7:     from result.~r0 = result.r.v (assign-pair) at <autogenerated>:1
./result/result.go:7:7:   flow: result.~r0 ← result.~r0:
./result/result.go:7:7:     from return result.~r0 (return) at <autogenerated>:1
