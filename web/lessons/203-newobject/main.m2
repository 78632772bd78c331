main.go:6:6: cannot inline fresh: marked go:noinline
main.go:11:6: cannot inline main: function too complex: cost 137 exceeds budget 80
main.go:12:13: inlining call to fmt.Println
main.go:7:2: n escapes to heap in fresh:
main.go:7:2:   flow: ~r0 ← &n:
main.go:7:2:     from &n (address-of) at main.go:8:9
main.go:7:2:     from return &n (return) at main.go:8:2
main.go:7:2: moved to heap: n
main.go:12:14: *fresh() escapes to heap in main:
main.go:12:14:   flow: {storage for ... argument} ← &{storage for *fresh()}:
main.go:12:14:     from *fresh() (spill) at main.go:12:14
main.go:12:14:     from ... argument (slice-literal-element) at main.go:12:13
main.go:12:14:   flow: fmt.a ← &{storage for ... argument}:
main.go:12:14:     from ... argument (spill) at main.go:12:13
main.go:12:14:     from fmt.a := ... argument (assign-pair) at main.go:12:13
main.go:12:14:   flow: {heap} ← *fmt.a:
main.go:12:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:12:13
main.go:12:13: ... argument does not escape
main.go:12:14: *fresh() escapes to heap
