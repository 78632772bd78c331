# example.com/clos/counter
counter/counter.go:8:2: moved to heap: n
counter/counter.go:9:9: func literal escapes to heap
counter/counter.go:16:42: func literal escapes to heap
counter/counter.go:20:31: (*Counter).Inc ignoring self-assignment in c.N += c.Step
counter/counter.go:20:7: c does not escape
counter/counter.go:27:19: func literal escapes to heap
counter/counter.go:27:14: append escapes to heap
counter/counter.go:32:19: f does not escape
counter/counter.go:34:12: leaking param: s
counter/counter.go:35:9: func literal escapes to heap
counter/counter.go:35:29: ... argument does not escape
counter/counter.go:35:30: "deferred" escapes to heap
counter/counter.go:35:42: s escapes to heap
# example.com/clos/middleware
middleware/chain.go:7:12: leaking param: h
middleware/chain.go:7:23: layers does not escape
middleware/chain.go:14:13: leaking param: p
middleware/chain.go:15:14: leaking param: h
middleware/chain.go:16:15: leaking param: s
middleware/chain.go:15:9: func literal escapes to heap
middleware/chain.go:16:10: func literal escapes to heap
middleware/chain.go:16:43: p + h(s) escapes to heap
middleware/chain.go:20:12: leaking param: n
middleware/chain.go:21:14: leaking param: h
middleware/chain.go:22:15: leaking param: s
middleware/chain.go:21:9: func literal escapes to heap
middleware/chain.go:22:10: func literal escapes to heap
# example.com/clos
./main.go:24:8: s does not escape
./main.go:24:42: "[" + s + "]" escapes to heap
./main.go:15:2: moved to heap: c
./main.go:12:13: ... argument does not escape
./main.go:12:18: next() escapes to heap
./main.go:12:26: next() escapes to heap
./main.go:12:34: next() escapes to heap
./main.go:14:13: ... argument does not escape
./main.go:14:17: add(1) escapes to heap
./main.go:14:25: add(2) escapes to heap
./main.go:16:10: c.Inc does not escape
./main.go:19:13: ... argument does not escape
./main.go:19:15: c.N escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:22:15: c.N escapes to heap
./main.go:22:32: counter.Total() escapes to heap
./main.go:24:3: func literal escapes to heap
./main.go:23:23: ... argument does not escape
./main.go:29:13: ... argument does not escape
./main.go:29:15: h("x") escapes to heap
./main.go:29:23: c.N escapes to heap
./main.go:31:12: ... argument does not escape
./main.go:31:14: f() escapes to heap
./main.go:31:18: " " escapes to heap
./main.go:33:13: ... argument does not escape
./main.go:33:27: counter.Apply(4, func literal) escapes to heap
./main.go:33:31: func literal does not escape
