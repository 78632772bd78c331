makers_of_go_types.go:12:13: ... argument does not escape
makers_of_go_types.go:13:13: ... argument does not escape
makers_of_go_types.go:14:13: ... argument does not escape
makers_of_go_types.go:14:28: ... argument escapes to heap
makers_of_go_types.go:15:13: ... argument does not escape
makers_of_go_types.go:15:42: []*types.Term{...} escapes to heap
