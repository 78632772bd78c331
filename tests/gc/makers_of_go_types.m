makers_of_go_types.go:12:30: inlining call to types.NewPointer
makers_of_go_types.go:12:55: inlining call to types.NewSlice
makers_of_go_types.go:12:80: inlining call to types.NewArray
makers_of_go_types.go:12:13: inlining call to fmt.Println
makers_of_go_types.go:13:26: inlining call to types.NewMap
makers_of_go_types.go:13:59: inlining call to types.NewChan
makers_of_go_types.go:13:13: inlining call to fmt.Println
makers_of_go_types.go:14:28: inlining call to types.NewTuple
makers_of_go_types.go:14:49: inlining call to types.NewScope
makers_of_go_types.go:14:83: inlining call to types.RelativeTo
makers_of_go_types.go:14:13: inlining call to fmt.Println
makers_of_go_types.go:15:56: inlining call to types.NewTerm
makers_of_go_types.go:15:28: inlining call to types.NewUnion
makers_of_go_types.go:15:13: inlining call to fmt.Println
$GOROOT/src/go/types/typestring.go:39:14: leaking param: other to result ~r0 level=1
makers_of_go_types.go:12:13: ... argument does not escape
makers_of_go_types.go:12:30: &types.Pointer{...} escapes to heap
makers_of_go_types.go:12:55: &types.Slice{...} escapes to heap
makers_of_go_types.go:12:80: &types.Array{...} escapes to heap
makers_of_go_types.go:13:13: ... argument does not escape
makers_of_go_types.go:13:26: &types.Map{...} escapes to heap
makers_of_go_types.go:13:59: &types.Chan{...} escapes to heap
makers_of_go_types.go:14:13: ... argument does not escape
makers_of_go_types.go:14:28: ... argument escapes to heap
makers_of_go_types.go:14:28: &types.Tuple{...} escapes to heap
makers_of_go_types.go:14:49: &types.Scope{...} escapes to heap
makers_of_go_types.go:14:49: append escapes to heap
makers_of_go_types.go:14:83: func literal escapes to heap
makers_of_go_types.go:15:13: ... argument does not escape
makers_of_go_types.go:15:42: []*types.Term{...} escapes to heap
makers_of_go_types.go:15:56: &types.Term{...} escapes to heap
makers_of_go_types.go:15:28: "empty union" escapes to heap
makers_of_go_types.go:15:28: &types.Union{...} escapes to heap
