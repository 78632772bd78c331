# example.com/tags/sys
sys/bits_amd64.go:3:6: can inline Bits with cost 2 as: func() int { return 64 }
sys/sys.go:7:6: can inline New with cost 5 as: func() *System { return &System{...} }
sys/sys.go:9:6: can inline (*System).Path with cost 63 as: method(*System) func(...string) string { return strings.Join(parts, s.sep) }
sys/sys.go:7:29: &System{...} escapes to heap in New:
sys/sys.go:7:29:   flow: ~r0 ← &{storage for &System{...}}:
sys/sys.go:7:29:     from &System{...} (spill) at sys/sys.go:7:29
sys/sys.go:7:29:     from return &System{...} (return) at sys/sys.go:7:22
sys/sys.go:7:29: &System{...} escapes to heap
sys/sys.go:9:23: parameter parts leaks to ~r0 for (*System).Path with derefs=1:
sys/sys.go:9:23:   flow: ~r0 ← *parts:
sys/sys.go:9:23:     from strings.Join(parts, s.sep) (call parameter) at sys/sys.go:9:68
sys/sys.go:9:23:     from return strings.Join(parts, s.sep) (return) at sys/sys.go:9:49
sys/sys.go:9:7: s does not escape
sys/sys.go:9:23: leaking param: parts to result ~r0 level=1
# example.com/tags
./main.go:9:6: cannot inline main: function too complex: cost 159 exceeds budget 80
./main.go:10:32: inlining call to sys.Bits
./main.go:10:43: inlining call to sys.New
./main.go:10:50: inlining call to sys.(*System).Path
./main.go:10:13: inlining call to fmt.Println
./main.go:10:17: "linux" escapes to heap in main:
./main.go:10:17:   flow: {storage for ... argument} ← &{storage for "linux"}:
./main.go:10:17:     from "linux" (spill) at ./main.go:10:17
./main.go:10:17:     from ... argument (slice-literal-element) at ./main.go:10:13
./main.go:10:17:   flow: fmt.a ← &{storage for ... argument}:
./main.go:10:17:     from ... argument (spill) at ./main.go:10:13
./main.go:10:17:     from fmt.a := ... argument (assign-pair) at ./main.go:10:13
./main.go:10:17:   flow: {heap} ← *fmt.a:
./main.go:10:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:10:13
./main.go:10:32: 64 escapes to heap in main:
./main.go:10:32:   flow: {storage for ... argument} ← &{storage for 64}:
./main.go:10:32:     from 64 (spill) at ./main.go:10:32
./main.go:10:32:     from ... argument (slice-literal-element) at ./main.go:10:13
./main.go:10:32:   flow: fmt.a ← &{storage for ... argument}:
./main.go:10:32:     from ... argument (spill) at ./main.go:10:13
./main.go:10:32:     from fmt.a := ... argument (assign-pair) at ./main.go:10:13
./main.go:10:32:   flow: {heap} ← *fmt.a:
./main.go:10:32:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:10:13
./main.go:10:50: ~r0 escapes to heap in main:
./main.go:10:50:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:10:50:     from ~r0 (spill) at ./main.go:10:50
./main.go:10:50:     from ... argument (slice-literal-element) at ./main.go:10:13
./main.go:10:50:   flow: fmt.a ← &{storage for ... argument}:
./main.go:10:50:     from ... argument (spill) at ./main.go:10:13
./main.go:10:50:     from fmt.a := ... argument (assign-pair) at ./main.go:10:13
./main.go:10:50:   flow: {heap} ← *fmt.a:
./main.go:10:50:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:10:13
./main.go:10:13: ... argument does not escape
./main.go:10:17: "linux" escapes to heap
./main.go:10:32: 64 escapes to heap
./main.go:10:50: ~r0 escapes to heap
./main.go:10:43: &sys.System{...} does not escape
./main.go:10:50: ... argument does not escape
