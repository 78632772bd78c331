dictionary_words_needed.go:17:6: can inline ref[go.shape.interface {}] with cost 3 as: func(*[2]uintptr, go.shape.interface {}) *go.shape.interface {} { return &v }
dictionary_words_needed.go:19:6: cannot inline recovers: call to recover
dictionary_words_needed.go:21:6: can inline loops with cost 59 as: func(func(func(int) bool)) { #next = <nil>; #state1 := 1; #yield2 := func literal; seq(#yield2); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3 }
dictionary_words_needed.go:22:2: can inline loops-range1 with cost 82 as: func(int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; #state2 := 1; #yield1 := func literal; seq(#yield1); if #state2 == 2 { runtime.panicrangestate(4) }; #state2 = 3; if #next > 2 { runtime.panicrangestate(0) }; #state1 = 1; return true }
dictionary_words_needed.go:23:3: can inline loops-range1-range1 with cost 26 as: func(int) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; again: ; if x < y { goto again }; #state2 = 1; return true }
dictionary_words_needed.go:11:6: can inline box[go.shape.int].plain with cost 6 as: method(box[go.shape.int]) func(*[10]uintptr, go.shape.int) go.shape.int { sink = 1; return x }
dictionary_words_needed.go:10:6: can inline box[go.shape.int].makes with cost 8 as: method(box[go.shape.int]) func(*[10]uintptr, go.shape.int) go.shape.int { sink = len(make(map[string]go.shape.int)); return x }
dictionary_words_needed.go:9:6: can inline box[go.shape.int].appends with cost 14 as: method(box[go.shape.int]) func(*[10]uintptr, go.shape.int) go.shape.int { sink = append([]any{}, len(append([]go.shape.int{}, x))); return x }
dictionary_words_needed.go:8:6: can inline box[go.shape.int].converts with cost 6 as: method(box[go.shape.int]) func(*[10]uintptr, go.shape.int) go.shape.int { sink = x; return x }
dictionary_words_needed.go:11:6: can inline box[go.shape.interface { Error() string }].plain with cost 6 as: method(box[go.shape.interface { Error() string }]) func(*[10]uintptr, go.shape.interface { Error() string }) go.shape.interface { Error() string } { sink = 1; return x }
dictionary_words_needed.go:10:6: can inline box[go.shape.interface { Error() string }].makes with cost 8 as: method(box[go.shape.interface { Error() string }]) func(*[10]uintptr, go.shape.interface { Error() string }) go.shape.interface { Error() string } { sink = len(make(map[string]go.shape.interface { Error() string })); return x }
dictionary_words_needed.go:9:6: can inline box[go.shape.interface { Error() string }].appends with cost 14 as: method(box[go.shape.interface { Error() string }]) func(*[10]uintptr, go.shape.interface { Error() string }) go.shape.interface { Error() string } { sink = append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))); return x }
dictionary_words_needed.go:8:6: can inline box[go.shape.interface { Error() string }].converts with cost 6 as: method(box[go.shape.interface { Error() string }]) func(*[10]uintptr, go.shape.interface { Error() string }) go.shape.interface { Error() string } { sink = x; return x }
dictionary_words_needed.go:17:6: can inline ref[interface {}] with cost 9 as: func(any) *any { return ref[go.shape.interface {}](&.dict.ref[interface {}], v) }
dictionary_words_needed.go:11:6: can inline box[error].plain with cost 12 as: method(box[error]) func(error) error { return box[go.shape.interface { Error() string }].plain(b, &.dict.box[error], x) }
dictionary_words_needed.go:10:6: can inline box[error].makes with cost 14 as: method(box[error]) func(error) error { return box[go.shape.interface { Error() string }].makes(b, &.dict.box[error], x) }
dictionary_words_needed.go:9:6: can inline box[error].appends with cost 20 as: method(box[error]) func(error) error { return box[go.shape.interface { Error() string }].appends(b, &.dict.box[error], x) }
dictionary_words_needed.go:8:6: can inline box[error].converts with cost 12 as: method(box[error]) func(error) error { return box[go.shape.interface { Error() string }].converts(b, &.dict.box[error], x) }
dictionary_words_needed.go:11:6: can inline box[int].plain with cost 12 as: method(box[int]) func(int) int { return box[go.shape.int].plain(b, &.dict.box[int], x) }
dictionary_words_needed.go:10:6: can inline box[int].makes with cost 14 as: method(box[int]) func(int) int { return box[go.shape.int].makes(b, &.dict.box[int], x) }
dictionary_words_needed.go:9:6: can inline box[int].appends with cost 20 as: method(box[int]) func(int) int { return box[go.shape.int].appends(b, &.dict.box[int], x) }
dictionary_words_needed.go:8:6: can inline box[int].converts with cost 12 as: method(box[int]) func(int) int { return box[go.shape.int].converts(b, &.dict.box[int], x) }
dictionary_words_needed.go:19:45: inlining call to ref[go.shape.interface {}]
dictionary_words_needed.go:17:6: inlining call to ref[go.shape.interface {}]
dictionary_words_needed.go:11:6: inlining call to box[go.shape.interface { Error() string }].plain
dictionary_words_needed.go:10:6: inlining call to box[go.shape.interface { Error() string }].makes
dictionary_words_needed.go:9:6: inlining call to box[go.shape.interface { Error() string }].appends
dictionary_words_needed.go:8:6: inlining call to box[go.shape.interface { Error() string }].converts
dictionary_words_needed.go:11:6: inlining call to box[go.shape.int].plain
dictionary_words_needed.go:10:6: inlining call to box[go.shape.int].makes
dictionary_words_needed.go:9:6: inlining call to box[go.shape.int].appends
dictionary_words_needed.go:8:6: inlining call to box[go.shape.int].converts
<autogenerated>:1: inlining call to box[int].appends
<autogenerated>:1: inlining call to box[go.shape.int].appends
<autogenerated>:1: inlining call to box[int].converts
<autogenerated>:1: inlining call to box[go.shape.int].converts
<autogenerated>:1: inlining call to box[int].makes
<autogenerated>:1: inlining call to box[go.shape.int].makes
<autogenerated>:1: inlining call to box[int].plain
<autogenerated>:1: inlining call to box[go.shape.int].plain
<autogenerated>:1: inlining call to box[error].appends
<autogenerated>:1: inlining call to box[go.shape.interface { Error() string }].appends
<autogenerated>:1: inlining call to box[error].converts
<autogenerated>:1: inlining call to box[go.shape.interface { Error() string }].converts
<autogenerated>:1: inlining call to box[error].makes
<autogenerated>:1: inlining call to box[go.shape.interface { Error() string }].makes
<autogenerated>:1: inlining call to box[error].plain
<autogenerated>:1: inlining call to box[go.shape.interface { Error() string }].plain
<autogenerated>:1: inlining call to box[go.shape.interface { Error() string }].appends
<autogenerated>:1: inlining call to box[go.shape.interface { Error() string }].converts
<autogenerated>:1: inlining call to box[go.shape.interface { Error() string }].makes
<autogenerated>:1: inlining call to box[go.shape.interface { Error() string }].plain
<autogenerated>:1: inlining call to box[go.shape.int].appends
<autogenerated>:1: inlining call to box[go.shape.int].converts
<autogenerated>:1: inlining call to box[go.shape.int].makes
<autogenerated>:1: inlining call to box[go.shape.int].plain
dictionary_words_needed.go:19:45: v escapes to heap in recovers:
dictionary_words_needed.go:19:45:   flow: ~r0 ← &v:
dictionary_words_needed.go:19:45:     from &v (address-of) at dictionary_words_needed.go:19:45
dictionary_words_needed.go:19:45:     from ~r0 = &v (assign-pair) at dictionary_words_needed.go:19:45
dictionary_words_needed.go:19:45:   flow: {heap} ← ~r0:
dictionary_words_needed.go:19:45:     from ~r0 (interface-converted) at dictionary_words_needed.go:19:45
dictionary_words_needed.go:19:45:     from sink = ~r0 (assign) at dictionary_words_needed.go:19:40
dictionary_words_needed.go:19:45: moved to heap: v
dictionary_words_needed.go:22:2: loops capturing by ref: #state1 (addr=false assign=true width=8)
dictionary_words_needed.go:21:12: loops capturing by value: seq (addr=false assign=false width=8)
loops capturing by value: #next (addr=false assign=false width=8)
dictionary_words_needed.go:23:3: loops-range1 capturing by ref: #state2 (addr=false assign=true width=8)
dictionary_words_needed.go:22:6: loops-range1 capturing by value: x (addr=false assign=false width=8)
dictionary_words_needed.go:23:3: func literal escapes to heap in loops-range1:
dictionary_words_needed.go:23:3:   flow: #yield1 ← &{storage for func literal}:
dictionary_words_needed.go:23:3:     from func literal (spill) at dictionary_words_needed.go:23:3
dictionary_words_needed.go:23:3:     from #yield1 := func literal (assign) at dictionary_words_needed.go:23:3
dictionary_words_needed.go:23:3:   flow: {heap} ← #yield1:
dictionary_words_needed.go:23:3:     from seq(#yield1) (call parameter) at dictionary_words_needed.go:23:3
dictionary_words_needed.go:22:2: func literal escapes to heap in loops:
dictionary_words_needed.go:22:2:   flow: #yield2 ← &{storage for func literal}:
dictionary_words_needed.go:22:2:     from func literal (spill) at dictionary_words_needed.go:22:2
dictionary_words_needed.go:22:2:     from #yield2 := func literal (assign) at dictionary_words_needed.go:22:2
dictionary_words_needed.go:22:2:   flow: {heap} ← #yield2:
dictionary_words_needed.go:22:2:     from seq(#yield2) (call parameter) at dictionary_words_needed.go:22:2
dictionary_words_needed.go:23:3: #state2 escapes to heap in loops-range1:
dictionary_words_needed.go:23:3:   flow: {storage for func literal} ← &#state2:
dictionary_words_needed.go:23:3:     from #state2 (captured by a closure) at <unknown line number>
dictionary_words_needed.go:23:3:     from #state2 (reference) at <unknown line number>
dictionary_words_needed.go:22:6: parameter x leaks to {storage for func literal} for loops-range1 with derefs=0:
dictionary_words_needed.go:22:6:   flow: {storage for func literal} ← x:
dictionary_words_needed.go:22:6:     from x (captured by a closure) at dictionary_words_needed.go:25:7
dictionary_words_needed.go:22:2: #state1 escapes to heap in loops:
dictionary_words_needed.go:22:2:   flow: {storage for func literal} ← &#state1:
dictionary_words_needed.go:22:2:     from #state1 (captured by a closure) at <unknown line number>
dictionary_words_needed.go:22:2:     from #state1 (reference) at <unknown line number>
dictionary_words_needed.go:21:12: parameter seq leaks to {storage for func literal} for loops with derefs=0:
dictionary_words_needed.go:21:12:   flow: {storage for func literal} ← seq:
dictionary_words_needed.go:21:12:     from seq (captured by a closure) at dictionary_words_needed.go:23:18
dictionary_words_needed.go:21:12: leaking param: seq
dictionary_words_needed.go:22:2: moved to heap: #state1
dictionary_words_needed.go:23:3: moved to heap: #state2
dictionary_words_needed.go:22:2: func literal escapes to heap
dictionary_words_needed.go:23:3: func literal escapes to heap
dictionary_words_needed.go:11:42: 1 escapes to heap in box[go.shape.int].plain:
dictionary_words_needed.go:11:42:   flow: {heap} ← &{storage for 1}:
dictionary_words_needed.go:11:42:     from 1 (spill) at dictionary_words_needed.go:11:42
dictionary_words_needed.go:11:42:     from sink = 1 (assign) at dictionary_words_needed.go:11:40
dictionary_words_needed.go:11:42: 1 escapes to heap
dictionary_words_needed.go:10:45: len(make(map[string]go.shape.int)) escapes to heap in box[go.shape.int].makes:
dictionary_words_needed.go:10:45:   flow: {heap} ← &{storage for len(make(map[string]go.shape.int))}:
dictionary_words_needed.go:10:45:     from len(make(map[string]go.shape.int)) (spill) at dictionary_words_needed.go:10:45
dictionary_words_needed.go:10:45:     from sink = len(make(map[string]go.shape.int)) (assign) at dictionary_words_needed.go:10:40
dictionary_words_needed.go:10:45: len(make(map[string]go.shape.int)) escapes to heap
dictionary_words_needed.go:10:50: make(map[string]go.shape.int) does not escape
dictionary_words_needed.go:9:48: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap in box[go.shape.int].appends:
dictionary_words_needed.go:9:48:   flow: {heap} ← &{storage for append([]any{}, len(append([]go.shape.int{}, x)))}:
dictionary_words_needed.go:9:48:     from append([]any{}, len(append([]go.shape.int{}, x))) (spill) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:48:     from sink = append([]any{}, len(append([]go.shape.int{}, x))) (assign) at dictionary_words_needed.go:9:40
dictionary_words_needed.go:9:61: len(append([]go.shape.int{}, x)) escapes to heap in box[go.shape.int].appends:
dictionary_words_needed.go:9:61:   flow: {heap} ← &{storage for len(append([]go.shape.int{}, x))}:
dictionary_words_needed.go:9:61:     from len(append([]go.shape.int{}, x)) (spill) at dictionary_words_needed.go:9:61
dictionary_words_needed.go:9:61:     from append([]any{}, len(append([]go.shape.int{}, x))) (call parameter) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:48: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap in box[go.shape.int].appends:
dictionary_words_needed.go:9:48:   flow: {storage for append([]any{}, len(append([]go.shape.int{}, x)))} ← &{storage for append([]any{}, len(append([]go.shape.int{}, x)))}:
dictionary_words_needed.go:9:48:     from append([]any{}, len(append([]go.shape.int{}, x))) (spill) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:48:     from append([]any{}, len(append([]go.shape.int{}, x))) (interface-converted) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:54: []any{} escapes to heap in box[go.shape.int].appends:
dictionary_words_needed.go:9:54:   flow: {temp} ← &{storage for []any{}}:
dictionary_words_needed.go:9:54:     from []any{} (spill) at dictionary_words_needed.go:9:54
dictionary_words_needed.go:9:54:     from append([]any{}, len(append([]go.shape.int{}, x))) (call parameter) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:54:   flow: {temp} ← {temp}:
dictionary_words_needed.go:9:54:   flow: {storage for append([]any{}, len(append([]go.shape.int{}, x)))} ← {temp}:
dictionary_words_needed.go:9:54:     from append([]any{}, len(append([]go.shape.int{}, x))) (interface-converted) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:48: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap
dictionary_words_needed.go:9:54: []any{} escapes to heap
dictionary_words_needed.go:9:61: len(append([]go.shape.int{}, x)) escapes to heap
dictionary_words_needed.go:9:72: []go.shape.int{} does not escape
dictionary_words_needed.go:9:68: append does not escape
dictionary_words_needed.go:9:48: append escapes to heap
dictionary_words_needed.go:8:42: x escapes to heap in box[go.shape.int].converts:
dictionary_words_needed.go:8:42:   flow: {heap} ← &{storage for x}:
dictionary_words_needed.go:8:42:     from x (spill) at dictionary_words_needed.go:8:42
dictionary_words_needed.go:8:42:     from sink = x (assign) at dictionary_words_needed.go:8:40
dictionary_words_needed.go:8:42: x escapes to heap
dictionary_words_needed.go:11:42: 1 escapes to heap in box[go.shape.interface { Error() string }].plain:
dictionary_words_needed.go:11:42:   flow: {heap} ← &{storage for 1}:
dictionary_words_needed.go:11:42:     from 1 (spill) at dictionary_words_needed.go:11:42
dictionary_words_needed.go:11:42:     from sink = 1 (assign) at dictionary_words_needed.go:11:40
dictionary_words_needed.go:11:23: parameter x leaks to ~r0 for box[go.shape.interface { Error() string }].plain with derefs=0:
dictionary_words_needed.go:11:23:   flow: ~r0 ← x:
dictionary_words_needed.go:11:23:     from return x (return) at dictionary_words_needed.go:11:45
dictionary_words_needed.go:11:42: 1 escapes to heap
dictionary_words_needed.go:10:45: len(make(map[string]go.shape.interface { Error() string })) escapes to heap in box[go.shape.interface { Error() string }].makes:
dictionary_words_needed.go:10:45:   flow: {heap} ← &{storage for len(make(map[string]go.shape.interface { Error() string }))}:
dictionary_words_needed.go:10:45:     from len(make(map[string]go.shape.interface { Error() string })) (spill) at dictionary_words_needed.go:10:45
dictionary_words_needed.go:10:45:     from sink = len(make(map[string]go.shape.interface { Error() string })) (assign) at dictionary_words_needed.go:10:40
dictionary_words_needed.go:10:23: parameter x leaks to ~r0 for box[go.shape.interface { Error() string }].makes with derefs=0:
dictionary_words_needed.go:10:23:   flow: ~r0 ← x:
dictionary_words_needed.go:10:23:     from return x (return) at dictionary_words_needed.go:10:67
dictionary_words_needed.go:10:45: len(make(map[string]go.shape.interface { Error() string })) escapes to heap
dictionary_words_needed.go:10:50: make(map[string]go.shape.interface { Error() string }) does not escape
dictionary_words_needed.go:9:48: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap in box[go.shape.interface { Error() string }].appends:
dictionary_words_needed.go:9:48:   flow: {heap} ← &{storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))}:
dictionary_words_needed.go:9:48:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (spill) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:48:     from sink = append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (assign) at dictionary_words_needed.go:9:40
dictionary_words_needed.go:9:61: len(append([]go.shape.interface { Error() string }{}, x)) escapes to heap in box[go.shape.interface { Error() string }].appends:
dictionary_words_needed.go:9:61:   flow: {heap} ← &{storage for len(append([]go.shape.interface { Error() string }{}, x))}:
dictionary_words_needed.go:9:61:     from len(append([]go.shape.interface { Error() string }{}, x)) (spill) at dictionary_words_needed.go:9:61
dictionary_words_needed.go:9:61:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (call parameter) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:48: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap in box[go.shape.interface { Error() string }].appends:
dictionary_words_needed.go:9:48:   flow: {storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))} ← &{storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))}:
dictionary_words_needed.go:9:48:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (spill) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:48:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (interface-converted) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:25: parameter x leaks to {heap} for box[go.shape.interface { Error() string }].appends with derefs=0:
dictionary_words_needed.go:9:25:   flow: {heap} ← x:
dictionary_words_needed.go:9:25:     from append([]go.shape.interface { Error() string }{}, x) (call parameter) at dictionary_words_needed.go:9:68
dictionary_words_needed.go:9:54: []any{} escapes to heap in box[go.shape.interface { Error() string }].appends:
dictionary_words_needed.go:9:54:   flow: {temp} ← &{storage for []any{}}:
dictionary_words_needed.go:9:54:     from []any{} (spill) at dictionary_words_needed.go:9:54
dictionary_words_needed.go:9:54:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (call parameter) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:54:   flow: {temp} ← {temp}:
dictionary_words_needed.go:9:54:   flow: {storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))} ← {temp}:
dictionary_words_needed.go:9:54:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (interface-converted) at dictionary_words_needed.go:9:48
dictionary_words_needed.go:9:25: parameter x leaks to ~r0 for box[go.shape.interface { Error() string }].appends with derefs=0:
dictionary_words_needed.go:9:25:   flow: ~r0 ← x:
dictionary_words_needed.go:9:25:     from return x (return) at dictionary_words_needed.go:9:82
dictionary_words_needed.go:9:48: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap
dictionary_words_needed.go:9:54: []any{} escapes to heap
dictionary_words_needed.go:9:61: len(append([]go.shape.interface { Error() string }{}, x)) escapes to heap
dictionary_words_needed.go:9:72: []go.shape.interface { Error() string }{} does not escape
dictionary_words_needed.go:9:68: append does not escape
dictionary_words_needed.go:9:48: append escapes to heap
dictionary_words_needed.go:8:26: parameter x leaks to {heap} for box[go.shape.interface { Error() string }].converts with derefs=0:
dictionary_words_needed.go:8:26:   flow: {heap} ← x:
dictionary_words_needed.go:8:26:     from x (interface-converted) at dictionary_words_needed.go:8:42
dictionary_words_needed.go:8:26:     from sink = x (assign) at dictionary_words_needed.go:8:40
dictionary_words_needed.go:8:26: parameter x leaks to ~r0 for box[go.shape.interface { Error() string }].converts with derefs=0:
dictionary_words_needed.go:8:26:   flow: ~r0 ← x:
dictionary_words_needed.go:8:26:     from return x (return) at dictionary_words_needed.go:8:45
dictionary_words_needed.go:17:17: v escapes to heap in ref[go.shape.interface {}]:
dictionary_words_needed.go:17:17:   flow: ~r0 ← &v:
dictionary_words_needed.go:17:17:     from &v (address-of) at dictionary_words_needed.go:17:34
dictionary_words_needed.go:17:17:     from return &v (return) at dictionary_words_needed.go:17:27
dictionary_words_needed.go:17:17: parameter v leaks to ~r0 for ref[go.shape.interface {}] with derefs=0:
dictionary_words_needed.go:17:17:   flow: ~r0 ← &v:
dictionary_words_needed.go:17:17:     from &v (address-of) at dictionary_words_needed.go:17:34
dictionary_words_needed.go:17:17:     from return &v (return) at dictionary_words_needed.go:17:27
dictionary_words_needed.go:17:17: moved to heap: v
dictionary_words_needed.go:17:6: v escapes to heap in ref[interface {}]:
dictionary_words_needed.go:17:6:   flow: ~r0 ← &v:
dictionary_words_needed.go:17:6:     from &v (address-of) at dictionary_words_needed.go:17:6
dictionary_words_needed.go:17:6:     from ~r0 = &v (assign-pair) at dictionary_words_needed.go:17:6
dictionary_words_needed.go:17:6:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:17:6:     from return ~r0 (return) at dictionary_words_needed.go:17:6
dictionary_words_needed.go:17:17: parameter v leaks to v for ref[interface {}] with derefs=0:
dictionary_words_needed.go:17:17:   flow: v ← v:
dictionary_words_needed.go:17:17:     from .dict, v := &.dict.ref[interface {}], v (assign-pair) at dictionary_words_needed.go:17:6
dictionary_words_needed.go:17:6: moved to heap: v
dictionary_words_needed.go:11:6: 1 escapes to heap in box[error].plain:
dictionary_words_needed.go:11:6:   flow: {heap} ← &{storage for 1}:
dictionary_words_needed.go:11:6:     from 1 (spill) at dictionary_words_needed.go:11:6
dictionary_words_needed.go:11:6:     from sink = 1 (assign) at dictionary_words_needed.go:11:6
dictionary_words_needed.go:11:23: parameter x leaks to ~r0 for box[error].plain with derefs=0:
dictionary_words_needed.go:11:23:   flow: x ← x:
dictionary_words_needed.go:11:23:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at dictionary_words_needed.go:11:6
dictionary_words_needed.go:11:23:   flow: ~r0 ← x:
dictionary_words_needed.go:11:23:     from ~r0 = x (assign-pair) at dictionary_words_needed.go:11:6
dictionary_words_needed.go:11:23:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:11:23:     from return ~r0 (return) at dictionary_words_needed.go:11:6
dictionary_words_needed.go:11:6: 1 escapes to heap
dictionary_words_needed.go:10:6: len(make(map[string]go.shape.interface { Error() string })) escapes to heap in box[error].makes:
dictionary_words_needed.go:10:6:   flow: {heap} ← &{storage for len(make(map[string]go.shape.interface { Error() string }))}:
dictionary_words_needed.go:10:6:     from len(make(map[string]go.shape.interface { Error() string })) (spill) at dictionary_words_needed.go:10:6
dictionary_words_needed.go:10:6:     from sink = len(make(map[string]go.shape.interface { Error() string })) (assign) at dictionary_words_needed.go:10:6
dictionary_words_needed.go:10:23: parameter x leaks to ~r0 for box[error].makes with derefs=0:
dictionary_words_needed.go:10:23:   flow: x ← x:
dictionary_words_needed.go:10:23:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at dictionary_words_needed.go:10:6
dictionary_words_needed.go:10:23:   flow: ~r0 ← x:
dictionary_words_needed.go:10:23:     from ~r0 = x (assign-pair) at dictionary_words_needed.go:10:6
dictionary_words_needed.go:10:23:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:10:23:     from return ~r0 (return) at dictionary_words_needed.go:10:6
dictionary_words_needed.go:10:6: len(make(map[string]go.shape.interface { Error() string })) escapes to heap
dictionary_words_needed.go:10:6: make(map[string]go.shape.interface { Error() string }) does not escape
dictionary_words_needed.go:9:6: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap in box[error].appends:
dictionary_words_needed.go:9:6:   flow: {heap} ← &{storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))}:
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (spill) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:     from sink = append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (assign) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6: len(append([]go.shape.interface { Error() string }{}, x)) escapes to heap in box[error].appends:
dictionary_words_needed.go:9:6:   flow: {heap} ← &{storage for len(append([]go.shape.interface { Error() string }{}, x))}:
dictionary_words_needed.go:9:6:     from len(append([]go.shape.interface { Error() string }{}, x)) (spill) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (call parameter) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap in box[error].appends:
dictionary_words_needed.go:9:6:   flow: {storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))} ← &{storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))}:
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (spill) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (interface-converted) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:25: parameter x leaks to {heap} for box[error].appends with derefs=0:
dictionary_words_needed.go:9:25:   flow: x ← x:
dictionary_words_needed.go:9:25:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:25:   flow: {heap} ← x:
dictionary_words_needed.go:9:25:     from append([]go.shape.interface { Error() string }{}, x) (call parameter) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6: []any{} escapes to heap in box[error].appends:
dictionary_words_needed.go:9:6:   flow: {temp} ← &{storage for []any{}}:
dictionary_words_needed.go:9:6:     from []any{} (spill) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (call parameter) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:   flow: {temp} ← {temp}:
dictionary_words_needed.go:9:6:   flow: {storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))} ← {temp}:
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (interface-converted) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:25: parameter x leaks to ~r0 for box[error].appends with derefs=0:
dictionary_words_needed.go:9:25:   flow: x ← x:
dictionary_words_needed.go:9:25:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:25:   flow: ~r0 ← x:
dictionary_words_needed.go:9:25:     from ~r0 = x (assign-pair) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:25:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:9:25:     from return ~r0 (return) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap
dictionary_words_needed.go:9:6: []any{} escapes to heap
dictionary_words_needed.go:9:6: len(append([]go.shape.interface { Error() string }{}, x)) escapes to heap
dictionary_words_needed.go:9:6: []go.shape.interface { Error() string }{} does not escape
dictionary_words_needed.go:9:6: append does not escape
dictionary_words_needed.go:9:6: append escapes to heap
dictionary_words_needed.go:8:26: parameter x leaks to {heap} for box[error].converts with derefs=0:
dictionary_words_needed.go:8:26:   flow: x ← x:
dictionary_words_needed.go:8:26:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at dictionary_words_needed.go:8:6
dictionary_words_needed.go:8:26:   flow: {heap} ← x:
dictionary_words_needed.go:8:26:     from x (interface-converted) at dictionary_words_needed.go:8:6
dictionary_words_needed.go:8:26:     from sink = x (assign) at dictionary_words_needed.go:8:6
dictionary_words_needed.go:8:26: parameter x leaks to ~r0 for box[error].converts with derefs=0:
dictionary_words_needed.go:8:26:   flow: x ← x:
dictionary_words_needed.go:8:26:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at dictionary_words_needed.go:8:6
dictionary_words_needed.go:8:26:   flow: ~r0 ← x:
dictionary_words_needed.go:8:26:     from ~r0 = x (assign-pair) at dictionary_words_needed.go:8:6
dictionary_words_needed.go:8:26:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:8:26:     from return ~r0 (return) at dictionary_words_needed.go:8:6
dictionary_words_needed.go:11:6: 1 escapes to heap in box[int].plain:
dictionary_words_needed.go:11:6:   flow: {heap} ← &{storage for 1}:
dictionary_words_needed.go:11:6:     from 1 (spill) at dictionary_words_needed.go:11:6
dictionary_words_needed.go:11:6:     from sink = 1 (assign) at dictionary_words_needed.go:11:6
dictionary_words_needed.go:11:6: 1 escapes to heap
dictionary_words_needed.go:10:6: len(make(map[string]go.shape.int)) escapes to heap in box[int].makes:
dictionary_words_needed.go:10:6:   flow: {heap} ← &{storage for len(make(map[string]go.shape.int))}:
dictionary_words_needed.go:10:6:     from len(make(map[string]go.shape.int)) (spill) at dictionary_words_needed.go:10:6
dictionary_words_needed.go:10:6:     from sink = len(make(map[string]go.shape.int)) (assign) at dictionary_words_needed.go:10:6
dictionary_words_needed.go:10:6: len(make(map[string]go.shape.int)) escapes to heap
dictionary_words_needed.go:10:6: make(map[string]go.shape.int) does not escape
dictionary_words_needed.go:9:6: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap in box[int].appends:
dictionary_words_needed.go:9:6:   flow: {heap} ← &{storage for append([]any{}, len(append([]go.shape.int{}, x)))}:
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.int{}, x))) (spill) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:     from sink = append([]any{}, len(append([]go.shape.int{}, x))) (assign) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6: len(append([]go.shape.int{}, x)) escapes to heap in box[int].appends:
dictionary_words_needed.go:9:6:   flow: {heap} ← &{storage for len(append([]go.shape.int{}, x))}:
dictionary_words_needed.go:9:6:     from len(append([]go.shape.int{}, x)) (spill) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.int{}, x))) (call parameter) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap in box[int].appends:
dictionary_words_needed.go:9:6:   flow: {storage for append([]any{}, len(append([]go.shape.int{}, x)))} ← &{storage for append([]any{}, len(append([]go.shape.int{}, x)))}:
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.int{}, x))) (spill) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.int{}, x))) (interface-converted) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6: []any{} escapes to heap in box[int].appends:
dictionary_words_needed.go:9:6:   flow: {temp} ← &{storage for []any{}}:
dictionary_words_needed.go:9:6:     from []any{} (spill) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.int{}, x))) (call parameter) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6:   flow: {temp} ← {temp}:
dictionary_words_needed.go:9:6:   flow: {storage for append([]any{}, len(append([]go.shape.int{}, x)))} ← {temp}:
dictionary_words_needed.go:9:6:     from append([]any{}, len(append([]go.shape.int{}, x))) (interface-converted) at dictionary_words_needed.go:9:6
dictionary_words_needed.go:9:6: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap
dictionary_words_needed.go:9:6: []any{} escapes to heap
dictionary_words_needed.go:9:6: len(append([]go.shape.int{}, x)) escapes to heap
dictionary_words_needed.go:9:6: []go.shape.int{} does not escape
dictionary_words_needed.go:9:6: append does not escape
dictionary_words_needed.go:9:6: append escapes to heap
dictionary_words_needed.go:8:6: x escapes to heap in box[int].converts:
dictionary_words_needed.go:8:6:   flow: {heap} ← &{storage for x}:
dictionary_words_needed.go:8:6:     from x (spill) at dictionary_words_needed.go:8:6
dictionary_words_needed.go:8:6:     from sink = x (assign) at dictionary_words_needed.go:8:6
dictionary_words_needed.go:8:6: x escapes to heap
<autogenerated>:1: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap in (*box[int]).appends:
<autogenerated>:1:   flow: {heap} ← &{storage for append([]any{}, len(append([]go.shape.int{}, x)))}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = append([]any{}, len(append([]go.shape.int{}, x))) (assign) at <autogenerated>:1
<autogenerated>:1: len(append([]go.shape.int{}, x)) escapes to heap in (*box[int]).appends:
<autogenerated>:1:   flow: {heap} ← &{storage for len(append([]go.shape.int{}, x))}:
<autogenerated>:1:     from len(append([]go.shape.int{}, x)) (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (call parameter) at <autogenerated>:1
<autogenerated>:1: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap in (*box[int]).appends:
<autogenerated>:1:   flow: {storage for append([]any{}, len(append([]go.shape.int{}, x)))} ← &{storage for append([]any{}, len(append([]go.shape.int{}, x)))}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (interface-converted) at <autogenerated>:1
<autogenerated>:1: []any{} escapes to heap in (*box[int]).appends:
<autogenerated>:1:   flow: {temp} ← &{storage for []any{}}:
<autogenerated>:1:     from []any{} (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: {temp} ← {temp}:
<autogenerated>:1:   flow: {storage for append([]any{}, len(append([]go.shape.int{}, x)))} ← {temp}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (interface-converted) at <autogenerated>:1
<autogenerated>:1: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap
<autogenerated>:1: []any{} escapes to heap
<autogenerated>:1: len(append([]go.shape.int{}, x)) escapes to heap
<autogenerated>:1: []go.shape.int{} does not escape
<autogenerated>:1: append does not escape
<autogenerated>:1: append escapes to heap
<autogenerated>:1: x escapes to heap in (*box[int]).converts:
<autogenerated>:1:   flow: {heap} ← &{storage for x}:
<autogenerated>:1:     from x (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = x (assign) at <autogenerated>:1
<autogenerated>:1: x escapes to heap
<autogenerated>:1: len(make(map[string]go.shape.int)) escapes to heap in (*box[int]).makes:
<autogenerated>:1:   flow: {heap} ← &{storage for len(make(map[string]go.shape.int))}:
<autogenerated>:1:     from len(make(map[string]go.shape.int)) (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = len(make(map[string]go.shape.int)) (assign) at <autogenerated>:1
<autogenerated>:1: len(make(map[string]go.shape.int)) escapes to heap
<autogenerated>:1: make(map[string]go.shape.int) does not escape
<autogenerated>:1: 1 escapes to heap in (*box[int]).plain:
<autogenerated>:1:   flow: {heap} ← &{storage for 1}:
<autogenerated>:1:     from 1 (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = 1 (assign) at <autogenerated>:1
<autogenerated>:1: 1 escapes to heap
<autogenerated>:1: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap in (*box[error]).appends:
<autogenerated>:1:   flow: {heap} ← &{storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (assign) at <autogenerated>:1
<autogenerated>:1: len(append([]go.shape.interface { Error() string }{}, x)) escapes to heap in (*box[error]).appends:
<autogenerated>:1:   flow: {heap} ← &{storage for len(append([]go.shape.interface { Error() string }{}, x))}:
<autogenerated>:1:     from len(append([]go.shape.interface { Error() string }{}, x)) (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (call parameter) at <autogenerated>:1
<autogenerated>:1: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap in (*box[error]).appends:
<autogenerated>:1:   flow: {storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))} ← &{storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (interface-converted) at <autogenerated>:1
dictionary_words_needed.go:9:25: parameter x leaks to {heap} for (*box[error]).appends with derefs=0:
dictionary_words_needed.go:9:25:   flow: x ← x:
dictionary_words_needed.go:9:25:     from b, x := b, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:9:25:   flow: x ← x:
dictionary_words_needed.go:9:25:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:9:25:   flow: {heap} ← x:
dictionary_words_needed.go:9:25:     from append([]go.shape.interface { Error() string }{}, x) (call parameter) at <autogenerated>:1
<autogenerated>:1: []any{} escapes to heap in (*box[error]).appends:
<autogenerated>:1:   flow: {temp} ← &{storage for []any{}}:
<autogenerated>:1:     from []any{} (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: {temp} ← {temp}:
<autogenerated>:1:   flow: {storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))} ← {temp}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (interface-converted) at <autogenerated>:1
dictionary_words_needed.go:9:25: parameter x leaks to ~r0 for (*box[error]).appends with derefs=0:
dictionary_words_needed.go:9:25:   flow: x ← x:
dictionary_words_needed.go:9:25:     from b, x := b, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:9:25:   flow: x ← x:
dictionary_words_needed.go:9:25:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:9:25:   flow: ~r0 ← x:
dictionary_words_needed.go:9:25:     from ~r0 = x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:9:25:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:9:25:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:9:25:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:9:25:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap
<autogenerated>:1: []any{} escapes to heap
<autogenerated>:1: len(append([]go.shape.interface { Error() string }{}, x)) escapes to heap
<autogenerated>:1: []go.shape.interface { Error() string }{} does not escape
<autogenerated>:1: append does not escape
<autogenerated>:1: append escapes to heap
dictionary_words_needed.go:8:26: parameter x leaks to {heap} for (*box[error]).converts with derefs=0:
dictionary_words_needed.go:8:26:   flow: x ← x:
dictionary_words_needed.go:8:26:     from b, x := b, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:8:26:   flow: x ← x:
dictionary_words_needed.go:8:26:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:8:26:   flow: {heap} ← x:
dictionary_words_needed.go:8:26:     from x (interface-converted) at <autogenerated>:1
dictionary_words_needed.go:8:26:     from sink = x (assign) at <autogenerated>:1
dictionary_words_needed.go:8:26: parameter x leaks to ~r0 for (*box[error]).converts with derefs=0:
dictionary_words_needed.go:8:26:   flow: x ← x:
dictionary_words_needed.go:8:26:     from b, x := b, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:8:26:   flow: x ← x:
dictionary_words_needed.go:8:26:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:8:26:   flow: ~r0 ← x:
dictionary_words_needed.go:8:26:     from ~r0 = x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:8:26:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:8:26:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:8:26:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:8:26:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: len(make(map[string]go.shape.interface { Error() string })) escapes to heap in (*box[error]).makes:
<autogenerated>:1:   flow: {heap} ← &{storage for len(make(map[string]go.shape.interface { Error() string }))}:
<autogenerated>:1:     from len(make(map[string]go.shape.interface { Error() string })) (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = len(make(map[string]go.shape.interface { Error() string })) (assign) at <autogenerated>:1
dictionary_words_needed.go:10:23: parameter x leaks to ~r0 for (*box[error]).makes with derefs=0:
dictionary_words_needed.go:10:23:   flow: x ← x:
dictionary_words_needed.go:10:23:     from b, x := b, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:10:23:   flow: x ← x:
dictionary_words_needed.go:10:23:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:10:23:   flow: ~r0 ← x:
dictionary_words_needed.go:10:23:     from ~r0 = x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:10:23:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:10:23:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:10:23:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:10:23:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: len(make(map[string]go.shape.interface { Error() string })) escapes to heap
<autogenerated>:1: make(map[string]go.shape.interface { Error() string }) does not escape
<autogenerated>:1: 1 escapes to heap in (*box[error]).plain:
<autogenerated>:1:   flow: {heap} ← &{storage for 1}:
<autogenerated>:1:     from 1 (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = 1 (assign) at <autogenerated>:1
dictionary_words_needed.go:11:23: parameter x leaks to ~r0 for (*box[error]).plain with derefs=0:
dictionary_words_needed.go:11:23:   flow: x ← x:
dictionary_words_needed.go:11:23:     from b, x := b, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:11:23:   flow: x ← x:
dictionary_words_needed.go:11:23:     from _, .dict, x := 0, &.dict.box[error], x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:11:23:   flow: ~r0 ← x:
dictionary_words_needed.go:11:23:     from ~r0 = x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:11:23:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:11:23:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:11:23:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:11:23:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: 1 escapes to heap
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Error() string }.Error with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Error() (call parameter) at <autogenerated>:1
<autogenerated>:1: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap in (*box[go.shape.interface { Error() string }]).appends:
<autogenerated>:1:   flow: {heap} ← &{storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (assign) at <autogenerated>:1
<autogenerated>:1: len(append([]go.shape.interface { Error() string }{}, x)) escapes to heap in (*box[go.shape.interface { Error() string }]).appends:
<autogenerated>:1:   flow: {heap} ← &{storage for len(append([]go.shape.interface { Error() string }{}, x))}:
<autogenerated>:1:     from len(append([]go.shape.interface { Error() string }{}, x)) (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (call parameter) at <autogenerated>:1
<autogenerated>:1: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap in (*box[go.shape.interface { Error() string }]).appends:
<autogenerated>:1:   flow: {storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))} ← &{storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (interface-converted) at <autogenerated>:1
dictionary_words_needed.go:9:25: parameter x leaks to {heap} for (*box[go.shape.interface { Error() string }]).appends with derefs=0:
dictionary_words_needed.go:9:25:   flow: x ← x:
dictionary_words_needed.go:9:25:     from b, .dict, x := b, .dict, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:9:25:   flow: {heap} ← x:
dictionary_words_needed.go:9:25:     from append([]go.shape.interface { Error() string }{}, x) (call parameter) at <autogenerated>:1
<autogenerated>:1: []any{} escapes to heap in (*box[go.shape.interface { Error() string }]).appends:
<autogenerated>:1:   flow: {temp} ← &{storage for []any{}}:
<autogenerated>:1:     from []any{} (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: {temp} ← {temp}:
<autogenerated>:1:   flow: {storage for append([]any{}, len(append([]go.shape.interface { Error() string }{}, x)))} ← {temp}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) (interface-converted) at <autogenerated>:1
dictionary_words_needed.go:9:25: parameter x leaks to ~r0 for (*box[go.shape.interface { Error() string }]).appends with derefs=0:
dictionary_words_needed.go:9:25:   flow: x ← x:
dictionary_words_needed.go:9:25:     from b, .dict, x := b, .dict, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:9:25:   flow: ~r0 ← x:
dictionary_words_needed.go:9:25:     from ~r0 = x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:9:25:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:9:25:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: append([]any{}, len(append([]go.shape.interface { Error() string }{}, x))) escapes to heap
<autogenerated>:1: []any{} escapes to heap
<autogenerated>:1: len(append([]go.shape.interface { Error() string }{}, x)) escapes to heap
<autogenerated>:1: []go.shape.interface { Error() string }{} does not escape
<autogenerated>:1: append does not escape
<autogenerated>:1: append escapes to heap
dictionary_words_needed.go:8:26: parameter x leaks to {heap} for (*box[go.shape.interface { Error() string }]).converts with derefs=0:
dictionary_words_needed.go:8:26:   flow: x ← x:
dictionary_words_needed.go:8:26:     from b, _, x := b, 0, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:8:26:   flow: {heap} ← x:
dictionary_words_needed.go:8:26:     from x (interface-converted) at <autogenerated>:1
dictionary_words_needed.go:8:26:     from sink = x (assign) at <autogenerated>:1
dictionary_words_needed.go:8:26: parameter x leaks to ~r0 for (*box[go.shape.interface { Error() string }]).converts with derefs=0:
dictionary_words_needed.go:8:26:   flow: x ← x:
dictionary_words_needed.go:8:26:     from b, _, x := b, 0, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:8:26:   flow: ~r0 ← x:
dictionary_words_needed.go:8:26:     from ~r0 = x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:8:26:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:8:26:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: len(make(map[string]go.shape.interface { Error() string })) escapes to heap in (*box[go.shape.interface { Error() string }]).makes:
<autogenerated>:1:   flow: {heap} ← &{storage for len(make(map[string]go.shape.interface { Error() string }))}:
<autogenerated>:1:     from len(make(map[string]go.shape.interface { Error() string })) (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = len(make(map[string]go.shape.interface { Error() string })) (assign) at <autogenerated>:1
dictionary_words_needed.go:10:23: parameter x leaks to ~r0 for (*box[go.shape.interface { Error() string }]).makes with derefs=0:
dictionary_words_needed.go:10:23:   flow: x ← x:
dictionary_words_needed.go:10:23:     from b, .dict, x := b, .dict, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:10:23:   flow: ~r0 ← x:
dictionary_words_needed.go:10:23:     from ~r0 = x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:10:23:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:10:23:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: len(make(map[string]go.shape.interface { Error() string })) escapes to heap
<autogenerated>:1: make(map[string]go.shape.interface { Error() string }) does not escape
<autogenerated>:1: 1 escapes to heap in (*box[go.shape.interface { Error() string }]).plain:
<autogenerated>:1:   flow: {heap} ← &{storage for 1}:
<autogenerated>:1:     from 1 (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = 1 (assign) at <autogenerated>:1
dictionary_words_needed.go:11:23: parameter x leaks to ~r0 for (*box[go.shape.interface { Error() string }]).plain with derefs=0:
dictionary_words_needed.go:11:23:   flow: x ← x:
dictionary_words_needed.go:11:23:     from b, _, x := b, 0, x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:11:23:   flow: ~r0 ← x:
dictionary_words_needed.go:11:23:     from ~r0 = x (assign-pair) at <autogenerated>:1
dictionary_words_needed.go:11:23:   flow: ~r0 ← ~r0:
dictionary_words_needed.go:11:23:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: 1 escapes to heap
<autogenerated>:1: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap in (*box[go.shape.int]).appends:
<autogenerated>:1:   flow: {heap} ← &{storage for append([]any{}, len(append([]go.shape.int{}, x)))}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = append([]any{}, len(append([]go.shape.int{}, x))) (assign) at <autogenerated>:1
<autogenerated>:1: len(append([]go.shape.int{}, x)) escapes to heap in (*box[go.shape.int]).appends:
<autogenerated>:1:   flow: {heap} ← &{storage for len(append([]go.shape.int{}, x))}:
<autogenerated>:1:     from len(append([]go.shape.int{}, x)) (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (call parameter) at <autogenerated>:1
<autogenerated>:1: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap in (*box[go.shape.int]).appends:
<autogenerated>:1:   flow: {storage for append([]any{}, len(append([]go.shape.int{}, x)))} ← &{storage for append([]any{}, len(append([]go.shape.int{}, x)))}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (interface-converted) at <autogenerated>:1
<autogenerated>:1: []any{} escapes to heap in (*box[go.shape.int]).appends:
<autogenerated>:1:   flow: {temp} ← &{storage for []any{}}:
<autogenerated>:1:     from []any{} (spill) at <autogenerated>:1
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: {temp} ← {temp}:
<autogenerated>:1:   flow: {storage for append([]any{}, len(append([]go.shape.int{}, x)))} ← {temp}:
<autogenerated>:1:     from append([]any{}, len(append([]go.shape.int{}, x))) (interface-converted) at <autogenerated>:1
<autogenerated>:1: append([]any{}, len(append([]go.shape.int{}, x))) escapes to heap
<autogenerated>:1: []any{} escapes to heap
<autogenerated>:1: len(append([]go.shape.int{}, x)) escapes to heap
<autogenerated>:1: []go.shape.int{} does not escape
<autogenerated>:1: append does not escape
<autogenerated>:1: append escapes to heap
<autogenerated>:1: x escapes to heap in (*box[go.shape.int]).converts:
<autogenerated>:1:   flow: {heap} ← &{storage for x}:
<autogenerated>:1:     from x (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = x (assign) at <autogenerated>:1
<autogenerated>:1: x escapes to heap
<autogenerated>:1: len(make(map[string]go.shape.int)) escapes to heap in (*box[go.shape.int]).makes:
<autogenerated>:1:   flow: {heap} ← &{storage for len(make(map[string]go.shape.int))}:
<autogenerated>:1:     from len(make(map[string]go.shape.int)) (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = len(make(map[string]go.shape.int)) (assign) at <autogenerated>:1
<autogenerated>:1: len(make(map[string]go.shape.int)) escapes to heap
<autogenerated>:1: make(map[string]go.shape.int) does not escape
<autogenerated>:1: 1 escapes to heap in (*box[go.shape.int]).plain:
<autogenerated>:1:   flow: {heap} ← &{storage for 1}:
<autogenerated>:1:     from 1 (spill) at <autogenerated>:1
<autogenerated>:1:     from sink = 1 (assign) at <autogenerated>:1
<autogenerated>:1: 1 escapes to heap
