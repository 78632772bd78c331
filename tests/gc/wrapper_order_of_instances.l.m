wrapper_order_of_instances.go:5:7: leaking param: i to result ~r0 level=0
wrapper_order_of_instances.go:7:7: i does not escape
wrapper_order_of_instances.go:7:53: make(map[string]int) escapes to heap
wrapper_order_of_instances.go:19:7: m does not escape
wrapper_order_of_instances.go:19:22: leaking param: t
wrapper_order_of_instances.go:19:60: t escapes to heap
wrapper_order_of_instances.go:32:7: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
wrapper_order_of_instances.go:42:6: moved to heap: s
wrapper_order_of_instances.go:41:18: Tree[go.shape.*uint8].Put(first, &.dict.Tree[**int], nil) escapes to heap
wrapper_order_of_instances.go:47:14: (*Tree[go.shape.struct { main.Inner; main.n int }]).Get(s, &.dict.Tree[struct { main.Inner; main.n int }]) escapes to heap
wrapper_order_of_instances.go:32:7: func literal escapes to heap
wrapper_order_of_instances.go:32:7: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
wrapper_order_of_instances.go:32:7: func literal escapes to heap
wrapper_order_of_instances.go:32:24: t.value escapes to heap
