# example.com/left/keep
keep/keep.go:7:3: func literal escapes to heap in hold[go.shape.int]:
keep/keep.go:7:3:   flow: {heap} ← &{storage for func literal}:
keep/keep.go:7:3:     from func literal (spill) at keep/keep.go:7:3
keep/keep.go:7:3: hold[go.shape.int] capturing by value: .autotmp_4 (addr=false assign=false width=8)
keep/keep.go:15:8: a does not escape
$GOROOT/src/slices/sort.go:97:9: "slices.Max: empty list" escapes to heap in Max[go.shape.[]int,go.shape.int]:
$GOROOT/src/slices/sort.go:97:9:   flow: {heap} ← &{storage for "slices.Max: empty list"}:
$GOROOT/src/slices/sort.go:97:9:     from "slices.Max: empty list" (spill) at $GOROOT/src/slices/sort.go:97:9
$GOROOT/src/slices/sort.go:97:9:     from panic("slices.Max: empty list") (call parameter) at $GOROOT/src/slices/sort.go:97:8
$GOROOT/src/slices/sort.go:97:9: "slices.Max: empty list" escapes to heap
keep/keep.go:16:8: a does not escape
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
# example.com/left
./main.go:7:18: []int{...} escapes to heap in main:
./main.go:7:18:   flow: {heap} ← &{storage for []int{...}}:
./main.go:7:18:     from []int{...} (spill) at ./main.go:7:18
./main.go:7:18:     from f([]int{...}) (call parameter) at ./main.go:7:12
./main.go:7:18: []int{...} escapes to heap
./main.go:9:30: []string{...} does not escape
