# example.com/group
./main.go:15:6: cannot inline main: function too complex: cost 297 exceeds budget 80
./main.go:17:13: inlining call to fmt.Println
./main.go:19:12: inlining call to fmt.Printf
./main.go:17:17: len(list) escapes to heap in main:
./main.go:17:17:   flow: {storage for ... argument} ← &{storage for len(list)}:
./main.go:17:17:     from len(list) (spill) at ./main.go:17:17
./main.go:17:17:     from ... argument (slice-literal-element) at ./main.go:17:13
./main.go:17:17:   flow: fmt.a ← &{storage for ... argument}:
./main.go:17:17:     from ... argument (spill) at ./main.go:17:13
./main.go:17:17:     from fmt.a := ... argument (assign-pair) at ./main.go:17:13
./main.go:17:17:   flow: {heap} ← *fmt.a:
./main.go:17:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:17:13
./main.go:17:30: b escapes to heap in main:
./main.go:17:30:   flow: {storage for ... argument} ← &{storage for b}:
./main.go:17:30:     from b (spill) at ./main.go:17:30
./main.go:17:30:     from ... argument (slice-literal-element) at ./main.go:17:13
./main.go:17:30:   flow: fmt.a ← &{storage for ... argument}:
./main.go:17:30:     from ... argument (spill) at ./main.go:17:13
./main.go:17:30:     from fmt.a := ... argument (assign-pair) at ./main.go:17:13
./main.go:17:30:   flow: {heap} ← *fmt.a:
./main.go:17:30:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:17:13
./main.go:19:24: a escapes to heap in main:
./main.go:19:24:   flow: {storage for ... argument} ← &{storage for a}:
./main.go:19:24:     from a (spill) at ./main.go:19:24
./main.go:19:24:     from ... argument (slice-literal-element) at ./main.go:19:12
./main.go:19:24:   flow: fmt.a ← &{storage for ... argument}:
./main.go:19:24:     from ... argument (spill) at ./main.go:19:12
./main.go:19:24:     from fmt.format, fmt.a := "%q %v\n", ... argument (assign-pair) at ./main.go:19:12
./main.go:19:24:   flow: {heap} ← *fmt.a:
./main.go:19:24:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at ./main.go:19:12
./main.go:17:13: ... argument does not escape
./main.go:17:17: len(list) escapes to heap
./main.go:17:30: b escapes to heap
./main.go:19:12: ... argument does not escape
./main.go:19:24: a escapes to heap
