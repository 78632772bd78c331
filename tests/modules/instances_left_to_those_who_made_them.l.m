# example.com/left/keep
keep/keep.go:15:8: a does not escape
$GOROOT/src/slices/sort.go:97:9: "slices.Max: empty list" escapes to heap
keep/keep.go:16:8: a does not escape
keep/keep.go:14:26: []func([]int) int{...} escapes to heap
keep/keep.go:15:3: func literal escapes to heap
keep/keep.go:16:3: func literal escapes to heap
keep/keep.go:20:13: a does not escape
# example.com/left
./main.go:7:18: []int{...} escapes to heap
./main.go:9:30: []string{...} does not escape
