# example.com/tags/sys
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
./main.go:10:17: "linux" escapes to heap in main:
./main.go:10:17:   flow: {storage for ... argument} ← &{storage for "linux"}:
./main.go:10:17:     from "linux" (spill) at ./main.go:10:17
./main.go:10:17:     from ... argument (slice-literal-element) at ./main.go:10:13
./main.go:10:17:   flow: {heap} ← {storage for ... argument}:
./main.go:10:17:     from ... argument (spill) at ./main.go:10:13
./main.go:10:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:10:13
./main.go:10:32: sys.Bits() escapes to heap in main:
./main.go:10:32:   flow: {storage for ... argument} ← &{storage for sys.Bits()}:
./main.go:10:32:     from sys.Bits() (spill) at ./main.go:10:32
./main.go:10:32:     from ... argument (slice-literal-element) at ./main.go:10:13
./main.go:10:32:   flow: {heap} ← {storage for ... argument}:
./main.go:10:32:     from ... argument (spill) at ./main.go:10:13
./main.go:10:32:     from fmt.Println(... argument...) (call parameter) at ./main.go:10:13
./main.go:10:50: (*sys.System).Path(sys.New(), ... argument...) escapes to heap in main:
./main.go:10:50:   flow: {storage for ... argument} ← &{storage for (*sys.System).Path(sys.New(), ... argument...)}:
./main.go:10:50:     from (*sys.System).Path(sys.New(), ... argument...) (spill) at ./main.go:10:50
./main.go:10:50:     from ... argument (slice-literal-element) at ./main.go:10:13
./main.go:10:50:   flow: {heap} ← {storage for ... argument}:
./main.go:10:50:     from ... argument (spill) at ./main.go:10:13
./main.go:10:50:     from fmt.Println(... argument...) (call parameter) at ./main.go:10:13
./main.go:10:13: ... argument does not escape
./main.go:10:17: "linux" escapes to heap
./main.go:10:32: sys.Bits() escapes to heap
./main.go:10:50: (*sys.System).Path(sys.New(), ... argument...) escapes to heap
./main.go:10:50: ... argument does not escape
