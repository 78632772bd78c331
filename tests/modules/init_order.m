# example.com/order/trace
trace/trace.go:9:13: inlining call to fmt.Println
trace/trace.go:7:10: leaking param: s
trace/trace.go:9:13: ... argument does not escape
trace/trace.go:9:14: "init" escapes to heap
trace/trace.go:9:22: s escapes to heap
trace/trace.go:9:25: n escapes to heap
# example.com/order/plugins/base
plugins/base/base.go:5:13: can inline init.func1
plugins/base/base.go:10:6: can inline init.0
plugins/base/base.go:5:61: inlining call to init.func1
# example.com/order/registry
registry/registry.go:12:6: can inline init.0
registry/registry.go:14:6: can inline Register
registry/registry.go:16:6: can inline Names
registry/registry.go:9:17: make(map[string]int) escapes to heap
registry/registry.go:14:15: leaking param: name
registry/registry.go:19:13: append escapes to heap
# example.com/order/plugins/zip
plugins/zip/zip.go:11:6: can inline init.0
plugins/zip/zip.go:13:19: inlining call to registry.Register
# example.com/order
./main.go:17:6: can inline pair
./extra.go:7:6: can inline init.0
./main.go:19:6: can inline init.1
./main.go:20:6: can inline init.2
./main.go:15:16: inlining call to pair
./main.go:23:28: inlining call to registry.Names
./main.go:23:13: inlining call to fmt.Println
./main.go:24:13: inlining call to fmt.Println
./main.go:23:13: ... argument does not escape
./main.go:23:28: ~r0 escapes to heap
./main.go:23:28: append escapes to heap
./main.go:24:13: ... argument does not escape
./main.go:24:14: a escapes to heap
./main.go:24:17: b escapes to heap
./main.go:24:20: c escapes to heap
./main.go:24:28: trace.Count escapes to heap
