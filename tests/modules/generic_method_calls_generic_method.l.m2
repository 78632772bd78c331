# example.com/m
./result/result.go:5:16: parameter result.v leaks to result.~r0 for Of[go.shape.string] with derefs=0:
./result/result.go:5:16:   flow: result.~r0 ← result.v:
./result/result.go:5:16:     from result.Result[go.shape.string]{...} (struct literal element) at ./result/result.go:5:49
./result/result.go:5:16:     from return result.Result[go.shape.string]{...} (return) at ./result/result.go:5:33
./result/result.go:11:31: result.Result[go.shape.int].Map[go.shape.string] capturing by value: result.f (addr=false assign=false width=8)
./result/result.go:11:6: result.Result[go.shape.int].Map[go.shape.string] capturing by value: result..dict (addr=false assign=false width=8)
./result/result.go:12:16: func literal does not escape
./result/result.go:7:7: parameter result.r leaks to result.~r0 for Result[go.shape.string].Get with derefs=0:
./result/result.go:7:7:   flow: result.~r0 ← result.r:
./result/result.go:7:7:     from result.r.v (dot) at ./result/result.go:7:38
./result/result.go:7:7:     from return result.r.v (return) at ./result/result.go:7:30
./result/result.go:9:7: parameter result.r leaks to {heap} for Result[go.shape.string].Then[go.shape.int] with derefs=0:
./result/result.go:9:7:   flow: {heap} ← result.r:
./result/result.go:9:7:     from result.r.v (dot) at ./result/result.go:9:75
./result/result.go:9:7:     from result.f(result.r.v) (call parameter) at ./result/result.go:9:73
./result/result.go:11:31: result.Result[go.shape.string].Map[go.shape.int] capturing by value: result.f (addr=false assign=false width=8)
./result/result.go:11:6: result.Result[go.shape.string].Map[go.shape.int] capturing by value: result..dict (addr=false assign=false width=8)
./result/result.go:11:7: parameter result.r leaks to {heap} for Result[go.shape.string].Map[go.shape.int] with derefs=0:
./result/result.go:11:7:   flow: {heap} ← result.r:
./result/result.go:11:7:     from result.Result[go.shape.string].Then[go.shape.int](result.r, (*[3]uintptr)(result..dict[0]), func literal) (call parameter) at ./result/result.go:12:15
./result/result.go:12:21: parameter result.t leaks to {heap} for Result[go.shape.string].Map[go.shape.int].func1 with derefs=0:
./result/result.go:12:21:   flow: {heap} ← result.t:
./result/result.go:12:21:     from result.f(result.t) (call parameter) at ./result/result.go:12:49
./result/result.go:12:16: func literal does not escape
./main.go:12:47: s does not escape
./main.go:12:19: result.Result[go.shape.string].Get(r, &result..dict.Result[string]) escapes to heap in main:
./main.go:12:19:   flow: {storage for ... argument} ← &{storage for result.Result[go.shape.string].Get(r, &result..dict.Result[string])}:
./main.go:12:19:     from result.Result[go.shape.string].Get(r, &result..dict.Result[string]) (spill) at ./main.go:12:19
./main.go:12:19:     from ... argument (slice-literal-element) at ./main.go:12:13
./main.go:12:19:   flow: {heap} ← {storage for ... argument}:
./main.go:12:19:     from ... argument (spill) at ./main.go:12:13
./main.go:12:19:     from fmt.Println(... argument...) (call parameter) at ./main.go:12:13
./main.go:12:41: result.Result[go.shape.string].Map[go.shape.int](result.Of[go.shape.string](&result..dict.Of[string], "x"), &result..dict.Result[string].Map[int], func literal) escapes to heap in main:
./main.go:12:41:   flow: {storage for ... argument} ← &{storage for result.Result[go.shape.string].Map[go.shape.int](result.Of[go.shape.string](&result..dict.Of[string], "x"), &result..dict.Result[string].Map[int], func literal)}:
./main.go:12:41:     from result.Result[go.shape.string].Map[go.shape.int](result.Of[go.shape.string](&result..dict.Of[string], "x"), &result..dict.Result[string].Map[int], func literal) (spill) at ./main.go:12:41
./main.go:12:41:     from ... argument (slice-literal-element) at ./main.go:12:13
./main.go:12:41:   flow: {heap} ← {storage for ... argument}:
./main.go:12:41:     from ... argument (spill) at ./main.go:12:13
./main.go:12:41:     from fmt.Println(... argument...) (call parameter) at ./main.go:12:13
./main.go:12:13: ... argument does not escape
./main.go:12:19: result.Result[go.shape.string].Get(r, &result..dict.Result[string]) escapes to heap
./main.go:12:41: result.Result[go.shape.string].Map[go.shape.int](result.Of[go.shape.string](&result..dict.Of[string], "x"), &result..dict.Result[string].Map[int], func literal) escapes to heap
./main.go:12:42: func literal does not escape
./result/result.go:5:16: parameter result.v leaks to result.~r0 for Of[string] with derefs=0:
./result/result.go:5:16:   flow: result.~r0 ← result.v:
./result/result.go:5:16:     from result.Of[go.shape.string](&result..dict.Of[string], result.v) (call parameter) at ./result/result.go:5:6
./result/result.go:5:16:     from return result.Of[go.shape.string](&result..dict.Of[string], result.v) (return) at ./result/result.go:5:6
./result/result.go:7:7: parameter result.r leaks to result.~r0 for Result[string].Get with derefs=0:
./result/result.go:7:7:   flow: result.~r0 ← result.r:
./result/result.go:7:7:     from result.Result[go.shape.string].Get(result.r, &result..dict.Result[string]) (call parameter) at ./result/result.go:7:6
./result/result.go:7:7:     from return result.Result[go.shape.string].Get(result.r, &result..dict.Result[string]) (return) at ./result/result.go:7:6
./result/result.go:7:7: parameter result.r leaks to result.~r0 for (*Result[string]).Get with derefs=1:
./result/result.go:7:7:   flow: result.~r0 ← *result.r:
./result/result.go:7:7:     from result.r (indirection) at <autogenerated>:1
./result/result.go:7:7:     from result.Result[string].Get(result.r) (call parameter) at <autogenerated>:1
./result/result.go:7:7:     from return result.Result[string].Get(result.r) (return) at <autogenerated>:1
./result/result.go:7:7: parameter result.r leaks to result.~r0 for (*Result[go.shape.string]).Get with derefs=1:
./result/result.go:7:7:   flow: result.~r0 ← *result.r:
./result/result.go:7:7:     from result.r (indirection) at <autogenerated>:1
./result/result.go:7:7:     from result.Result[go.shape.string].Get(result.r, result..dict) (call parameter) at <autogenerated>:1
./result/result.go:7:7:     from return result.Result[go.shape.string].Get(result.r, result..dict) (return) at <autogenerated>:1
