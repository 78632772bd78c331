# example.com/left/keep
keep/keep.go:7:3: can inline hold[go.shape.int].deferwrap1
keep/keep.go:15:3: can inline Sizes.func1
$GOROOT/src/slices/sort.go:95:6: can inline slices.Max[go.shape.[]int,go.shape.int]
keep/keep.go:16:3: can inline Sizes.func2
keep/keep.go:13:6: can inline Sizes
keep/keep.go:7:3: can inline hold[go.shape.string].deferwrap1
keep/keep.go:20:6: can inline Direct
keep/keep.go:5:6: can inline hold[string]
$GOROOT/src/slices/sort.go:95:6: can inline slices.Max[[]int,int]
keep/keep.go:5:6: can inline hold[int]
keep/keep.go:16:40: inlining call to slices.Max[go.shape.[]int,go.shape.int]
$GOROOT/src/slices/sort.go:95:6: inlining call to slices.Max[go.shape.[]int,go.shape.int]
keep/keep.go:15:8: a does not escape
keep/keep.go:16:8: a does not escape
keep/keep.go:16:40: "slices.Max: empty list" escapes to heap
keep/keep.go:14:26: []func([]int) int{...} escapes to heap
keep/keep.go:15:3: func literal escapes to heap
keep/keep.go:16:3: func literal escapes to heap
keep/keep.go:20:13: a does not escape
$GOROOT/src/slices/sort.go:97:9: "slices.Max: empty list" escapes to heap
$GOROOT/src/slices/sort.go:95:6: "slices.Max: empty list" escapes to heap
# example.com/left
./main.go:6:30: inlining call to keep.Sizes
./main.go:9:21: inlining call to keep.Direct
./keep/keep.go:15:8: leaking param: a
./keep/keep.go:16:8: leaking param: a
./main.go:6:30: []func([]int) int{...} does not escape
./main.go:6:30: func literal does not escape
./main.go:6:30: func literal does not escape
./main.go:7:18: []int{...} escapes to heap
./main.go:9:30: []string{...} escapes to heap
