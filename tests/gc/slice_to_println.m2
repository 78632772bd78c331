slice_to_println.go:5:6: cannot inline main: function too complex: cost 167 exceeds budget 80
slice_to_println.go:7:13: inlining call to fmt.Println
slice_to_println.go:8:12: inlining call to fmt.Printf
slice_to_println.go:7:14: rows escapes to heap in main:
slice_to_println.go:7:14:   flow: {storage for ... argument} ← &{storage for rows}:
slice_to_println.go:7:14:     from rows (spill) at slice_to_println.go:7:14
slice_to_println.go:7:14:     from ... argument (slice-literal-element) at slice_to_println.go:7:13
slice_to_println.go:7:14:   flow: fmt.a ← &{storage for ... argument}:
slice_to_println.go:7:14:     from ... argument (spill) at slice_to_println.go:7:13
slice_to_println.go:7:14:     from fmt.a := ... argument (assign-pair) at slice_to_println.go:7:13
slice_to_println.go:7:14:   flow: {heap} ← *fmt.a:
slice_to_println.go:7:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at slice_to_println.go:7:13
slice_to_println.go:6:2: rows escapes to heap in main:
slice_to_println.go:6:2:   flow: {storage for ... argument} ← &rows:
slice_to_println.go:6:2:     from &rows (address-of) at slice_to_println.go:8:21
slice_to_println.go:6:2:     from &rows (interface-converted) at slice_to_println.go:8:21
slice_to_println.go:6:2:     from ... argument (slice-literal-element) at slice_to_println.go:8:12
slice_to_println.go:6:2:   flow: fmt.a ← &{storage for ... argument}:
slice_to_println.go:6:2:     from ... argument (spill) at slice_to_println.go:8:12
slice_to_println.go:6:2:     from fmt.format, fmt.a := "%v\n", ... argument (assign-pair) at slice_to_println.go:8:12
slice_to_println.go:6:2:   flow: {heap} ← *fmt.a:
slice_to_println.go:6:2:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at slice_to_println.go:8:12
slice_to_println.go:6:15: []int{...} escapes to heap in main:
slice_to_println.go:6:15:   flow: rows ← &{storage for []int{...}}:
slice_to_println.go:6:15:     from []int{...} (spill) at slice_to_println.go:6:15
slice_to_println.go:6:15:     from rows := []int{...} (assign) at slice_to_println.go:6:7
slice_to_println.go:6:2: moved to heap: rows
slice_to_println.go:6:15: []int{...} escapes to heap
slice_to_println.go:7:13: ... argument does not escape
slice_to_println.go:7:14: rows escapes to heap
slice_to_println.go:8:12: ... argument does not escape
