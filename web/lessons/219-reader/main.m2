main.go:10:6: cannot inline firstByte: marked go:noinline
main.go:16:6: cannot inline main: function too complex: cost 149 exceeds budget 80
main.go:17:41: inlining call to strings.NewReader
main.go:17:13: inlining call to fmt.Println
main.go:10:16: parameter r leaks to {heap} for firstByte with derefs=0:
main.go:10:16:   flow: {heap} ← r:
main.go:10:16:     from r.Read(buf) (call parameter) at main.go:12:8
main.go:11:13: make([]byte, 4) escapes to heap in firstByte:
main.go:11:13:   flow: buf ← &{storage for make([]byte, 4)}:
main.go:11:13:     from make([]byte, 4) (spill) at main.go:11:13
main.go:11:13:     from buf := make([]byte, 4) (assign) at main.go:11:6
main.go:11:13:   flow: {heap} ← buf:
main.go:11:13:     from r.Read(buf) (call parameter) at main.go:12:8
main.go:10:16: leaking param: r
main.go:11:13: make([]byte, 4) escapes to heap
main.go:17:41: &strings.Reader{...} escapes to heap in main:
main.go:17:41:   flow: ~r0 ← &{storage for &strings.Reader{...}}:
main.go:17:41:     from &strings.Reader{...} (spill) at main.go:17:41
main.go:17:41:     from ~r0 = &strings.Reader{...} (assign-pair) at main.go:17:41
main.go:17:41:   flow: {heap} ← ~r0:
main.go:17:41:     from ~r0 (interface-converted) at main.go:17:41
main.go:17:41:     from firstByte(~r0) (call parameter) at main.go:17:23
main.go:17:23: firstByte(~r0) escapes to heap in main:
main.go:17:23:   flow: {storage for ... argument} ← &{storage for firstByte(~r0)}:
main.go:17:23:     from firstByte(~r0) (spill) at main.go:17:23
main.go:17:23:     from ... argument (slice-literal-element) at main.go:17:13
main.go:17:23:   flow: fmt.a ← &{storage for ... argument}:
main.go:17:23:     from ... argument (spill) at main.go:17:13
main.go:17:23:     from fmt.a := ... argument (assign-pair) at main.go:17:13
main.go:17:23:   flow: {heap} ← *fmt.a:
main.go:17:23:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at main.go:17:13
main.go:17:13: ... argument does not escape
main.go:17:23: firstByte(~r0) escapes to heap
main.go:17:41: &strings.Reader{...} escapes to heap
