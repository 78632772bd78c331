main.go:8:6: cannot inline ask: unhandled op GO
main.go:10:5: can inline ask.func1 with cost 86 as: func() { v := <-reply; fmt.Println(... argument...) }
main.go:16:6: cannot inline main: function too complex: cost 332 exceeds budget 80
main.go:12:14: inlining call to fmt.Println
main.go:20:17: inlining call to runtime.Gosched
main.go:22:49: inlining call to runtime.NumGoroutine
main.go:22:13: inlining call to fmt.Println
main.go:20:17: inlining call to runtime.checkTimeouts
main.go:22:49: inlining call to runtime.gcount
main.go:22:49: inlining call to atomic.(*Int32).Load
main.go:10:5: func literal escapes to heap in ask:
main.go:10:5:   flow: {heap} ← &{storage for func literal}:
main.go:10:5:     from func literal (spill) at main.go:10:5
main.go:9:2: ask capturing by value: reply (addr=false assign=false width=8)
main.go:12:15: "got" escapes to heap in ask.func1:
main.go:12:15:   flow: {storage for ... argument} ← &{storage for "got"}:
main.go:12:15:     from "got" (spill) at main.go:12:15
main.go:12:15:     from ... argument (slice-literal-element) at main.go:12:14
main.go:12:15:   flow: fmt.a ← &{storage for ... argument}:
main.go:12:15:     from ... argument (spill) at main.go:12:14
main.go:12:15:     from fmt.a := ... argument (assign-pair) at main.go:12:14
main.go:12:15:   flow: {heap} ← *fmt.a:
main.go:12:15:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:12:14
main.go:12:22: v escapes to heap in ask.func1:
main.go:12:22:   flow: {storage for ... argument} ← &{storage for v}:
main.go:12:22:     from v (spill) at main.go:12:22
main.go:12:22:     from ... argument (slice-literal-element) at main.go:12:14
main.go:12:22:   flow: fmt.a ← &{storage for ... argument}:
main.go:12:22:     from ... argument (spill) at main.go:12:14
main.go:12:22:     from fmt.a := ... argument (assign-pair) at main.go:12:14
main.go:12:22:   flow: {heap} ← *fmt.a:
main.go:12:22:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:12:14
main.go:10:5: func literal escapes to heap
main.go:12:14: ... argument does not escape
main.go:12:15: "got" escapes to heap
main.go:12:22: v escapes to heap
main.go:22:14: "goroutines:" escapes to heap in main:
main.go:22:14:   flow: {storage for ... argument} ← &{storage for "goroutines:"}:
main.go:22:14:     from "goroutines:" (spill) at main.go:22:14
main.go:22:14:     from ... argument (slice-literal-element) at main.go:22:13
main.go:22:14:   flow: fmt.a ← &{storage for ... argument}:
main.go:22:14:     from ... argument (spill) at main.go:22:13
main.go:22:14:     from fmt.a := ... argument (assign-pair) at main.go:22:13
main.go:22:14:   flow: {heap} ← *fmt.a:
main.go:22:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:22:13
main.go:22:49: ~r0 escapes to heap in main:
main.go:22:49:   flow: {storage for ... argument} ← &{storage for ~r0}:
main.go:22:49:     from ~r0 (spill) at main.go:22:49
main.go:22:49:     from ... argument (slice-literal-element) at main.go:22:13
main.go:22:49:   flow: fmt.a ← &{storage for ... argument}:
main.go:22:49:     from ... argument (spill) at main.go:22:13
main.go:22:49:     from fmt.a := ... argument (assign-pair) at main.go:22:13
main.go:22:49:   flow: {heap} ← *fmt.a:
main.go:22:49:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:22:13
main.go:22:13: ... argument does not escape
main.go:22:14: "goroutines:" escapes to heap
main.go:22:49: ~r0 escapes to heap
