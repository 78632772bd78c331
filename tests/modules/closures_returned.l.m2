# example.com/clos/counter
counter/counter.go:8:2: New capturing by ref: n (addr=false assign=true width=8)
counter/counter.go:9:9: func literal escapes to heap in New:
counter/counter.go:9:9:   flow: ~r0 ← &{storage for func literal}:
counter/counter.go:9:9:     from func literal (spill) at counter/counter.go:9:9
counter/counter.go:9:9:     from return func literal (return) at counter/counter.go:9:2
counter/counter.go:8:2: n escapes to heap in New:
counter/counter.go:8:2:   flow: {storage for func literal} ← &n:
counter/counter.go:8:2:     from n (captured by a closure) at counter/counter.go:10:3
counter/counter.go:8:2:     from n (reference) at counter/counter.go:10:3
counter/counter.go:8:2: moved to heap: n
counter/counter.go:9:9: func literal escapes to heap
counter/counter.go:16:12: Adder capturing by value: d (addr=false assign=false width=8)
counter/counter.go:16:42: func literal escapes to heap in Adder:
counter/counter.go:16:42:   flow: ~r0 ← &{storage for func literal}:
counter/counter.go:16:42:     from func literal (spill) at counter/counter.go:16:42
counter/counter.go:16:42:     from return func literal (return) at counter/counter.go:16:35
counter/counter.go:16:12: parameter d leaks to {storage for func literal} for Adder with derefs=0:
counter/counter.go:16:12:   flow: {storage for func literal} ← d:
counter/counter.go:16:12:     from d (captured by a closure) at counter/counter.go:16:71
counter/counter.go:16:42: func literal escapes to heap
counter/counter.go:20:31: (*Counter).Inc ignoring self-assignment in c.N += c.Step
counter/counter.go:20:7: c does not escape
counter/counter.go:27:19: func literal escapes to heap in Lazy:
counter/counter.go:27:19:   flow: {heap} ← &{storage for func literal}:
counter/counter.go:27:19:     from func literal (spill) at counter/counter.go:27:19
counter/counter.go:27:19:     from append(fs, func literal) (call parameter) at counter/counter.go:27:14
counter/counter.go:26:6: Lazy capturing by value: i (addr=false assign=false width=8)
counter/counter.go:27:14: append(fs, func literal) escapes to heap in Lazy:
counter/counter.go:27:14:   flow: fs ← &{storage for append(fs, func literal)}:
counter/counter.go:27:14:     from append(fs, func literal) (spill) at counter/counter.go:27:14
counter/counter.go:27:14:     from fs = append(fs, func literal) (assign) at counter/counter.go:27:6
counter/counter.go:27:14:   flow: ~r0 ← fs:
counter/counter.go:27:14:     from return fs (return) at counter/counter.go:29:2
counter/counter.go:27:19: func literal escapes to heap
counter/counter.go:27:14: append escapes to heap
counter/counter.go:32:19: f does not escape
counter/counter.go:34:12: Defer capturing by value: s (addr=false assign=false width=16)
counter/counter.go:35:30: "deferred" escapes to heap in Defer.func1:
counter/counter.go:35:30:   flow: {storage for ... argument} ← &{storage for "deferred"}:
counter/counter.go:35:30:     from "deferred" (spill) at counter/counter.go:35:30
counter/counter.go:35:30:     from ... argument (slice-literal-element) at counter/counter.go:35:29
counter/counter.go:35:30:   flow: {heap} ← {storage for ... argument}:
counter/counter.go:35:30:     from ... argument (spill) at counter/counter.go:35:29
counter/counter.go:35:30:     from fmt.Println(... argument...) (call parameter) at counter/counter.go:35:29
counter/counter.go:35:42: s escapes to heap in Defer.func1:
counter/counter.go:35:42:   flow: {storage for ... argument} ← &{storage for s}:
counter/counter.go:35:42:     from s (spill) at counter/counter.go:35:42
counter/counter.go:35:42:     from ... argument (slice-literal-element) at counter/counter.go:35:29
counter/counter.go:35:42:   flow: {heap} ← {storage for ... argument}:
counter/counter.go:35:42:     from ... argument (spill) at counter/counter.go:35:29
counter/counter.go:35:42:     from fmt.Println(... argument...) (call parameter) at counter/counter.go:35:29
counter/counter.go:34:12: parameter s leaks to {storage for s} for Defer with derefs=0:
counter/counter.go:34:12:   flow: {storage for s} ← s:
counter/counter.go:34:12:     from s (interface-converted) at counter/counter.go:35:42
counter/counter.go:35:9: func literal escapes to heap in Defer:
counter/counter.go:35:9:   flow: ~r0 ← &{storage for func literal}:
counter/counter.go:35:9:     from func literal (spill) at counter/counter.go:35:9
counter/counter.go:35:9:     from return func literal (return) at counter/counter.go:35:2
counter/counter.go:34:12: parameter s leaks to {storage for func literal} for Defer with derefs=0:
counter/counter.go:34:12:   flow: {storage for func literal} ← s:
counter/counter.go:34:12:     from s (captured by a closure) at counter/counter.go:35:42
counter/counter.go:34:12: leaking param: s
counter/counter.go:35:9: func literal escapes to heap
counter/counter.go:35:29: ... argument does not escape
counter/counter.go:35:30: "deferred" escapes to heap
counter/counter.go:35:42: s escapes to heap
# example.com/clos/middleware
middleware/chain.go:7:12: parameter h leaks to {heap} for Chain with derefs=0:
middleware/chain.go:7:12:   flow: {heap} ← h:
middleware/chain.go:7:12:     from layers[i](h) (call parameter) at middleware/chain.go:9:16
middleware/chain.go:7:12: parameter h leaks to ~r0 for Chain with derefs=0:
middleware/chain.go:7:12:   flow: ~r0 ← h:
middleware/chain.go:7:12:     from return h (return) at middleware/chain.go:11:2
middleware/chain.go:7:12: leaking param: h
middleware/chain.go:7:23: layers does not escape
middleware/chain.go:14:13: Prefix capturing by value: p (addr=false assign=false width=16)
middleware/chain.go:14:13: Prefix capturing by value: p (addr=false assign=false width=16)
middleware/chain.go:15:14: Prefix.func1 capturing by value: h (addr=false assign=false width=8)
middleware/chain.go:16:15: parameter s leaks to {heap} for Prefix.func1.1 with derefs=0:
middleware/chain.go:16:15:   flow: {heap} ← s:
middleware/chain.go:16:15:     from h(s) (call parameter) at middleware/chain.go:16:46
middleware/chain.go:16:43: p + h(s) escapes to heap in Prefix.func1.1:
middleware/chain.go:16:43:   flow: ~r0 ← &{storage for p + h(s)}:
middleware/chain.go:16:43:     from p + h(s) (spill) at middleware/chain.go:16:43
middleware/chain.go:16:43:     from return p + h(s) (return) at middleware/chain.go:16:34
middleware/chain.go:16:10: func literal escapes to heap in Prefix.func1:
middleware/chain.go:16:10:   flow: ~r0 ← &{storage for func literal}:
middleware/chain.go:16:10:     from func literal (spill) at middleware/chain.go:16:10
middleware/chain.go:16:10:     from return func literal (return) at middleware/chain.go:16:3
middleware/chain.go:14:13: parameter p leaks to {storage for func literal} for Prefix with derefs=0:
middleware/chain.go:14:13:   flow: {storage for func literal} ← p:
middleware/chain.go:14:13:     from p (captured by a closure) at middleware/chain.go:16:41
middleware/chain.go:15:14: parameter h leaks to {storage for func literal} for Prefix.func1 with derefs=0:
middleware/chain.go:15:14:   flow: {storage for func literal} ← h:
middleware/chain.go:15:14:     from h (captured by a closure) at middleware/chain.go:16:45
middleware/chain.go:15:9: func literal escapes to heap in Prefix:
middleware/chain.go:15:9:   flow: ~r0 ← &{storage for func literal}:
middleware/chain.go:15:9:     from func literal (spill) at middleware/chain.go:15:9
middleware/chain.go:15:9:     from return func literal (return) at middleware/chain.go:15:2
middleware/chain.go:14:13: parameter p leaks to {storage for func literal} for Prefix with derefs=0:
middleware/chain.go:14:13:   flow: {storage for func literal} ← p:
middleware/chain.go:14:13:     from p (captured by a closure) at middleware/chain.go:16:41
middleware/chain.go:14:13: leaking param: p
middleware/chain.go:15:14: leaking param: h
middleware/chain.go:16:15: leaking param: s
middleware/chain.go:15:9: func literal escapes to heap
middleware/chain.go:16:10: func literal escapes to heap
middleware/chain.go:16:43: p + h(s) escapes to heap
middleware/chain.go:20:12: Count capturing by value: n (addr=false assign=false width=8)
middleware/chain.go:20:12: Count capturing by value: n (addr=false assign=false width=8)
middleware/chain.go:21:14: Count.func1 capturing by value: h (addr=false assign=false width=8)
middleware/chain.go:22:15: parameter s leaks to {heap} for Count.func1.1 with derefs=0:
middleware/chain.go:22:15:   flow: {heap} ← s:
middleware/chain.go:22:15:     from h(s) (call parameter) at middleware/chain.go:22:53
middleware/chain.go:22:10: func literal escapes to heap in Count.func1:
middleware/chain.go:22:10:   flow: ~r0 ← &{storage for func literal}:
middleware/chain.go:22:10:     from func literal (spill) at middleware/chain.go:22:10
middleware/chain.go:22:10:     from return func literal (return) at middleware/chain.go:22:3
middleware/chain.go:20:12: parameter n leaks to {storage for func literal} for Count with derefs=0:
middleware/chain.go:20:12:   flow: {storage for func literal} ← n:
middleware/chain.go:20:12:     from n (captured by a closure) at middleware/chain.go:22:35
middleware/chain.go:21:14: parameter h leaks to {storage for func literal} for Count.func1 with derefs=0:
middleware/chain.go:21:14:   flow: {storage for func literal} ← h:
middleware/chain.go:21:14:     from h (captured by a closure) at middleware/chain.go:22:52
middleware/chain.go:21:9: func literal escapes to heap in Count:
middleware/chain.go:21:9:   flow: ~r0 ← &{storage for func literal}:
middleware/chain.go:21:9:     from func literal (spill) at middleware/chain.go:21:9
middleware/chain.go:21:9:     from return func literal (return) at middleware/chain.go:21:2
middleware/chain.go:20:12: parameter n leaks to {storage for func literal} for Count with derefs=0:
middleware/chain.go:20:12:   flow: {storage for func literal} ← n:
middleware/chain.go:20:12:     from n (captured by a closure) at middleware/chain.go:22:35
middleware/chain.go:20:12: leaking param: n
middleware/chain.go:21:14: leaking param: h
middleware/chain.go:22:15: leaking param: s
middleware/chain.go:21:9: func literal escapes to heap
middleware/chain.go:22:10: func literal escapes to heap
# example.com/clos
./main.go:24:42: "[" + s + "]" escapes to heap in main.func1:
./main.go:24:42:   flow: ~r0 ← &{storage for "[" + s + "]"}:
./main.go:24:42:     from "[" + s + "]" (spill) at ./main.go:24:42
./main.go:24:42:     from return "[" + s + "]" (return) at ./main.go:24:27
./main.go:24:8: s does not escape
./main.go:24:42: "[" + s + "]" escapes to heap
./main.go:24:3: func literal escapes to heap in main:
./main.go:24:3:   flow: {heap} ← &{storage for func literal}:
./main.go:24:3:     from func literal (spill) at ./main.go:24:3
./main.go:24:3:     from middleware.Chain(func literal, ... argument...) (call parameter) at ./main.go:23:23
./main.go:15:2: c escapes to heap in main:
./main.go:15:2:   flow: {heap} ← &c:
./main.go:15:2:     from c.N (dot) at ./main.go:27:22
./main.go:15:2:     from &c.N (address-of) at ./main.go:27:20
./main.go:15:2:     from middleware.Count(&c.N) (call parameter) at ./main.go:27:19
./main.go:12:18: next() escapes to heap in main:
./main.go:12:18:   flow: {storage for ... argument} ← &{storage for next()}:
./main.go:12:18:     from next() (spill) at ./main.go:12:18
./main.go:12:18:     from ... argument (slice-literal-element) at ./main.go:12:13
./main.go:12:18:   flow: {heap} ← {storage for ... argument}:
./main.go:12:18:     from ... argument (spill) at ./main.go:12:13
./main.go:12:18:     from fmt.Println(... argument...) (call parameter) at ./main.go:12:13
./main.go:12:26: next() escapes to heap in main:
./main.go:12:26:   flow: {storage for ... argument} ← &{storage for next()}:
./main.go:12:26:     from next() (spill) at ./main.go:12:26
./main.go:12:26:     from ... argument (slice-literal-element) at ./main.go:12:13
./main.go:12:26:   flow: {heap} ← {storage for ... argument}:
./main.go:12:26:     from ... argument (spill) at ./main.go:12:13
./main.go:12:26:     from fmt.Println(... argument...) (call parameter) at ./main.go:12:13
./main.go:12:34: next() escapes to heap in main:
./main.go:12:34:   flow: {storage for ... argument} ← &{storage for next()}:
./main.go:12:34:     from next() (spill) at ./main.go:12:34
./main.go:12:34:     from ... argument (slice-literal-element) at ./main.go:12:13
./main.go:12:34:   flow: {heap} ← {storage for ... argument}:
./main.go:12:34:     from ... argument (spill) at ./main.go:12:13
./main.go:12:34:     from fmt.Println(... argument...) (call parameter) at ./main.go:12:13
./main.go:14:17: add(1) escapes to heap in main:
./main.go:14:17:   flow: {storage for ... argument} ← &{storage for add(1)}:
./main.go:14:17:     from add(1) (spill) at ./main.go:14:17
./main.go:14:17:     from ... argument (slice-literal-element) at ./main.go:14:13
./main.go:14:17:   flow: {heap} ← {storage for ... argument}:
./main.go:14:17:     from ... argument (spill) at ./main.go:14:13
./main.go:14:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:14:13
./main.go:14:25: add(2) escapes to heap in main:
./main.go:14:25:   flow: {storage for ... argument} ← &{storage for add(2)}:
./main.go:14:25:     from add(2) (spill) at ./main.go:14:25
./main.go:14:25:     from ... argument (slice-literal-element) at ./main.go:14:13
./main.go:14:25:   flow: {heap} ← {storage for ... argument}:
./main.go:14:25:     from ... argument (spill) at ./main.go:14:13
./main.go:14:25:     from fmt.Println(... argument...) (call parameter) at ./main.go:14:13
./main.go:19:15: c.N escapes to heap in main:
./main.go:19:15:   flow: {storage for ... argument} ← &{storage for c.N}:
./main.go:19:15:     from c.N (spill) at ./main.go:19:15
./main.go:19:15:     from ... argument (slice-literal-element) at ./main.go:19:13
./main.go:19:15:   flow: {heap} ← {storage for ... argument}:
./main.go:19:15:     from ... argument (spill) at ./main.go:19:13
./main.go:19:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:19:13
./main.go:22:15: c.N escapes to heap in main:
./main.go:22:15:   flow: {storage for ... argument} ← &{storage for c.N}:
./main.go:22:15:     from c.N (spill) at ./main.go:22:15
./main.go:22:15:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:15:   flow: {heap} ← {storage for ... argument}:
./main.go:22:15:     from ... argument (spill) at ./main.go:22:13
./main.go:22:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:22:32: counter.Total() escapes to heap in main:
./main.go:22:32:   flow: {storage for ... argument} ← &{storage for counter.Total()}:
./main.go:22:32:     from counter.Total() (spill) at ./main.go:22:32
./main.go:22:32:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:32:   flow: {heap} ← {storage for ... argument}:
./main.go:22:32:     from ... argument (spill) at ./main.go:22:13
./main.go:22:32:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:29:15: h("x") escapes to heap in main:
./main.go:29:15:   flow: {storage for ... argument} ← &{storage for h("x")}:
./main.go:29:15:     from h("x") (spill) at ./main.go:29:15
./main.go:29:15:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:15:   flow: {heap} ← {storage for ... argument}:
./main.go:29:15:     from ... argument (spill) at ./main.go:29:13
./main.go:29:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:13
./main.go:29:23: c.N escapes to heap in main:
./main.go:29:23:   flow: {storage for ... argument} ← &{storage for c.N}:
./main.go:29:23:     from c.N (spill) at ./main.go:29:23
./main.go:29:23:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:23:   flow: {heap} ← {storage for ... argument}:
./main.go:29:23:     from ... argument (spill) at ./main.go:29:13
./main.go:29:23:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:13
./main.go:31:14: f() escapes to heap in main:
./main.go:31:14:   flow: {storage for ... argument} ← &{storage for f()}:
./main.go:31:14:     from f() (spill) at ./main.go:31:14
./main.go:31:14:     from ... argument (slice-literal-element) at ./main.go:31:12
./main.go:31:14:   flow: {heap} ← {storage for ... argument}:
./main.go:31:14:     from ... argument (spill) at ./main.go:31:12
./main.go:31:14:     from fmt.Print(... argument...) (call parameter) at ./main.go:31:12
./main.go:31:18: " " escapes to heap in main:
./main.go:31:18:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:31:18:     from " " (spill) at ./main.go:31:18
./main.go:31:18:     from ... argument (slice-literal-element) at ./main.go:31:12
./main.go:31:18:   flow: {heap} ← {storage for ... argument}:
./main.go:31:18:     from ... argument (spill) at ./main.go:31:12
./main.go:31:18:     from fmt.Print(... argument...) (call parameter) at ./main.go:31:12
./main.go:33:27: counter.Apply(4, func literal) escapes to heap in main:
./main.go:33:27:   flow: {storage for ... argument} ← &{storage for counter.Apply(4, func literal)}:
./main.go:33:27:     from counter.Apply(4, func literal) (spill) at ./main.go:33:27
./main.go:33:27:     from ... argument (slice-literal-element) at ./main.go:33:13
./main.go:33:27:   flow: {heap} ← {storage for ... argument}:
./main.go:33:27:     from ... argument (spill) at ./main.go:33:13
./main.go:33:27:     from fmt.Println(... argument...) (call parameter) at ./main.go:33:13
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
