alias_with_shapes_makes_shapes.go:11:6: can inline curry[go.shape.int,go.shape.string,go.shape.string] with cost 17 as: func(*[6]uintptr, func(go.shape.int, go.shape.string) go.shape.string) func(go.shape.int) go.shape.func(go.shape.string) go.shape.string { return func literal }
alias_with_shapes_makes_shapes.go:12:9: can inline curry[go.shape.int,go.shape.string,go.shape.string].func1 with cost 17 as: func(go.shape.int) func(go.shape.string) go.shape.string { return func literal }
alias_with_shapes_makes_shapes.go:12:39: can inline curry[go.shape.int,go.shape.string,go.shape.string].func1.1 with cost 22 as: func(go.shape.string) go.shape.string { return f(a, b) }
alias_with_shapes_makes_shapes.go:18:15: can inline main.func1 with cost 4 as: func(int, string) string { return s[a:] }
alias_with_shapes_makes_shapes.go:11:6: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64] with cost 17 as: func(*[6]uintptr, func(go.shape.float64, go.shape.float64) go.shape.float64) func(go.shape.float64) go.shape.func(go.shape.float64) go.shape.float64 { return func literal }
alias_with_shapes_makes_shapes.go:12:9: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64].func1 with cost 17 as: func(go.shape.float64) func(go.shape.float64) go.shape.float64 { return func literal }
alias_with_shapes_makes_shapes.go:12:39: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64].func1.1 with cost 22 as: func(go.shape.float64) go.shape.float64 { return f(a, b) }
alias_with_shapes_makes_shapes.go:19:29: can inline main.func2 with cost 4 as: func(float64, float64) float64 { return a * b }
alias_with_shapes_makes_shapes.go:15:6: can inline twice[go.shape.int] with cost 8 as: func(*[2]uintptr, go.shape.int) struct { first go.shape.int; second go.shape.[]go.shape.int } { return struct { first go.shape.int; second go.shape.[]go.shape.int }{...} }
alias_with_shapes_makes_shapes.go:15:6: can inline twice[go.shape.string] with cost 8 as: func(*[2]uintptr, go.shape.string) struct { first go.shape.string; second go.shape.[]go.shape.string } { return struct { first go.shape.string; second go.shape.[]go.shape.string }{...} }
alias_with_shapes_makes_shapes.go:17:6: cannot inline main: function too complex: cost 361 exceeds budget 80
alias_with_shapes_makes_shapes.go:15:6: can inline twice[string] with cost 14 as: func(string) struct { first string; second []string } { return twice[go.shape.string](&.dict.twice[string], a) }
alias_with_shapes_makes_shapes.go:15:6: can inline twice[int] with cost 14 as: func(int) struct { first int; second []int } { return twice[go.shape.int](&.dict.twice[int], a) }
alias_with_shapes_makes_shapes.go:11:6: can inline curry[float64,float64,float64] with cost 23 as: func(func(float64, float64) float64) func(float64) func(float64) float64 { return curry[go.shape.float64,go.shape.float64,go.shape.float64](&.dict.curry[float64,float64,float64], f) }
alias_with_shapes_makes_shapes.go:11:6: can inline curry[int,string,string] with cost 23 as: func(func(int, string) string) func(int) func(string) string { return curry[go.shape.int,go.shape.string,go.shape.string](&.dict.curry[int,string,string], f) }
alias_with_shapes_makes_shapes.go:18:14: inlining call to curry[go.shape.int,go.shape.string,go.shape.string]
alias_with_shapes_makes_shapes.go:12:9: can inline curry[go.shape.int,go.shape.string,go.shape.string].func1 with cost 17 as: func(go.shape.int) func(go.shape.string) go.shape.string { return func literal }
alias_with_shapes_makes_shapes.go:18:61: inlining call to curry[go.shape.int,go.shape.string,go.shape.string].func1
alias_with_shapes_makes_shapes.go:12:39: can inline curry[go.shape.int,go.shape.string,go.shape.string].func1.func1 with cost 9 as: func(go.shape.string) go.shape.string { return f(a, b) }
alias_with_shapes_makes_shapes.go:19:13: inlining call to curry[go.shape.int,go.shape.string,go.shape.string].func1.func1
alias_with_shapes_makes_shapes.go:19:28: inlining call to curry[go.shape.float64,go.shape.float64,go.shape.float64]
alias_with_shapes_makes_shapes.go:12:9: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64].func1 with cost 17 as: func(go.shape.float64) func(go.shape.float64) go.shape.float64 { return func literal }
alias_with_shapes_makes_shapes.go:19:73: inlining call to curry[go.shape.float64,go.shape.float64,go.shape.float64].func1
alias_with_shapes_makes_shapes.go:12:39: can inline curry[go.shape.float64,go.shape.float64,go.shape.float64].func1.func1 with cost 9 as: func(go.shape.float64) go.shape.float64 { return f(a, b) }
alias_with_shapes_makes_shapes.go:19:76: inlining call to curry[go.shape.float64,go.shape.float64,go.shape.float64].func1.func1
alias_with_shapes_makes_shapes.go:20:15: inlining call to twice[go.shape.int]
alias_with_shapes_makes_shapes.go:20:35: inlining call to twice[go.shape.string]
alias_with_shapes_makes_shapes.go:19:13: inlining call to main.func1
alias_with_shapes_makes_shapes.go:19:76: inlining call to main.func2
alias_with_shapes_makes_shapes.go:15:6: inlining call to twice[go.shape.string]
alias_with_shapes_makes_shapes.go:15:6: inlining call to twice[go.shape.int]
alias_with_shapes_makes_shapes.go:11:6: inlining call to curry[go.shape.float64,go.shape.float64,go.shape.float64]
alias_with_shapes_makes_shapes.go:11:6: inlining call to curry[go.shape.int,go.shape.string,go.shape.string]
alias_with_shapes_makes_shapes.go:18:27: parameter s leaks to ~r0 for main.func1 with derefs=0:
alias_with_shapes_makes_shapes.go:18:27:   flow: ~r0 ← s:
alias_with_shapes_makes_shapes.go:18:27:     from s[a:] (slice) at alias_with_shapes_makes_shapes.go:18:54
alias_with_shapes_makes_shapes.go:18:27:     from return s[a:] (return) at alias_with_shapes_makes_shapes.go:18:46
alias_with_shapes_makes_shapes.go:18:27: leaking param: s to result ~r0 level=0
alias_with_shapes_makes_shapes.go:18:14: main capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:18:14: main capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:18:14: main capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:14: curry[go.shape.int,go.shape.string,go.shape.string].func1#RMgI/RZtu4k=# capturing by value: a (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:18:14: main capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:18:14: main capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:18:61: main capturing by value: a (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:18:14: main capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:19:28: main capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:19:28: main capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:19:28: main capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:14: curry[go.shape.float64,go.shape.float64,go.shape.float64].func1#TvuX58xFILk=# capturing by value: a (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:19:28: main capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:19:28: main capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:19:73: main capturing by value: a (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:19:28: main capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap in curry[go.shape.float64,go.shape.float64,go.shape.float64].func1#TvuX58xFILk=#:
alias_with_shapes_makes_shapes.go:12:39:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:12:39:     from func literal (spill) at alias_with_shapes_makes_shapes.go:12:39
alias_with_shapes_makes_shapes.go:12:39:     from return func literal (return) at alias_with_shapes_makes_shapes.go:12:32
alias_with_shapes_makes_shapes.go:12:14: parameter a leaks to {storage for func literal} for curry[go.shape.float64,go.shape.float64,go.shape.float64].func1#TvuX58xFILk=# with derefs=0:
alias_with_shapes_makes_shapes.go:12:14:   flow: {storage for func literal} ← a:
alias_with_shapes_makes_shapes.go:12:14:     from a (captured by a closure) at alias_with_shapes_makes_shapes.go:12:62
alias_with_shapes_makes_shapes.go:19:29: func literal escapes to heap in main:
alias_with_shapes_makes_shapes.go:19:29:   flow: f ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:19:29:     from func literal (spill) at alias_with_shapes_makes_shapes.go:19:29
alias_with_shapes_makes_shapes.go:19:29:     from .dict, f := &.dict.curry[float64,float64,float64], func literal (assign-pair) at alias_with_shapes_makes_shapes.go:19:28
alias_with_shapes_makes_shapes.go:19:29:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:19:29:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:12:60
alias_with_shapes_makes_shapes.go:12:44: parameter b leaks to ~r0 for curry[go.shape.int,go.shape.string,go.shape.string].func1.func1#8Wum+mHaM5g=# with derefs=0:
alias_with_shapes_makes_shapes.go:12:44:   flow: ~r0 ← b:
alias_with_shapes_makes_shapes.go:12:44:     from f(a, b) (call parameter) at alias_with_shapes_makes_shapes.go:12:61
alias_with_shapes_makes_shapes.go:12:44:     from return f(a, b) (return) at alias_with_shapes_makes_shapes.go:12:53
alias_with_shapes_makes_shapes.go:12:44: parameter b leaks to ~r0 for curry[go.shape.int,go.shape.string,go.shape.string].func1#RMgI/RZtu4k=#.1 with derefs=0:
alias_with_shapes_makes_shapes.go:12:44:   flow: ~r0 ← b:
alias_with_shapes_makes_shapes.go:12:44:     from f(a, b) (call parameter) at alias_with_shapes_makes_shapes.go:12:61
alias_with_shapes_makes_shapes.go:12:44:     from return f(a, b) (return) at alias_with_shapes_makes_shapes.go:12:53
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap in curry[go.shape.int,go.shape.string,go.shape.string].func1#RMgI/RZtu4k=#:
alias_with_shapes_makes_shapes.go:12:39:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:12:39:     from func literal (spill) at alias_with_shapes_makes_shapes.go:12:39
alias_with_shapes_makes_shapes.go:12:39:     from return func literal (return) at alias_with_shapes_makes_shapes.go:12:32
alias_with_shapes_makes_shapes.go:12:14: parameter a leaks to {storage for func literal} for curry[go.shape.int,go.shape.string,go.shape.string].func1#RMgI/RZtu4k=# with derefs=0:
alias_with_shapes_makes_shapes.go:12:14:   flow: {storage for func literal} ← a:
alias_with_shapes_makes_shapes.go:12:14:     from a (captured by a closure) at alias_with_shapes_makes_shapes.go:12:62
alias_with_shapes_makes_shapes.go:18:15: func literal escapes to heap in main:
alias_with_shapes_makes_shapes.go:18:15:   flow: f ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:18:15:     from func literal (spill) at alias_with_shapes_makes_shapes.go:18:15
alias_with_shapes_makes_shapes.go:18:15:     from .dict, f := &.dict.curry[int,string,string], func literal (assign-pair) at alias_with_shapes_makes_shapes.go:18:14
alias_with_shapes_makes_shapes.go:18:15:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:18:15:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:12:60
alias_with_shapes_makes_shapes.go:12:44: parameter b leaks to ~r0 for curry[go.shape.int,go.shape.string,go.shape.string].func1#RMgI/RZtu4k=#.1 with derefs=0:
alias_with_shapes_makes_shapes.go:12:44:   flow: ~r0 ← b:
alias_with_shapes_makes_shapes.go:12:44:     from f(a, b) (call parameter) at alias_with_shapes_makes_shapes.go:12:61
alias_with_shapes_makes_shapes.go:12:44:     from return f(a, b) (return) at alias_with_shapes_makes_shapes.go:12:53
alias_with_shapes_makes_shapes.go:12:44: leaking param: b to result ~r0 level=0
alias_with_shapes_makes_shapes.go:12:44: leaking param: b to result ~r0 level=0
alias_with_shapes_makes_shapes.go:18:15: func literal escapes to heap
alias_with_shapes_makes_shapes.go:18:14: func literal does not escape
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:18:61: func literal does not escape
alias_with_shapes_makes_shapes.go:19:29: func literal escapes to heap
alias_with_shapes_makes_shapes.go:19:28: func literal does not escape
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:19:73: func literal does not escape
alias_with_shapes_makes_shapes.go:20:15: []go.shape.int{...} does not escape
alias_with_shapes_makes_shapes.go:20:35: []go.shape.string{...} does not escape
alias_with_shapes_makes_shapes.go:15:19: parameter a leaks to ~r0 for twice[go.shape.string] with derefs=0:
alias_with_shapes_makes_shapes.go:15:19:   flow: ~r0 ← a:
alias_with_shapes_makes_shapes.go:15:19:     from struct { first go.shape.string; second go.shape.[]go.shape.string }{...} (struct literal element) at alias_with_shapes_makes_shapes.go:15:58
alias_with_shapes_makes_shapes.go:15:19:     from return struct { first go.shape.string; second go.shape.[]go.shape.string }{...} (return) at alias_with_shapes_makes_shapes.go:15:39
alias_with_shapes_makes_shapes.go:15:65: []go.shape.string{...} escapes to heap in twice[go.shape.string]:
alias_with_shapes_makes_shapes.go:15:65:   flow: ~r0 ← &{storage for []go.shape.string{...}}:
alias_with_shapes_makes_shapes.go:15:65:     from []go.shape.string{...} (spill) at alias_with_shapes_makes_shapes.go:15:65
alias_with_shapes_makes_shapes.go:15:65:     from struct { first go.shape.string; second go.shape.[]go.shape.string }{...} (struct literal element) at alias_with_shapes_makes_shapes.go:15:58
alias_with_shapes_makes_shapes.go:15:65:     from return struct { first go.shape.string; second go.shape.[]go.shape.string }{...} (return) at alias_with_shapes_makes_shapes.go:15:39
alias_with_shapes_makes_shapes.go:15:19: parameter a leaks to {storage for []go.shape.string{...}} for twice[go.shape.string] with derefs=0:
alias_with_shapes_makes_shapes.go:15:19:   flow: {storage for []go.shape.string{...}} ← a:
alias_with_shapes_makes_shapes.go:15:19:     from []go.shape.string{...} (slice-literal-element) at alias_with_shapes_makes_shapes.go:15:65
alias_with_shapes_makes_shapes.go:15:65: []go.shape.string{...} escapes to heap
alias_with_shapes_makes_shapes.go:15:6: []go.shape.string{...} escapes to heap in twice[string]:
alias_with_shapes_makes_shapes.go:15:6:   flow: ~r0 ← &{storage for []go.shape.string{...}}:
alias_with_shapes_makes_shapes.go:15:6:     from []go.shape.string{...} (spill) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:6:     from struct { first go.shape.string; second go.shape.[]go.shape.string }{...} (struct literal element) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:6:     from ~r0 = struct { first go.shape.string; second go.shape.[]go.shape.string }{...} (assign-pair) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:6:   flow: ~r0 ← ~r0:
alias_with_shapes_makes_shapes.go:15:6:     from return ~r0 (return) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:19: parameter a leaks to ~r0 for twice[string] with derefs=0:
alias_with_shapes_makes_shapes.go:15:19:   flow: a ← a:
alias_with_shapes_makes_shapes.go:15:19:     from .dict, a := &.dict.twice[string], a (assign-pair) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:19:   flow: ~r0 ← a:
alias_with_shapes_makes_shapes.go:15:19:     from struct { first go.shape.string; second go.shape.[]go.shape.string }{...} (struct literal element) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:19:     from ~r0 = struct { first go.shape.string; second go.shape.[]go.shape.string }{...} (assign-pair) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:19:   flow: ~r0 ← ~r0:
alias_with_shapes_makes_shapes.go:15:19:     from return ~r0 (return) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:19: parameter a leaks to {storage for []go.shape.string{...}} for twice[string] with derefs=0:
alias_with_shapes_makes_shapes.go:15:19:   flow: a ← a:
alias_with_shapes_makes_shapes.go:15:19:     from .dict, a := &.dict.twice[string], a (assign-pair) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:19:   flow: {storage for []go.shape.string{...}} ← a:
alias_with_shapes_makes_shapes.go:15:19:     from []go.shape.string{...} (slice-literal-element) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:6: []go.shape.string{...} escapes to heap
alias_with_shapes_makes_shapes.go:15:65: []go.shape.int{...} escapes to heap in twice[go.shape.int]:
alias_with_shapes_makes_shapes.go:15:65:   flow: ~r0 ← &{storage for []go.shape.int{...}}:
alias_with_shapes_makes_shapes.go:15:65:     from []go.shape.int{...} (spill) at alias_with_shapes_makes_shapes.go:15:65
alias_with_shapes_makes_shapes.go:15:65:     from struct { first go.shape.int; second go.shape.[]go.shape.int }{...} (struct literal element) at alias_with_shapes_makes_shapes.go:15:58
alias_with_shapes_makes_shapes.go:15:65:     from return struct { first go.shape.int; second go.shape.[]go.shape.int }{...} (return) at alias_with_shapes_makes_shapes.go:15:39
alias_with_shapes_makes_shapes.go:15:65: []go.shape.int{...} escapes to heap
alias_with_shapes_makes_shapes.go:15:6: []go.shape.int{...} escapes to heap in twice[int]:
alias_with_shapes_makes_shapes.go:15:6:   flow: ~r0 ← &{storage for []go.shape.int{...}}:
alias_with_shapes_makes_shapes.go:15:6:     from []go.shape.int{...} (spill) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:6:     from struct { first go.shape.int; second go.shape.[]go.shape.int }{...} (struct literal element) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:6:     from ~r0 = struct { first go.shape.int; second go.shape.[]go.shape.int }{...} (assign-pair) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:6:   flow: ~r0 ← ~r0:
alias_with_shapes_makes_shapes.go:15:6:     from return ~r0 (return) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:15:6: []go.shape.int{...} escapes to heap
alias_with_shapes_makes_shapes.go:11:25: curry[go.shape.float64,go.shape.float64,go.shape.float64] capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[go.shape.float64,go.shape.float64,go.shape.float64] capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:25: curry[go.shape.float64,go.shape.float64,go.shape.float64] capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:14: curry[go.shape.float64,go.shape.float64,go.shape.float64].func1 capturing by value: a (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[go.shape.float64,go.shape.float64,go.shape.float64] capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap in curry[go.shape.float64,go.shape.float64,go.shape.float64].func1:
alias_with_shapes_makes_shapes.go:12:39:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:12:39:     from func literal (spill) at alias_with_shapes_makes_shapes.go:12:39
alias_with_shapes_makes_shapes.go:12:39:     from return func literal (return) at alias_with_shapes_makes_shapes.go:12:32
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {storage for func literal} for curry[go.shape.float64,go.shape.float64,go.shape.float64] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:12:60
alias_with_shapes_makes_shapes.go:12:14: parameter a leaks to {storage for func literal} for curry[go.shape.float64,go.shape.float64,go.shape.float64].func1 with derefs=0:
alias_with_shapes_makes_shapes.go:12:14:   flow: {storage for func literal} ← a:
alias_with_shapes_makes_shapes.go:12:14:     from a (captured by a closure) at alias_with_shapes_makes_shapes.go:12:62
alias_with_shapes_makes_shapes.go:11:6: parameter .dict leaks to {storage for func literal} for curry[go.shape.float64,go.shape.float64,go.shape.float64] with derefs=0:
alias_with_shapes_makes_shapes.go:11:6:   flow: {storage for func literal} ← .dict:
alias_with_shapes_makes_shapes.go:11:6:     from .dict (captured by a closure) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:12:9: func literal escapes to heap in curry[go.shape.float64,go.shape.float64,go.shape.float64]:
alias_with_shapes_makes_shapes.go:12:9:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:12:9:     from func literal (spill) at alias_with_shapes_makes_shapes.go:12:9
alias_with_shapes_makes_shapes.go:12:9:     from return func literal (return) at alias_with_shapes_makes_shapes.go:12:2
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {storage for func literal} for curry[go.shape.float64,go.shape.float64,go.shape.float64] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:12:60
alias_with_shapes_makes_shapes.go:11:6: parameter .dict leaks to {storage for func literal} for curry[go.shape.float64,go.shape.float64,go.shape.float64] with derefs=0:
alias_with_shapes_makes_shapes.go:11:6:   flow: {storage for func literal} ← .dict:
alias_with_shapes_makes_shapes.go:11:6:     from .dict (captured by a closure) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:12:9: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:11:6: curry[float64,float64,float64] capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[float64,float64,float64] capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[float64,float64,float64] capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:14: curry[go.shape.float64,go.shape.float64,go.shape.float64].func1#Lb2U7eDUU2E=# capturing by value: a (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[float64,float64,float64] capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap in curry[go.shape.float64,go.shape.float64,go.shape.float64].func1#Lb2U7eDUU2E=#:
alias_with_shapes_makes_shapes.go:12:39:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:12:39:     from func literal (spill) at alias_with_shapes_makes_shapes.go:12:39
alias_with_shapes_makes_shapes.go:12:39:     from return func literal (return) at alias_with_shapes_makes_shapes.go:12:32
alias_with_shapes_makes_shapes.go:12:14: parameter a leaks to {storage for func literal} for curry[go.shape.float64,go.shape.float64,go.shape.float64].func1#Lb2U7eDUU2E=# with derefs=0:
alias_with_shapes_makes_shapes.go:12:14:   flow: {storage for func literal} ← a:
alias_with_shapes_makes_shapes.go:12:14:     from a (captured by a closure) at alias_with_shapes_makes_shapes.go:12:62
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {storage for func literal} for curry[float64,float64,float64] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: f ← f:
alias_with_shapes_makes_shapes.go:11:25:     from .dict, f := &.dict.curry[float64,float64,float64], f (assign-pair) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:25:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:12:60
alias_with_shapes_makes_shapes.go:11:6: func literal escapes to heap in curry[float64,float64,float64]:
alias_with_shapes_makes_shapes.go:11:6:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:11:6:     from func literal (spill) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:6:     from ~r0 = func literal (assign-pair) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:6:   flow: ~r0 ← ~r0:
alias_with_shapes_makes_shapes.go:11:6:     from return ~r0 (return) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {storage for func literal} for curry[float64,float64,float64] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: f ← f:
alias_with_shapes_makes_shapes.go:11:25:     from .dict, f := &.dict.curry[float64,float64,float64], f (assign-pair) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:25:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:6: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:11:25: curry[go.shape.int,go.shape.string,go.shape.string] capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[go.shape.int,go.shape.string,go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:25: curry[go.shape.int,go.shape.string,go.shape.string] capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:14: curry[go.shape.int,go.shape.string,go.shape.string].func1 capturing by value: a (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[go.shape.int,go.shape.string,go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:44: parameter b leaks to {heap} for curry[go.shape.int,go.shape.string,go.shape.string].func1.1 with derefs=0:
alias_with_shapes_makes_shapes.go:12:44:   flow: {heap} ← b:
alias_with_shapes_makes_shapes.go:12:44:     from f(a, b) (call parameter) at alias_with_shapes_makes_shapes.go:12:61
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap in curry[go.shape.int,go.shape.string,go.shape.string].func1:
alias_with_shapes_makes_shapes.go:12:39:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:12:39:     from func literal (spill) at alias_with_shapes_makes_shapes.go:12:39
alias_with_shapes_makes_shapes.go:12:39:     from return func literal (return) at alias_with_shapes_makes_shapes.go:12:32
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {storage for func literal} for curry[go.shape.int,go.shape.string,go.shape.string] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:12:60
alias_with_shapes_makes_shapes.go:12:14: parameter a leaks to {storage for func literal} for curry[go.shape.int,go.shape.string,go.shape.string].func1 with derefs=0:
alias_with_shapes_makes_shapes.go:12:14:   flow: {storage for func literal} ← a:
alias_with_shapes_makes_shapes.go:12:14:     from a (captured by a closure) at alias_with_shapes_makes_shapes.go:12:62
alias_with_shapes_makes_shapes.go:11:6: parameter .dict leaks to {storage for func literal} for curry[go.shape.int,go.shape.string,go.shape.string] with derefs=0:
alias_with_shapes_makes_shapes.go:11:6:   flow: {storage for func literal} ← .dict:
alias_with_shapes_makes_shapes.go:11:6:     from .dict (captured by a closure) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:12:9: func literal escapes to heap in curry[go.shape.int,go.shape.string,go.shape.string]:
alias_with_shapes_makes_shapes.go:12:9:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:12:9:     from func literal (spill) at alias_with_shapes_makes_shapes.go:12:9
alias_with_shapes_makes_shapes.go:12:9:     from return func literal (return) at alias_with_shapes_makes_shapes.go:12:2
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {storage for func literal} for curry[go.shape.int,go.shape.string,go.shape.string] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:12:60
alias_with_shapes_makes_shapes.go:11:6: parameter .dict leaks to {storage for func literal} for curry[go.shape.int,go.shape.string,go.shape.string] with derefs=0:
alias_with_shapes_makes_shapes.go:11:6:   flow: {storage for func literal} ← .dict:
alias_with_shapes_makes_shapes.go:11:6:     from .dict (captured by a closure) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:12:9: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
alias_with_shapes_makes_shapes.go:11:6: curry[int,string,string] capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[int,string,string] capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[int,string,string] capturing by value: f (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:14: curry[go.shape.int,go.shape.string,go.shape.string].func1#jbSNPssdxLI=# capturing by value: a (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:11:6: curry[int,string,string] capturing by value: .dict (addr=false assign=false width=8)
alias_with_shapes_makes_shapes.go:12:44: parameter b leaks to {heap} for curry[go.shape.int,go.shape.string,go.shape.string].func1#jbSNPssdxLI=#.1 with derefs=0:
alias_with_shapes_makes_shapes.go:12:44:   flow: {heap} ← b:
alias_with_shapes_makes_shapes.go:12:44:     from f(a, b) (call parameter) at alias_with_shapes_makes_shapes.go:12:61
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap in curry[go.shape.int,go.shape.string,go.shape.string].func1#jbSNPssdxLI=#:
alias_with_shapes_makes_shapes.go:12:39:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:12:39:     from func literal (spill) at alias_with_shapes_makes_shapes.go:12:39
alias_with_shapes_makes_shapes.go:12:39:     from return func literal (return) at alias_with_shapes_makes_shapes.go:12:32
alias_with_shapes_makes_shapes.go:12:14: parameter a leaks to {storage for func literal} for curry[go.shape.int,go.shape.string,go.shape.string].func1#jbSNPssdxLI=# with derefs=0:
alias_with_shapes_makes_shapes.go:12:14:   flow: {storage for func literal} ← a:
alias_with_shapes_makes_shapes.go:12:14:     from a (captured by a closure) at alias_with_shapes_makes_shapes.go:12:62
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {storage for func literal} for curry[int,string,string] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: f ← f:
alias_with_shapes_makes_shapes.go:11:25:     from .dict, f := &.dict.curry[int,string,string], f (assign-pair) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:25:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:12:60
alias_with_shapes_makes_shapes.go:11:6: func literal escapes to heap in curry[int,string,string]:
alias_with_shapes_makes_shapes.go:11:6:   flow: ~r0 ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:11:6:     from func literal (spill) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:6:     from ~r0 = func literal (assign-pair) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:6:   flow: ~r0 ← ~r0:
alias_with_shapes_makes_shapes.go:11:6:     from return ~r0 (return) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {storage for func literal} for curry[int,string,string] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: f ← f:
alias_with_shapes_makes_shapes.go:11:25:     from .dict, f := &.dict.curry[int,string,string], f (assign-pair) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:25:   flow: {storage for func literal} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from f (captured by a closure) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:6: func literal escapes to heap
alias_with_shapes_makes_shapes.go:12:39: func literal escapes to heap
