constant_through_local.go:5:6: can inline five with cost 2 as: func() int { return 5 }
constant_through_local.go:7:6: cannot inline show: function too complex: cost 174 exceeds budget 80
constant_through_local.go:9:21: inlining call to five
constant_through_local.go:9:13: inlining call to fmt.Println
constant_through_local.go:12:13: inlining call to fmt.Println
constant_through_local.go:9:14: 7 escapes to heap in show:
constant_through_local.go:9:14:   flow: {storage for ... argument} ← &{storage for 7}:
constant_through_local.go:9:14:     from 7 (spill) at constant_through_local.go:9:14
constant_through_local.go:9:14:     from ... argument (slice-literal-element) at constant_through_local.go:9:13
constant_through_local.go:9:14:   flow: fmt.a ← &{storage for ... argument}:
constant_through_local.go:9:14:     from ... argument (spill) at constant_through_local.go:9:13
constant_through_local.go:9:14:     from fmt.a := ... argument (assign-pair) at constant_through_local.go:9:13
constant_through_local.go:9:14:   flow: {heap} ← *fmt.a:
constant_through_local.go:9:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at constant_through_local.go:9:13
constant_through_local.go:9:21: 5 escapes to heap in show:
constant_through_local.go:9:21:   flow: {storage for ... argument} ← &{storage for 5}:
constant_through_local.go:9:21:     from 5 (spill) at constant_through_local.go:9:21
constant_through_local.go:9:21:     from ... argument (slice-literal-element) at constant_through_local.go:9:13
constant_through_local.go:9:21:   flow: fmt.a ← &{storage for ... argument}:
constant_through_local.go:9:21:     from ... argument (spill) at constant_through_local.go:9:13
constant_through_local.go:9:21:     from fmt.a := ... argument (assign-pair) at constant_through_local.go:9:13
constant_through_local.go:9:21:   flow: {heap} ← *fmt.a:
constant_through_local.go:9:21:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at constant_through_local.go:9:13
constant_through_local.go:12:14: y escapes to heap in show:
constant_through_local.go:12:14:   flow: {storage for ... argument} ← &{storage for y}:
constant_through_local.go:12:14:     from y (spill) at constant_through_local.go:12:14
constant_through_local.go:12:14:     from ... argument (slice-literal-element) at constant_through_local.go:12:13
constant_through_local.go:12:14:   flow: fmt.a ← &{storage for ... argument}:
constant_through_local.go:12:14:     from ... argument (spill) at constant_through_local.go:12:13
constant_through_local.go:12:14:     from fmt.a := ... argument (assign-pair) at constant_through_local.go:12:13
constant_through_local.go:12:14:   flow: {heap} ← *fmt.a:
constant_through_local.go:12:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at constant_through_local.go:12:13
constant_through_local.go:9:13: ... argument does not escape
constant_through_local.go:9:14: 7 escapes to heap
constant_through_local.go:9:21: 5 escapes to heap
constant_through_local.go:12:13: ... argument does not escape
constant_through_local.go:12:14: y escapes to heap
