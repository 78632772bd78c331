makers_of_go_types.go:14:28: ... argument escapes to heap in main:
makers_of_go_types.go:14:28:   flow: {heap} ← &{storage for ... argument}:
makers_of_go_types.go:14:28:     from ... argument (spill) at makers_of_go_types.go:14:28
makers_of_go_types.go:14:28:     from types.NewTuple(... argument...) (call parameter) at makers_of_go_types.go:14:28
makers_of_go_types.go:15:42: []*types.Term{...} escapes to heap in main:
makers_of_go_types.go:15:42:   flow: {heap} ← &{storage for []*types.Term{...}}:
makers_of_go_types.go:15:42:     from []*types.Term{...} (spill) at makers_of_go_types.go:15:42
makers_of_go_types.go:15:42:     from types.NewUnion([]*types.Term{...}) (call parameter) at makers_of_go_types.go:15:28
makers_of_go_types.go:12:13: ... argument does not escape
makers_of_go_types.go:13:13: ... argument does not escape
makers_of_go_types.go:14:13: ... argument does not escape
makers_of_go_types.go:14:28: ... argument escapes to heap
makers_of_go_types.go:15:13: ... argument does not escape
makers_of_go_types.go:15:42: []*types.Term{...} escapes to heap
