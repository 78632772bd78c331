# example.org/kit/store.v2
store.v2/store.go:12:7: leaking param: e to result ~r0 level=1
store.v2/store.go:13:7: e does not escape
store.v2/store.go:13:22: p does not escape
store.v2/store.go:15:11: leaking param: name
store.v2/store.go:15:39: &entry{...} escapes to heap
store.v2/store.go:17:11: f does not escape
store.v2/store.go:19:12: leaking param: e
store.v2/store.go:19:43: e.Name does not escape
store.v2/store.go:23:7: leaking param: k to result ~r0 level=0
