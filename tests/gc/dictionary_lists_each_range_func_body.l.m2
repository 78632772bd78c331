dictionary_lists_each_range_func_body.go:13:23: nested[go.shape.string,go.shape.int] capturing by value: s (addr=false assign=false width=8)
dictionary_lists_each_range_func_body.go:13:6: nested[go.shape.string,go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
dictionary_lists_each_range_func_body.go:15:3: nested[go.shape.string,go.shape.int].func1 capturing by ref: #state1 (addr=false assign=true width=8)
dictionary_lists_each_range_func_body.go:13:23: nested[go.shape.string,go.shape.int] capturing by value: s (addr=false assign=false width=8)
nested[go.shape.string,go.shape.int].func1 capturing by value: #next (addr=false assign=false width=8)
dictionary_lists_each_range_func_body.go:13:6: nested[go.shape.string,go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
dictionary_lists_each_range_func_body.go:16:4: nested[go.shape.string,go.shape.int].func1-range1 capturing by ref: #state2 (addr=false assign=true width=8)
dictionary_lists_each_range_func_body.go:13:6: nested[go.shape.string,go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
dictionary_lists_each_range_func_body.go:16:4: func literal escapes to heap in nested[go.shape.string,go.shape.int].func1-range1:
dictionary_lists_each_range_func_body.go:16:4:   flow: #yield1 ← &{storage for func literal}:
dictionary_lists_each_range_func_body.go:16:4:     from func literal (spill) at dictionary_lists_each_range_func_body.go:16:4
dictionary_lists_each_range_func_body.go:16:4:     from #yield1 := func literal (assign) at dictionary_lists_each_range_func_body.go:16:4
dictionary_lists_each_range_func_body.go:16:4:   flow: {heap} ← #yield1:
dictionary_lists_each_range_func_body.go:16:4:     from s(#yield1) (call parameter) at dictionary_lists_each_range_func_body.go:16:4
dictionary_lists_each_range_func_body.go:15:3: func literal escapes to heap in nested[go.shape.string,go.shape.int].func1:
dictionary_lists_each_range_func_body.go:15:3:   flow: #yield2 ← &{storage for func literal}:
dictionary_lists_each_range_func_body.go:15:3:     from func literal (spill) at dictionary_lists_each_range_func_body.go:15:3
dictionary_lists_each_range_func_body.go:15:3:     from #yield2 := func literal (assign) at dictionary_lists_each_range_func_body.go:15:3
dictionary_lists_each_range_func_body.go:15:3:   flow: {heap} ← #yield2:
dictionary_lists_each_range_func_body.go:15:3:     from s(#yield2) (call parameter) at dictionary_lists_each_range_func_body.go:15:3
dictionary_lists_each_range_func_body.go:16:4: #state2 escapes to heap in nested[go.shape.string,go.shape.int].func1-range1:
dictionary_lists_each_range_func_body.go:16:4:   flow: {storage for func literal} ← &#state2:
dictionary_lists_each_range_func_body.go:16:4:     from #state2 (captured by a closure) at <unknown line number>
dictionary_lists_each_range_func_body.go:16:4:     from #state2 (reference) at <unknown line number>
dictionary_lists_each_range_func_body.go:13:6: parameter .dict leaks to {storage for func literal} for nested[go.shape.string,go.shape.int] with derefs=0:
dictionary_lists_each_range_func_body.go:13:6:   flow: {storage for func literal} ← .dict:
dictionary_lists_each_range_func_body.go:13:6:     from .dict (captured by a closure) at dictionary_lists_each_range_func_body.go:13:6
dictionary_lists_each_range_func_body.go:15:3: #state1 escapes to heap in nested[go.shape.string,go.shape.int].func1:
dictionary_lists_each_range_func_body.go:15:3:   flow: {storage for func literal} ← &#state1:
dictionary_lists_each_range_func_body.go:15:3:     from #state1 (captured by a closure) at <unknown line number>
dictionary_lists_each_range_func_body.go:15:3:     from #state1 (reference) at <unknown line number>
dictionary_lists_each_range_func_body.go:13:23: parameter s leaks to {storage for func literal} for nested[go.shape.string,go.shape.int] with derefs=0:
dictionary_lists_each_range_func_body.go:13:23:   flow: {storage for func literal} ← s:
dictionary_lists_each_range_func_body.go:13:23:     from s (captured by a closure) at dictionary_lists_each_range_func_body.go:16:22
dictionary_lists_each_range_func_body.go:13:6: parameter .dict leaks to {storage for func literal} for nested[go.shape.string,go.shape.int] with derefs=0:
dictionary_lists_each_range_func_body.go:13:6:   flow: {storage for func literal} ← .dict:
dictionary_lists_each_range_func_body.go:13:6:     from .dict (captured by a closure) at dictionary_lists_each_range_func_body.go:13:6
dictionary_lists_each_range_func_body.go:14:9: func literal escapes to heap in nested[go.shape.string,go.shape.int]:
dictionary_lists_each_range_func_body.go:14:9:   flow: ~r0 ← &{storage for func literal}:
dictionary_lists_each_range_func_body.go:14:9:     from func literal (spill) at dictionary_lists_each_range_func_body.go:14:9
dictionary_lists_each_range_func_body.go:14:9:     from return func literal (return) at dictionary_lists_each_range_func_body.go:14:2
dictionary_lists_each_range_func_body.go:13:23: parameter s leaks to {storage for func literal} for nested[go.shape.string,go.shape.int] with derefs=0:
dictionary_lists_each_range_func_body.go:13:23:   flow: {storage for func literal} ← s:
dictionary_lists_each_range_func_body.go:13:23:     from s (captured by a closure) at dictionary_lists_each_range_func_body.go:16:22
dictionary_lists_each_range_func_body.go:13:6: parameter .dict leaks to {storage for func literal} for nested[go.shape.string,go.shape.int] with derefs=0:
dictionary_lists_each_range_func_body.go:13:6:   flow: {storage for func literal} ← .dict:
dictionary_lists_each_range_func_body.go:13:6:     from .dict (captured by a closure) at dictionary_lists_each_range_func_body.go:13:6
dictionary_lists_each_range_func_body.go:15:3: moved to heap: #state1
dictionary_lists_each_range_func_body.go:16:4: moved to heap: #state2
dictionary_lists_each_range_func_body.go:14:9: func literal escapes to heap
dictionary_lists_each_range_func_body.go:15:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:16:4: func literal escapes to heap
dictionary_lists_each_range_func_body.go:13:23: parameter s leaks to {heap} for nested[string,int] with derefs=0:
dictionary_lists_each_range_func_body.go:13:23:   flow: {heap} ← s:
dictionary_lists_each_range_func_body.go:13:23:     from nested[go.shape.string,go.shape.int](&.dict.nested[string,int], s) (call parameter) at dictionary_lists_each_range_func_body.go:13:6
dictionary_lists_each_range_func_body.go:4:19: loops[go.shape.string] capturing by value: s (addr=false assign=false width=8)
dictionary_lists_each_range_func_body.go:4:6: loops[go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
dictionary_lists_each_range_func_body.go:6:3: loops[go.shape.string].func1 capturing by ref: #state1 (addr=false assign=true width=8)
dictionary_lists_each_range_func_body.go:4:6: loops[go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
dictionary_lists_each_range_func_body.go:8:3: loops[go.shape.string].func1 capturing by ref: #state2 (addr=false assign=true width=8)
dictionary_lists_each_range_func_body.go:4:6: loops[go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
dictionary_lists_each_range_func_body.go:6:3: func literal escapes to heap in loops[go.shape.string].func1:
dictionary_lists_each_range_func_body.go:6:3:   flow: #yield1 ← &{storage for func literal}:
dictionary_lists_each_range_func_body.go:6:3:     from func literal (spill) at dictionary_lists_each_range_func_body.go:6:3
dictionary_lists_each_range_func_body.go:6:3:     from #yield1 := func literal (assign) at dictionary_lists_each_range_func_body.go:6:3
dictionary_lists_each_range_func_body.go:6:3:   flow: {heap} ← #yield1:
dictionary_lists_each_range_func_body.go:6:3:     from s(#yield1) (call parameter) at dictionary_lists_each_range_func_body.go:6:3
dictionary_lists_each_range_func_body.go:8:3: func literal escapes to heap in loops[go.shape.string].func1:
dictionary_lists_each_range_func_body.go:8:3:   flow: #yield2 ← &{storage for func literal}:
dictionary_lists_each_range_func_body.go:8:3:     from func literal (spill) at dictionary_lists_each_range_func_body.go:8:3
dictionary_lists_each_range_func_body.go:8:3:     from #yield2 := func literal (assign) at dictionary_lists_each_range_func_body.go:8:3
dictionary_lists_each_range_func_body.go:8:3:   flow: {heap} ← #yield2:
dictionary_lists_each_range_func_body.go:8:3:     from s(#yield2) (call parameter) at dictionary_lists_each_range_func_body.go:8:3
dictionary_lists_each_range_func_body.go:8:3: #state2 escapes to heap in loops[go.shape.string].func1:
dictionary_lists_each_range_func_body.go:8:3:   flow: {storage for func literal} ← &#state2:
dictionary_lists_each_range_func_body.go:8:3:     from #state2 (captured by a closure) at <unknown line number>
dictionary_lists_each_range_func_body.go:8:3:     from #state2 (reference) at <unknown line number>
dictionary_lists_each_range_func_body.go:4:6: parameter .dict leaks to {storage for func literal} for loops[go.shape.string] with derefs=0:
dictionary_lists_each_range_func_body.go:4:6:   flow: {storage for func literal} ← .dict:
dictionary_lists_each_range_func_body.go:4:6:     from .dict (captured by a closure) at dictionary_lists_each_range_func_body.go:4:6
dictionary_lists_each_range_func_body.go:6:3: #state1 escapes to heap in loops[go.shape.string].func1:
dictionary_lists_each_range_func_body.go:6:3:   flow: {storage for func literal} ← &#state1:
dictionary_lists_each_range_func_body.go:6:3:     from #state1 (captured by a closure) at <unknown line number>
dictionary_lists_each_range_func_body.go:6:3:     from #state1 (reference) at <unknown line number>
dictionary_lists_each_range_func_body.go:4:6: parameter .dict leaks to {storage for func literal} for loops[go.shape.string] with derefs=0:
dictionary_lists_each_range_func_body.go:4:6:   flow: {storage for func literal} ← .dict:
dictionary_lists_each_range_func_body.go:4:6:     from .dict (captured by a closure) at dictionary_lists_each_range_func_body.go:4:6
dictionary_lists_each_range_func_body.go:5:9: func literal escapes to heap in loops[go.shape.string]:
dictionary_lists_each_range_func_body.go:5:9:   flow: ~r0 ← &{storage for func literal}:
dictionary_lists_each_range_func_body.go:5:9:     from func literal (spill) at dictionary_lists_each_range_func_body.go:5:9
dictionary_lists_each_range_func_body.go:5:9:     from return func literal (return) at dictionary_lists_each_range_func_body.go:5:2
dictionary_lists_each_range_func_body.go:4:19: parameter s leaks to {storage for func literal} for loops[go.shape.string] with derefs=0:
dictionary_lists_each_range_func_body.go:4:19:   flow: {storage for func literal} ← s:
dictionary_lists_each_range_func_body.go:4:19:     from s (captured by a closure) at dictionary_lists_each_range_func_body.go:6:13
dictionary_lists_each_range_func_body.go:4:6: parameter .dict leaks to {storage for func literal} for loops[go.shape.string] with derefs=0:
dictionary_lists_each_range_func_body.go:4:6:   flow: {storage for func literal} ← .dict:
dictionary_lists_each_range_func_body.go:4:6:     from .dict (captured by a closure) at dictionary_lists_each_range_func_body.go:4:6
dictionary_lists_each_range_func_body.go:6:3: moved to heap: #state1
dictionary_lists_each_range_func_body.go:8:3: moved to heap: #state2
dictionary_lists_each_range_func_body.go:5:9: func literal escapes to heap
dictionary_lists_each_range_func_body.go:6:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:8:3: func literal escapes to heap
dictionary_lists_each_range_func_body.go:4:19: parameter s leaks to {heap} for loops[string] with derefs=0:
dictionary_lists_each_range_func_body.go:4:19:   flow: {heap} ← s:
dictionary_lists_each_range_func_body.go:4:19:     from loops[go.shape.string](&.dict.loops[string], s) (call parameter) at dictionary_lists_each_range_func_body.go:4:6
