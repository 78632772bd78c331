main.go:5:6: can inline counter with cost 22 as: func() func() int { n := 0; return func literal }
main.go:7:9: can inline counter.func1 with cost 5 as: func() int { n++; return n }
main.go:13:6: cannot inline main: function too complex: cost 224 exceeds budget 80
main.go:14:17: inlining call to counter
main.go:7:9: can inline counter.func1 with cost 5 as: func() int { n++; return n }
main.go:15:18: inlining call to counter.func1
main.go:15:26: inlining call to counter.func1
main.go:15:13: inlining call to fmt.Println
main.go:6:2: counter capturing by ref: n (addr=false assign=true width=8)
main.go:7:9: func literal escapes to heap in counter:
main.go:7:9:   flow: ~r0 ← &{storage for func literal}:
main.go:7:9:     from func literal (spill) at main.go:7:9
main.go:7:9:     from return func literal (return) at main.go:7:2
main.go:6:2: n escapes to heap in counter:
main.go:6:2:   flow: {storage for func literal} ← &n:
main.go:6:2:     from n (captured by a closure) at main.go:8:3
main.go:6:2:     from n (reference) at main.go:8:3
main.go:6:2: moved to heap: n
main.go:7:9: func literal escapes to heap
main.go:14:17: main capturing by ref: n (addr=false assign=true width=8)
main.go:15:18: ~r0 escapes to heap in main:
main.go:15:18:   flow: {storage for ... argument} ← &{storage for ~r0}:
main.go:15:18:     from ~r0 (spill) at main.go:15:18
main.go:15:18:     from ... argument (slice-literal-element) at main.go:15:13
main.go:15:18:   flow: fmt.a ← &{storage for ... argument}:
main.go:15:18:     from ... argument (spill) at main.go:15:13
main.go:15:18:     from fmt.a := ... argument (assign-pair) at main.go:15:13
main.go:15:18:   flow: {heap} ← *fmt.a:
main.go:15:18:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:15:13
main.go:15:26: ~r0 escapes to heap in main:
main.go:15:26:   flow: {storage for ... argument} ← &{storage for ~r0}:
main.go:15:26:     from ~r0 (spill) at main.go:15:26
main.go:15:26:     from ... argument (slice-literal-element) at main.go:15:13
main.go:15:26:   flow: fmt.a ← &{storage for ... argument}:
main.go:15:26:     from ... argument (spill) at main.go:15:13
main.go:15:26:     from fmt.a := ... argument (assign-pair) at main.go:15:13
main.go:15:26:   flow: {heap} ← *fmt.a:
main.go:15:26:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:15:13
main.go:14:17: func literal does not escape
main.go:15:13: ... argument does not escape
main.go:15:18: ~r0 escapes to heap
main.go:15:26: ~r0 escapes to heap
