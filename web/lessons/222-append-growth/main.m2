main.go:5:6: cannot inline main: function too complex: cost 103 exceeds budget 80
main.go:9:14: inlining call to fmt.Println
main.go:9:18: len(list) escapes to heap in main:
main.go:9:18:   flow: {storage for ... argument} ← &{storage for len(list)}:
main.go:9:18:     from len(list) (spill) at main.go:9:18
main.go:9:18:     from ... argument (slice-literal-element) at main.go:9:14
main.go:9:18:   flow: fmt.a ← &{storage for ... argument}:
main.go:9:18:     from ... argument (spill) at main.go:9:14
main.go:9:18:     from fmt.a := ... argument (assign-pair) at main.go:9:14
main.go:9:18:   flow: {heap} ← *fmt.a:
main.go:9:18:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:9:14
main.go:9:29: cap(list) escapes to heap in main:
main.go:9:29:   flow: {storage for ... argument} ← &{storage for cap(list)}:
main.go:9:29:     from cap(list) (spill) at main.go:9:29
main.go:9:29:     from ... argument (slice-literal-element) at main.go:9:14
main.go:9:29:   flow: fmt.a ← &{storage for ... argument}:
main.go:9:29:     from ... argument (spill) at main.go:9:14
main.go:9:29:     from fmt.a := ... argument (assign-pair) at main.go:9:14
main.go:9:29:   flow: {heap} ← *fmt.a:
main.go:9:29:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:9:14
main.go:8:16: append does not escape
main.go:9:14: ... argument does not escape
main.go:9:18: len(list) escapes to heap
main.go:9:29: cap(list) escapes to heap
