names_of_wrappers.go:39:6: can inline same[go.shape.*uint8]
names_of_wrappers.go:25:6: can inline use
names_of_wrappers.go:30:6: can inline loops
names_of_wrappers.go:34:11: can inline loops.func1
names_of_wrappers.go:18:6: can inline shaped[go.shape.int]
names_of_wrappers.go:16:6: can inline (*B[go.shape.int]).get
names_of_wrappers.go:16:6: can inline (*B[int]).get
names_of_wrappers.go:18:6: can inline shaped[int]
names_of_wrappers.go:39:6: can inline same[*main.in]
names_of_wrappers.go:41:17: inlining call to same[go.shape.*uint8]
names_of_wrappers.go:43:22: inlining call to same[go.shape.*uint8]
names_of_wrappers.go:48:15: inlining call to shaped[go.shape.int]
names_of_wrappers.go:49:5: inlining call to use
names_of_wrappers.go:50:7: inlining call to loops
names_of_wrappers.go:16:6: inlining call to (*B[go.shape.int]).get
names_of_wrappers.go:18:6: inlining call to shaped[go.shape.int]
names_of_wrappers.go:39:6: inlining call to same[go.shape.*uint8]
names_of_wrappers.go:25:10: leaking param: x
names_of_wrappers.go:26:11: y * (complex(real(y), 2)) escapes to heap
names_of_wrappers.go:27:10: x.call escapes to heap
names_of_wrappers.go:30:12: c does not escape
names_of_wrappers.go:30:25: list does not escape
names_of_wrappers.go:32:7: moved to heap: v
names_of_wrappers.go:34:11: func literal escapes to heap
names_of_wrappers.go:47:2: moved to heap: n
names_of_wrappers.go:50:7: moved to heap: v
names_of_wrappers.go:46:20: struct { m }{} escapes to heap
names_of_wrappers.go:48:15: &B[go.shape.int]{...} escapes to heap
names_of_wrappers.go:49:5: y * (complex(real(y), 2)) escapes to heap
names_of_wrappers.go:49:5: x.call does not escape
names_of_wrappers.go:50:7: func literal escapes to heap
names_of_wrappers.go:19:15: &B[go.shape.int]{...} escapes to heap
names_of_wrappers.go:18:6: &B[go.shape.int]{...} escapes to heap
