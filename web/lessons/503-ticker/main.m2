main.go:8:6: cannot inline main: function too complex: cost 227 exceeds budget 80
main.go:17:8: inlining call to time.(*Ticker).Stop
main.go:18:13: inlining call to fmt.Println
main.go:18:14: "ticks:" escapes to heap in main:
main.go:18:14:   flow: {storage for ... argument} ← &{storage for "ticks:"}:
main.go:18:14:     from "ticks:" (spill) at main.go:18:14
main.go:18:14:     from ... argument (slice-literal-element) at main.go:18:13
main.go:18:14:   flow: fmt.a ← &{storage for ... argument}:
main.go:18:14:     from ... argument (spill) at main.go:18:13
main.go:18:14:     from fmt.a := ... argument (assign-pair) at main.go:18:13
main.go:18:14:   flow: {heap} ← *fmt.a:
main.go:18:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:18:13
main.go:18:24: n escapes to heap in main:
main.go:18:24:   flow: {storage for ... argument} ← &{storage for n}:
main.go:18:24:     from n (spill) at main.go:18:24
main.go:18:24:     from ... argument (slice-literal-element) at main.go:18:13
main.go:18:24:   flow: fmt.a ← &{storage for ... argument}:
main.go:18:24:     from ... argument (spill) at main.go:18:13
main.go:18:24:     from fmt.a := ... argument (assign-pair) at main.go:18:13
main.go:18:24:   flow: {heap} ← *fmt.a:
main.go:18:24:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:18:13
main.go:18:13: ... argument does not escape
main.go:18:14: "ticks:" escapes to heap
main.go:18:24: n escapes to heap
