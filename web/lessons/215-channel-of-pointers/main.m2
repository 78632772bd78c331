main.go:7:6: cannot inline main: function too complex: cost 97 exceeds budget 80
main.go:11:13: inlining call to fmt.Println
main.go:9:2: o escapes to heap in main:
main.go:9:2:   flow: {heap} ← &o:
main.go:9:2:     from &o (address-of) at main.go:10:12
main.go:9:2:     from orders <- &o (send) at main.go:10:9
main.go:11:24: (<-orders).id escapes to heap in main:
main.go:11:24:   flow: {storage for ... argument} ← &{storage for (<-orders).id}:
main.go:11:24:     from (<-orders).id (spill) at main.go:11:24
main.go:11:24:     from ... argument (slice-literal-element) at main.go:11:13
main.go:11:24:   flow: fmt.a ← &{storage for ... argument}:
main.go:11:24:     from ... argument (spill) at main.go:11:13
main.go:11:24:     from fmt.a := ... argument (assign-pair) at main.go:11:13
main.go:11:24:   flow: {heap} ← *fmt.a:
main.go:11:24:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:11:13
main.go:9:2: moved to heap: o
main.go:11:13: ... argument does not escape
main.go:11:24: (<-orders).id escapes to heap
