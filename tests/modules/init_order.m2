# example.com/order/trace
trace/trace.go:7:6: cannot inline Say: function too complex: cost 87 exceeds budget 80
trace/trace.go:9:13: inlining call to fmt.Println
trace/trace.go:9:14: "init" escapes to heap in Say:
trace/trace.go:9:14:   flow: {storage for ... argument} ← &{storage for "init"}:
trace/trace.go:9:14:     from "init" (spill) at trace/trace.go:9:14
trace/trace.go:9:14:     from ... argument (slice-literal-element) at trace/trace.go:9:13
trace/trace.go:9:14:   flow: fmt.a ← &{storage for ... argument}:
trace/trace.go:9:14:     from ... argument (spill) at trace/trace.go:9:13
trace/trace.go:9:14:     from fmt.a := ... argument (assign-pair) at trace/trace.go:9:13
trace/trace.go:9:14:   flow: {heap} ← *fmt.a:
trace/trace.go:9:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at trace/trace.go:9:13
trace/trace.go:9:22: s escapes to heap in Say:
trace/trace.go:9:22:   flow: {storage for ... argument} ← &{storage for s}:
trace/trace.go:9:22:     from s (spill) at trace/trace.go:9:22
trace/trace.go:9:22:     from ... argument (slice-literal-element) at trace/trace.go:9:13
trace/trace.go:9:22:   flow: fmt.a ← &{storage for ... argument}:
trace/trace.go:9:22:     from ... argument (spill) at trace/trace.go:9:13
trace/trace.go:9:22:     from fmt.a := ... argument (assign-pair) at trace/trace.go:9:13
trace/trace.go:9:22:   flow: {heap} ← *fmt.a:
trace/trace.go:9:22:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at trace/trace.go:9:13
trace/trace.go:9:25: n escapes to heap in Say:
trace/trace.go:9:25:   flow: {storage for ... argument} ← &{storage for n}:
trace/trace.go:9:25:     from n (spill) at trace/trace.go:9:25
trace/trace.go:9:25:     from ... argument (slice-literal-element) at trace/trace.go:9:13
trace/trace.go:9:25:   flow: fmt.a ← &{storage for ... argument}:
trace/trace.go:9:25:     from ... argument (spill) at trace/trace.go:9:13
trace/trace.go:9:25:     from fmt.a := ... argument (assign-pair) at trace/trace.go:9:13
trace/trace.go:9:25:   flow: {heap} ← *fmt.a:
trace/trace.go:9:25:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at trace/trace.go:9:13
trace/trace.go:7:10: parameter s leaks to {storage for s} for Say with derefs=0:
trace/trace.go:7:10:   flow: {storage for s} ← s:
trace/trace.go:7:10:     from s (interface-converted) at trace/trace.go:9:22
trace/trace.go:7:10: leaking param: s
trace/trace.go:9:13: ... argument does not escape
trace/trace.go:9:14: "init" escapes to heap
trace/trace.go:9:22: s escapes to heap
trace/trace.go:9:25: n escapes to heap
# example.com/order/plugins/base
plugins/base/base.go:5:13: can inline init.func1 with cost 62 as: func() int { return trace.Say("base.Level", 4) }
plugins/base/base.go:10:6: can inline init.0 with cost 63 as: func() { trace.Say("base.init", first + second) }
plugins/base/base.go:5:61: inlining call to init.func1
# example.com/order/registry
registry/registry.go:12:6: can inline init.0 with cost 61 as: func() { trace.Say("registry.init", size) }
registry/registry.go:14:6: can inline Register with cost 5 as: func(string, int) { names[name] = n }
registry/registry.go:16:6: can inline Names with cost 76 as: func() []string { s = <nil>; for loop; sort.Strings(s); return s }
registry/registry.go:9:17: make(map[string]int) escapes to heap in init:
registry/registry.go:9:17:   flow: {heap} ← &{storage for make(map[string]int)}:
registry/registry.go:9:17:     from make(map[string]int) (spill) at registry/registry.go:9:17
registry/registry.go:9:17:     from names = make(map[string]int) (assign) at registry/registry.go:9:5
registry/registry.go:9:17: make(map[string]int) escapes to heap
registry/registry.go:14:15: parameter name leaks to {heap} for Register with derefs=0:
registry/registry.go:14:15:   flow: {heap} ← name:
registry/registry.go:14:15:     from names[name] (key of map put) at registry/registry.go:14:42
registry/registry.go:14:15: leaking param: name
registry/registry.go:19:13: append(s, n) escapes to heap in Names:
registry/registry.go:19:13:   flow: s ← &{storage for append(s, n)}:
registry/registry.go:19:13:     from append(s, n) (spill) at registry/registry.go:19:13
registry/registry.go:19:13:     from s = append(s, n) (assign) at registry/registry.go:19:5
registry/registry.go:19:13:   flow: ~r0 ← s:
registry/registry.go:19:13:     from return s (return) at registry/registry.go:22:2
registry/registry.go:19:13: append escapes to heap
# example.com/order/plugins/zip
plugins/zip/zip.go:11:6: can inline init.0 with cost 70 as: func() { trace.Say("zip.init", level); registry.Register("zip", level) }
plugins/zip/zip.go:13:19: inlining call to registry.Register
# example.com/order
./main.go:17:6: can inline pair with cost 63 as: func() (int, int) { return trace.Say("main.pair", 1), 2 }
./extra.go:7:6: can inline init.0 with cost 61 as: func() { trace.Say("main.init.2", z) }
./main.go:19:6: can inline init.1 with cost 61 as: func() { trace.Say("main.init.0", a) }
./main.go:20:6: can inline init.2 with cost 63 as: func() { trace.Say("main.init.1", x + y) }
./main.go:22:6: cannot inline main: function too complex: cost 239 exceeds budget 80
./main.go:15:16: inlining call to pair
./main.go:23:28: inlining call to registry.Names
./main.go:23:13: inlining call to fmt.Println
./main.go:24:13: inlining call to fmt.Println
./main.go:23:28: ~r0 escapes to heap in main:
./main.go:23:28:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:23:28:     from ~r0 (spill) at ./main.go:23:28
./main.go:23:28:     from ... argument (slice-literal-element) at ./main.go:23:13
./main.go:23:28:   flow: fmt.a ← &{storage for ... argument}:
./main.go:23:28:     from ... argument (spill) at ./main.go:23:13
./main.go:23:28:     from fmt.a := ... argument (assign-pair) at ./main.go:23:13
./main.go:23:28:   flow: {heap} ← *fmt.a:
./main.go:23:28:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:23:13
./main.go:24:14: a escapes to heap in main:
./main.go:24:14:   flow: {storage for ... argument} ← &{storage for a}:
./main.go:24:14:     from a (spill) at ./main.go:24:14
./main.go:24:14:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:14:   flow: fmt.a ← &{storage for ... argument}:
./main.go:24:14:     from ... argument (spill) at ./main.go:24:13
./main.go:24:14:     from fmt.a := ... argument (assign-pair) at ./main.go:24:13
./main.go:24:14:   flow: {heap} ← *fmt.a:
./main.go:24:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:24:13
./main.go:24:17: b escapes to heap in main:
./main.go:24:17:   flow: {storage for ... argument} ← &{storage for b}:
./main.go:24:17:     from b (spill) at ./main.go:24:17
./main.go:24:17:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:17:   flow: fmt.a ← &{storage for ... argument}:
./main.go:24:17:     from ... argument (spill) at ./main.go:24:13
./main.go:24:17:     from fmt.a := ... argument (assign-pair) at ./main.go:24:13
./main.go:24:17:   flow: {heap} ← *fmt.a:
./main.go:24:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:24:13
./main.go:24:20: c escapes to heap in main:
./main.go:24:20:   flow: {storage for ... argument} ← &{storage for c}:
./main.go:24:20:     from c (spill) at ./main.go:24:20
./main.go:24:20:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:20:   flow: fmt.a ← &{storage for ... argument}:
./main.go:24:20:     from ... argument (spill) at ./main.go:24:13
./main.go:24:20:     from fmt.a := ... argument (assign-pair) at ./main.go:24:13
./main.go:24:20:   flow: {heap} ← *fmt.a:
./main.go:24:20:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:24:13
./main.go:24:28: trace.Count escapes to heap in main:
./main.go:24:28:   flow: {storage for ... argument} ← &{storage for trace.Count}:
./main.go:24:28:     from trace.Count (spill) at ./main.go:24:28
./main.go:24:28:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:28:   flow: fmt.a ← &{storage for ... argument}:
./main.go:24:28:     from ... argument (spill) at ./main.go:24:13
./main.go:24:28:     from fmt.a := ... argument (assign-pair) at ./main.go:24:13
./main.go:24:28:   flow: {heap} ← *fmt.a:
./main.go:24:28:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:24:13
./main.go:23:28: append(registry.s, registry.n) escapes to heap in main:
./main.go:23:28:   flow: registry.s ← &{storage for append(registry.s, registry.n)}:
./main.go:23:28:     from append(registry.s, registry.n) (spill) at ./main.go:23:28
./main.go:23:28:     from registry.s = append(registry.s, registry.n) (assign) at ./main.go:23:28
./main.go:23:28:   flow: ~r0 ← registry.s:
./main.go:23:28:     from ~r0 = registry.s (assign-pair) at ./main.go:23:28
./main.go:23:28:   flow: {storage for ~r0} ← ~r0:
./main.go:23:28:     from ~r0 (interface-converted) at ./main.go:23:28
./main.go:23:13: ... argument does not escape
./main.go:23:28: ~r0 escapes to heap
./main.go:23:28: append escapes to heap
./main.go:24:13: ... argument does not escape
./main.go:24:14: a escapes to heap
./main.go:24:17: b escapes to heap
./main.go:24:20: c escapes to heap
./main.go:24:28: trace.Count escapes to heap
