# example.com/order/trace
trace/trace.go:7:10: leaking param: s
trace/trace.go:9:13: ... argument does not escape
trace/trace.go:9:14: "init" escapes to heap
trace/trace.go:9:22: s escapes to heap
trace/trace.go:9:25: n escapes to heap
# example.com/order/plugins/base
plugins/base/base.go:5:13: func literal does not escape
# example.com/order/registry
registry/registry.go:9:17: make(map[string]int) escapes to heap
registry/registry.go:14:15: leaking param: name
registry/registry.go:19:13: append escapes to heap
# example.com/order
./main.go:23:13: ... argument does not escape
./main.go:23:28: registry.Names() escapes to heap
./main.go:24:13: ... argument does not escape
./main.go:24:14: a escapes to heap
./main.go:24:17: b escapes to heap
./main.go:24:20: c escapes to heap
./main.go:24:28: trace.Count escapes to heap
