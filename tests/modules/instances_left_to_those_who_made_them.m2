# example.com/left/keep
keep/keep.go:5:6: cannot inline hold[go.shape.int]: unhandled op DEFER
keep/keep.go:7:3: can inline hold[go.shape.int].deferwrap1 with cost 2 as: func() { println(.autotmp_4) }
keep/keep.go:15:3: can inline Sizes.func1 with cost 63 as: func([]int) int { return hold[go.shape.int](&.dict.hold[int], a) }
$GOROOT/src/slices/sort.go:95:6: can inline slices.Max[go.shape.[]int,go.shape.int] with cost 37 as: func(*[2]uintptr, go.shape.[]int) go.shape.int { if len(slices.x) < 1 { panic("slices.Max: empty list") }; slices.m := slices.x[0]; for loop; return slices.m }
keep/keep.go:16:3: can inline Sizes.func2 with cost 43 as: func([]int) int { return slices.Max[go.shape.[]int,go.shape.int](&slices..dict.Max[[]int,int], a) }
keep/keep.go:13:6: can inline Sizes with cost 35 as: func() []func([]int) int { return []func([]int) int{...} }
keep/keep.go:5:6: cannot inline hold[go.shape.string]: unhandled op DEFER
keep/keep.go:7:3: can inline hold[go.shape.string].deferwrap1 with cost 2 as: func() { println(.autotmp_4) }
keep/keep.go:20:6: can inline Direct with cost 63 as: func([]string) int { return hold[go.shape.string](&.dict.hold[string], a) }
keep/keep.go:5:6: can inline hold[string] with cost 63 as: func([]string) int { return hold[go.shape.string](&.dict.hold[string], p) }
$GOROOT/src/slices/sort.go:95:6: can inline slices.Max[[]int,int] with cost 43 as: func([]int) int { return slices.Max[go.shape.[]int,go.shape.int](&slices..dict.Max[[]int,int], slices.x) }
keep/keep.go:5:6: can inline hold[int] with cost 63 as: func([]int) int { return hold[go.shape.int](&.dict.hold[int], p) }
keep/keep.go:16:40: inlining call to slices.Max[go.shape.[]int,go.shape.int]
$GOROOT/src/slices/sort.go:95:6: inlining call to slices.Max[go.shape.[]int,go.shape.int]
keep/keep.go:7:3: func literal escapes to heap in hold[go.shape.int]:
keep/keep.go:7:3:   flow: {heap} ← &{storage for func literal}:
keep/keep.go:7:3:     from func literal (spill) at keep/keep.go:7:3
keep/keep.go:7:3: hold[go.shape.int] capturing by value: .autotmp_4 (addr=false assign=false width=8)
keep/keep.go:15:8: a does not escape
keep/keep.go:16:40: "slices.Max: empty list" escapes to heap in Sizes.func2:
keep/keep.go:16:40:   flow: {heap} ← &{storage for "slices.Max: empty list"}:
keep/keep.go:16:40:     from "slices.Max: empty list" (spill) at keep/keep.go:16:40
keep/keep.go:16:40:     from panic("slices.Max: empty list") (call parameter) at keep/keep.go:16:40
keep/keep.go:16:8: a does not escape
keep/keep.go:16:40: "slices.Max: empty list" escapes to heap
keep/keep.go:14:26: []func([]int) int{...} escapes to heap in Sizes:
keep/keep.go:14:26:   flow: ~r0 ← &{storage for []func([]int) int{...}}:
keep/keep.go:14:26:     from []func([]int) int{...} (spill) at keep/keep.go:14:26
keep/keep.go:14:26:     from return []func([]int) int{...} (return) at keep/keep.go:14:2
keep/keep.go:15:3: func literal escapes to heap in Sizes:
keep/keep.go:15:3:   flow: {storage for []func([]int) int{...}} ← &{storage for func literal}:
keep/keep.go:15:3:     from func literal (spill) at keep/keep.go:15:3
keep/keep.go:15:3:     from []func([]int) int{...} (slice-literal-element) at keep/keep.go:14:26
keep/keep.go:16:3: func literal escapes to heap in Sizes:
keep/keep.go:16:3:   flow: {storage for []func([]int) int{...}} ← &{storage for func literal}:
keep/keep.go:16:3:     from func literal (spill) at keep/keep.go:16:3
keep/keep.go:16:3:     from []func([]int) int{...} (slice-literal-element) at keep/keep.go:14:26
keep/keep.go:14:26: []func([]int) int{...} escapes to heap
keep/keep.go:15:3: func literal escapes to heap
keep/keep.go:16:3: func literal escapes to heap
keep/keep.go:7:3: func literal escapes to heap in hold[go.shape.string]:
keep/keep.go:7:3:   flow: {heap} ← &{storage for func literal}:
keep/keep.go:7:3:     from func literal (spill) at keep/keep.go:7:3
keep/keep.go:7:3: hold[go.shape.string] capturing by value: .autotmp_4 (addr=false assign=false width=8)
keep/keep.go:20:13: a does not escape
$GOROOT/src/slices/sort.go:97:9: "slices.Max: empty list" escapes to heap in Max[go.shape.[]int,go.shape.int]:
$GOROOT/src/slices/sort.go:97:9:   flow: {heap} ← &{storage for "slices.Max: empty list"}:
$GOROOT/src/slices/sort.go:97:9:     from "slices.Max: empty list" (spill) at $GOROOT/src/slices/sort.go:97:9
$GOROOT/src/slices/sort.go:97:9:     from panic("slices.Max: empty list") (call parameter) at $GOROOT/src/slices/sort.go:97:8
$GOROOT/src/slices/sort.go:97:9: "slices.Max: empty list" escapes to heap
$GOROOT/src/slices/sort.go:95:6: "slices.Max: empty list" escapes to heap in Max[[]int,int]:
$GOROOT/src/slices/sort.go:95:6:   flow: {heap} ← &{storage for "slices.Max: empty list"}:
$GOROOT/src/slices/sort.go:95:6:     from "slices.Max: empty list" (spill) at $GOROOT/src/slices/sort.go:95:6
$GOROOT/src/slices/sort.go:95:6:     from panic("slices.Max: empty list") (call parameter) at $GOROOT/src/slices/sort.go:95:6
$GOROOT/src/slices/sort.go:95:6: "slices.Max: empty list" escapes to heap
# example.com/left
./main.go:5:6: cannot inline main: function too complex: cost 175 exceeds budget 80
./main.go:6:30: inlining call to keep.Sizes
./main.go:9:21: inlining call to keep.Direct
./keep/keep.go:15:8: parameter keep.a leaks to {heap} for Sizes.func1#RMgI/RZtu4k=# with derefs=0:
./keep/keep.go:15:8:   flow: {heap} ← keep.a:
./keep/keep.go:15:8:     from keep.hold[go.shape.int](&keep..dict.hold[int], keep.a) (call parameter) at ./keep/keep.go:15:34
./keep/keep.go:15:8: leaking param: a
./keep/keep.go:16:8: parameter keep.a leaks to {heap} for Sizes.func2#RMgI/RZtu4k=# with derefs=0:
./keep/keep.go:16:8:   flow: {heap} ← keep.a:
./keep/keep.go:16:8:     from slices.Max[go.shape.[]int,go.shape.int](&slices..dict.Max[[]int,int], keep.a) (call parameter) at ./keep/keep.go:16:40
./keep/keep.go:16:8: leaking param: a
./main.go:7:18: []int{...} escapes to heap in main:
./main.go:7:18:   flow: {heap} ← &{storage for []int{...}}:
./main.go:7:18:     from []int{...} (spill) at ./main.go:7:18
./main.go:7:18:     from f([]int{...}) (call parameter) at ./main.go:7:12
./main.go:9:30: []string{...} escapes to heap in main:
./main.go:9:30:   flow: keep.a ← &{storage for []string{...}}:
./main.go:9:30:     from []string{...} (spill) at ./main.go:9:30
./main.go:9:30:     from keep.a := []string{...} (assign-pair) at ./main.go:9:21
./main.go:9:30:   flow: {heap} ← keep.a:
./main.go:9:30:     from keep.hold[go.shape.string](&keep..dict.hold[string], keep.a) (call parameter) at ./main.go:9:21
./main.go:6:30: []func([]int) int{...} does not escape
./main.go:6:30: func literal does not escape
./main.go:6:30: func literal does not escape
./main.go:7:18: []int{...} escapes to heap
./main.go:9:30: []string{...} escapes to heap
