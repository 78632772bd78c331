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
alias_with_shapes_makes_shapes.go:18:27: parameter s leaks to ~r0 for main.func1 with derefs=0:
alias_with_shapes_makes_shapes.go:18:27:   flow: ~r0 ← s:
alias_with_shapes_makes_shapes.go:18:27:     from s[a:] (slice) at alias_with_shapes_makes_shapes.go:18:54
alias_with_shapes_makes_shapes.go:18:27:     from return s[a:] (return) at alias_with_shapes_makes_shapes.go:18:46
alias_with_shapes_makes_shapes.go:18:27: leaking param: s to result ~r0 level=0
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
alias_with_shapes_makes_shapes.go:15:65: []go.shape.int{...} escapes to heap in twice[go.shape.int]:
alias_with_shapes_makes_shapes.go:15:65:   flow: ~r0 ← &{storage for []go.shape.int{...}}:
alias_with_shapes_makes_shapes.go:15:65:     from []go.shape.int{...} (spill) at alias_with_shapes_makes_shapes.go:15:65
alias_with_shapes_makes_shapes.go:15:65:     from struct { first go.shape.int; second go.shape.[]go.shape.int }{...} (struct literal element) at alias_with_shapes_makes_shapes.go:15:58
alias_with_shapes_makes_shapes.go:15:65:     from return struct { first go.shape.int; second go.shape.[]go.shape.int }{...} (return) at alias_with_shapes_makes_shapes.go:15:39
alias_with_shapes_makes_shapes.go:15:65: []go.shape.int{...} escapes to heap
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
alias_with_shapes_makes_shapes.go:18:15: func literal escapes to heap in main:
alias_with_shapes_makes_shapes.go:18:15:   flow: {heap} ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:18:15:     from func literal (spill) at alias_with_shapes_makes_shapes.go:18:15
alias_with_shapes_makes_shapes.go:18:15:     from curry[go.shape.int,go.shape.string,go.shape.string](&.dict.curry[int,string,string], func literal) (call parameter) at alias_with_shapes_makes_shapes.go:18:14
alias_with_shapes_makes_shapes.go:19:29: func literal escapes to heap in main:
alias_with_shapes_makes_shapes.go:19:29:   flow: {heap} ← &{storage for func literal}:
alias_with_shapes_makes_shapes.go:19:29:     from func literal (spill) at alias_with_shapes_makes_shapes.go:19:29
alias_with_shapes_makes_shapes.go:19:29:     from curry[go.shape.float64,go.shape.float64,go.shape.float64](&.dict.curry[float64,float64,float64], func literal) (call parameter) at alias_with_shapes_makes_shapes.go:19:28
alias_with_shapes_makes_shapes.go:18:15: func literal escapes to heap
alias_with_shapes_makes_shapes.go:19:29: func literal escapes to heap
alias_with_shapes_makes_shapes.go:15:19: parameter a leaks to {heap} for twice[string] with derefs=0:
alias_with_shapes_makes_shapes.go:15:19:   flow: {heap} ← a:
alias_with_shapes_makes_shapes.go:15:19:     from twice[go.shape.string](&.dict.twice[string], a) (call parameter) at alias_with_shapes_makes_shapes.go:15:6
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {heap} for curry[float64,float64,float64] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: {heap} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from curry[go.shape.float64,go.shape.float64,go.shape.float64](&.dict.curry[float64,float64,float64], f) (call parameter) at alias_with_shapes_makes_shapes.go:11:6
alias_with_shapes_makes_shapes.go:11:25: parameter f leaks to {heap} for curry[int,string,string] with derefs=0:
alias_with_shapes_makes_shapes.go:11:25:   flow: {heap} ← f:
alias_with_shapes_makes_shapes.go:11:25:     from curry[go.shape.int,go.shape.string,go.shape.string](&.dict.curry[int,string,string], f) (call parameter) at alias_with_shapes_makes_shapes.go:11:6
