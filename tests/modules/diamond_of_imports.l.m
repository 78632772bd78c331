# example.com/twice/base
base/base.go:9:58: map[string]bool{} escapes to heap
base/base.go:13:7: leaking param: t to result ~r0 level=1
base/base.go:14:7: leaking param: t to result ~r0 level=0
base/base.go:15:7: t does not escape
base/base.go:15:21: leaking param: s
base/base.go:16:7: t does not escape
# example.com/twice/left
left/left.go:7:10: s does not escape
left/left.go:7:52: func literal does not escape
# example.com/twice/right
right/right.go:8:10: s does not escape
right/right.go:9:22: func literal does not escape
# example.com/twice
./main.go:12:13: ... argument does not escape
./main.go:12:16: l == r escapes to heap
./main.go:12:28: (*base.Thing).Name(l) escapes to heap
./main.go:12:32: *(*base.Thing).Count(l) escapes to heap
./main.go:15:13: ... argument does not escape
./main.go:15:20: (*base.Thing).Seen(l) escapes to heap
./main.go:15:33: right.Sum([]int{...}) escapes to heap
./main.go:15:39: []int{...} does not escape
./main.go:15:56: left.Sum([]int{...}) escapes to heap
./main.go:15:62: []int{...} does not escape
./main.go:16:13: ... argument does not escape
./main.go:16:32: base.Box[go.shape.string].Unbox(left.Boxed(), &base..dict.Box[string]) escapes to heap
./main.go:16:55: base.Box[go.shape.string].Unbox(right.Boxed(), &base..dict.Box[string]) escapes to heap
./main.go:16:72: left.Boxed() == right.Boxed() escapes to heap
