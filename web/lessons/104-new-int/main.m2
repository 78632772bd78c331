main.go:5:6: cannot inline main: function too complex: cost 88 exceeds budget 80
main.go:8:13: inlining call to fmt.Println
main.go:8:14: *p escapes to heap in main:
main.go:8:14:   flow: {storage for ... argument} ← &{storage for *p}:
main.go:8:14:     from *p (spill) at main.go:8:14
main.go:8:14:     from ... argument (slice-literal-element) at main.go:8:13
main.go:8:14:   flow: fmt.a ← &{storage for ... argument}:
main.go:8:14:     from ... argument (spill) at main.go:8:13
main.go:8:14:     from fmt.a := ... argument (assign-pair) at main.go:8:13
main.go:8:14:   flow: {heap} ← *fmt.a:
main.go:8:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:8:13
main.go:6:10: new(int) does not escape
main.go:8:13: ... argument does not escape
main.go:8:14: *p escapes to heap
