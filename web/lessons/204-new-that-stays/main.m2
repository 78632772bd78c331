main.go:6:6: cannot inline answer: marked go:noinline
main.go:12:6: cannot inline main: function too complex: cost 136 exceeds budget 80
main.go:13:13: inlining call to fmt.Println
main.go:7:10: new(int) does not escape
main.go:13:20: answer() escapes to heap in main:
main.go:13:20:   flow: {storage for ... argument} ← &{storage for answer()}:
main.go:13:20:     from answer() (spill) at main.go:13:20
main.go:13:20:     from ... argument (slice-literal-element) at main.go:13:13
main.go:13:20:   flow: fmt.a ← &{storage for ... argument}:
main.go:13:20:     from ... argument (spill) at main.go:13:13
main.go:13:20:     from fmt.a := ... argument (assign-pair) at main.go:13:13
main.go:13:20:   flow: {heap} ← *fmt.a:
main.go:13:20:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:13:13
main.go:13:13: ... argument does not escape
main.go:13:20: answer() escapes to heap
