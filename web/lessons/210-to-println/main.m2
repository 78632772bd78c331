main.go:5:6: can inline look with cost 4 as: func([]string) { _ = len(names) }
main.go:9:6: cannot inline main: function too complex: cost 93 exceeds budget 80
main.go:11:6: inlining call to look
main.go:12:13: inlining call to fmt.Println
main.go:5:11: names does not escape
main.go:12:14: names escapes to heap in main:
main.go:12:14:   flow: {storage for ... argument} ← &{storage for names}:
main.go:12:14:     from names (spill) at main.go:12:14
main.go:12:14:     from ... argument (slice-literal-element) at main.go:12:13
main.go:12:14:   flow: fmt.a ← &{storage for ... argument}:
main.go:12:14:     from ... argument (spill) at main.go:12:13
main.go:12:14:     from fmt.a := ... argument (assign-pair) at main.go:12:13
main.go:12:14:   flow: {heap} ← *fmt.a:
main.go:12:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:12:13
main.go:10:19: []string{...} escapes to heap in main:
main.go:10:19:   flow: names ← &{storage for []string{...}}:
main.go:10:19:     from []string{...} (spill) at main.go:10:19
main.go:10:19:     from names := []string{...} (assign) at main.go:10:8
main.go:10:19:   flow: {storage for names} ← names:
main.go:10:19:     from names (interface-converted) at main.go:12:14
main.go:10:19: []string{...} escapes to heap
main.go:12:13: ... argument does not escape
main.go:12:14: names escapes to heap
