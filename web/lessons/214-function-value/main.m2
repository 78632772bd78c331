main.go:5:6: can inline show with cost 3 as: func(*int) { println(*p) }
main.go:9:6: cannot inline main: function too complex: cost 95 exceeds budget 80
main.go:12:3: inlining call to show
main.go:13:13: inlining call to fmt.Println
main.go:5:11: p does not escape
main.go:13:14: n escapes to heap in main:
main.go:13:14:   flow: {storage for ... argument} ← &{storage for n}:
main.go:13:14:     from n (spill) at main.go:13:14
main.go:13:14:     from ... argument (slice-literal-element) at main.go:13:13
main.go:13:14:   flow: fmt.a ← &{storage for ... argument}:
main.go:13:14:     from ... argument (spill) at main.go:13:13
main.go:13:14:     from fmt.a := ... argument (assign-pair) at main.go:13:13
main.go:13:14:   flow: {heap} ← *fmt.a:
main.go:13:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:13:13
main.go:13:13: ... argument does not escape
main.go:13:14: n escapes to heap
