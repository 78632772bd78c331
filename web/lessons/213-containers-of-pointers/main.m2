main.go:5:6: cannot inline main: function too complex: cost 112 exceeds budget 80
main.go:9:13: inlining call to fmt.Println
main.go:6:5: y escapes to heap in main:
main.go:6:5:   flow: {heap} ← &y:
main.go:6:5:     from &y (address-of) at main.go:8:29
main.go:6:5:     from map[int]*string{...} (map literal value) at main.go:8:25
main.go:9:14: *list[0] escapes to heap in main:
main.go:9:14:   flow: {storage for ... argument} ← &{storage for *list[0]}:
main.go:9:14:     from *list[0] (spill) at main.go:9:14
main.go:9:14:     from ... argument (slice-literal-element) at main.go:9:13
main.go:9:14:   flow: fmt.a ← &{storage for ... argument}:
main.go:9:14:     from ... argument (spill) at main.go:9:13
main.go:9:14:     from fmt.a := ... argument (assign-pair) at main.go:9:13
main.go:9:14:   flow: {heap} ← *fmt.a:
main.go:9:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:9:13
main.go:9:24: *dict[1] escapes to heap in main:
main.go:9:24:   flow: {storage for ... argument} ← &{storage for *dict[1]}:
main.go:9:24:     from *dict[1] (spill) at main.go:9:24
main.go:9:24:     from ... argument (slice-literal-element) at main.go:9:13
main.go:9:24:   flow: fmt.a ← &{storage for ... argument}:
main.go:9:24:     from ... argument (spill) at main.go:9:13
main.go:9:24:     from fmt.a := ... argument (assign-pair) at main.go:9:13
main.go:9:24:   flow: {heap} ← *fmt.a:
main.go:9:24:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:9:13
main.go:6:5: moved to heap: y
main.go:7:19: []*string{...} does not escape
main.go:8:25: map[int]*string{...} does not escape
main.go:9:13: ... argument does not escape
main.go:9:14: *list[0] escapes to heap
main.go:9:24: *dict[1] escapes to heap
