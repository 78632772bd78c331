# example.com/sizes/buf
buf/buf.go:10:6: can inline NewBig with cost 11 as: func() *Big { b = <nil>; b.n = 131072; return &b }
buf/buf.go:16:6: can inline Use with cost 15 as: func(*Big) int { copied := *b; return copied.n + int(copied.data[0]) }
buf/buf.go:21:6: can inline Sum with cost 11 as: func([]byte) int { for loop; return  }
buf/buf.go:28:6: can inline Make with cost 3 as: func(int) []int { return make([]int, n) }
buf/buf.go:30:6: can inline MakeConst with cost 4 as: func() []int { return make([]int, 0, 64) }
buf/buf.go:32:6: can inline Fill with cost 25 as: func([]int) { tmp := make([]int, 16384); for loop }
buf/buf.go:40:6: can inline Append with cost 4 as: func([]byte, ...byte) []byte { return append(b, more...) }
buf/buf.go:42:6: can inline Concat with cost 11 as: func(...string) string { for loop; return s }
buf/buf.go:49:6: can inline Runes with cost 4 as: func(string) int { return len(([]rune)(s)) }
buf/buf.go:11:6: b escapes to heap in NewBig:
buf/buf.go:11:6:   flow: {heap} ← &b:
buf/buf.go:11:6:     from b (too large for stack) at buf/buf.go:11:6
buf/buf.go:11:6: moved to heap: b
buf/buf.go:17:2: copied escapes to heap in Use:
buf/buf.go:17:2:   flow: {heap} ← &copied:
buf/buf.go:17:2:     from copied (too large for stack) at buf/buf.go:17:2
buf/buf.go:16:10: b does not escape
buf/buf.go:17:2: moved to heap: copied
buf/buf.go:21:10: p does not escape
buf/buf.go:28:37: make([]int, n) escapes to heap in Make:
buf/buf.go:28:37:   flow: ~r0 ← &{storage for make([]int, n)}:
buf/buf.go:28:37:     from make([]int, n) (spill) at buf/buf.go:28:37
buf/buf.go:28:37:     from return make([]int, n) (return) at buf/buf.go:28:26
buf/buf.go:28:37: make([]int, n) escapes to heap
buf/buf.go:30:37: make([]int, 0, 64) escapes to heap in MakeConst:
buf/buf.go:30:37:   flow: ~r0 ← &{storage for make([]int, 0, 64)}:
buf/buf.go:30:37:     from make([]int, 0, 64) (spill) at buf/buf.go:30:37
buf/buf.go:30:37:     from return make([]int, 0, 64) (return) at buf/buf.go:30:26
buf/buf.go:30:37: make([]int, 0, 64) escapes to heap
buf/buf.go:33:13: make([]int, 16384) escapes to heap in Fill:
buf/buf.go:33:13:   flow: {heap} ← &{storage for make([]int, 16384)}:
buf/buf.go:33:13:     from make([]int, 16384) (too large for stack) at buf/buf.go:33:13
buf/buf.go:32:11: s does not escape
buf/buf.go:33:13: make([]int, 16384) escapes to heap
buf/buf.go:40:59: append(b, more...) escapes to heap in Append:
buf/buf.go:40:59:   flow: ~r0 ← &{storage for append(b, more...)}:
buf/buf.go:40:59:     from append(b, more...) (spill) at buf/buf.go:40:59
buf/buf.go:40:59:     from return append(b, more...) (return) at buf/buf.go:40:46
buf/buf.go:40:13: parameter b leaks to ~r0 for Append with derefs=0:
buf/buf.go:40:13:   flow: {temp} ← b:
buf/buf.go:40:13:     from append(b, more...) (call parameter) at buf/buf.go:40:59
buf/buf.go:40:13:   flow: ~r0 ← {temp}:
buf/buf.go:40:13:     from return append(b, more...) (return) at buf/buf.go:40:46
buf/buf.go:40:13: leaking param: b to result ~r0 level=0
buf/buf.go:40:23: more does not escape
buf/buf.go:40:59: append escapes to heap
buf/buf.go:42:13: parameter parts leaks to s for Concat with derefs=1:
buf/buf.go:42:13:   flow: {temp} ← parts:
buf/buf.go:42:13:   flow: p ← *{temp}:
buf/buf.go:42:13:     from for loop (range-deref) at buf/buf.go:43:14
buf/buf.go:42:13:   flow: s ← p:
buf/buf.go:42:13:     from s += p (assign) at buf/buf.go:44:5
buf/buf.go:42:13: leaking param: parts to result s level=1
buf/buf.go:49:12: s does not escape
buf/buf.go:49:46: ([]rune)(s) does not escape
# example.com/sizes/grid
grid/grid.go:10:6: can inline At with cost 6 as: func(int, int) Key { return Key{...} }
grid/grid.go:12:6: can inline Count with cost 14 as: func([3]Cell) int { for loop; return n }
grid/grid.go:21:6: can inline Where with cost 37 as: func(*[3]Cell, func(*Cell) bool) []int { for loop; return at }
grid/grid.go:30:6: can inline Name with cost 8 as: func(*Cell) string { if c == nil { return "none" }; return "cell" }
grid/grid.go:21:12: parameter cells leaks to {heap} for Where with derefs=0:
grid/grid.go:21:12:   flow: {heap} ← cells:
grid/grid.go:21:12:     from cells (indirection) at grid/grid.go:23:15
grid/grid.go:21:12:     from cells[i] (fixed-array-index-of) at grid/grid.go:23:15
grid/grid.go:21:12:     from &cells[i] (address-of) at grid/grid.go:23:9
grid/grid.go:21:12:     from ok(&cells[i]) (call parameter) at grid/grid.go:23:8
grid/grid.go:24:15: append(at, i) escapes to heap in Where:
grid/grid.go:24:15:   flow: at ← &{storage for append(at, i)}:
grid/grid.go:24:15:     from append(at, i) (spill) at grid/grid.go:24:15
grid/grid.go:24:15:     from at = append(at, i) (assign) at grid/grid.go:24:7
grid/grid.go:21:12: leaking param: cells
grid/grid.go:21:28: ok does not escape
grid/grid.go:24:15: append escapes to heap
grid/grid.go:30:11: c does not escape
# example.com/sizes
./main.go:18:55: can inline main.func1 with cost 3 as: func(*grid.Cell) bool { return c.Alive }
./main.go:10:6: cannot inline main: function too complex: cost 627 exceeds budget 80
./main.go:12:19: inlining call to buf.NewBig
./main.go:13:21: inlining call to buf.Sum
./main.go:13:40: inlining call to buf.Use
./main.go:13:59: inlining call to buf.Make
./main.go:13:83: inlining call to buf.MakeConst
./main.go:13:13: inlining call to fmt.Println
./main.go:17:10: inlining call to buf.Fill
./main.go:18:31: inlining call to grid.Count
./main.go:18:48: inlining call to grid.Where
./main.go:18:13: inlining call to fmt.Println
./main.go:20:11: inlining call to grid.At
./main.go:21:11: inlining call to grid.At
./main.go:22:53: inlining call to grid.At
./main.go:22:80: inlining call to grid.At
./main.go:22:70: inlining call to grid.Name
./main.go:22:13: inlining call to fmt.Println
./main.go:23:24: inlining call to buf.Append
./main.go:24:27: inlining call to buf.Concat
./main.go:24:51: inlining call to buf.Runes
./main.go:24:13: inlining call to fmt.Println
./main.go:18:48: inlining call to main.func1
./main.go:16:2: arr escapes to heap in main:
./main.go:16:2:   flow: {heap} ← &arr:
./main.go:16:2:     from arr[1] (fixed-array-index-of) at ./main.go:20:25
./main.go:16:2:     from &arr[1] (address-of) at ./main.go:20:21
./main.go:16:2:     from m[~r0] = &arr[1] (assign) at ./main.go:20:19
./main.go:12:19: buf.b escapes to heap in main:
./main.go:12:19:   flow: {heap} ← &buf.b:
./main.go:12:19:     from buf.b (too large for stack) at ./main.go:12:19
./main.go:13:40: buf.copied escapes to heap in main:
./main.go:13:40:   flow: {heap} ← &buf.copied:
./main.go:13:40:     from buf.copied (too large for stack) at ./main.go:13:40
./main.go:17:10: make([]int, 16384) escapes to heap in main:
./main.go:17:10:   flow: {heap} ← &{storage for make([]int, 16384)}:
./main.go:17:10:     from make([]int, 16384) (too large for stack) at ./main.go:17:10
./main.go:13:21: buf.n escapes to heap in main:
./main.go:13:21:   flow: {storage for ... argument} ← &{storage for buf.n}:
./main.go:13:21:     from buf.n (spill) at ./main.go:13:21
./main.go:13:21:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:13:21:   flow: fmt.a ← &{storage for ... argument}:
./main.go:13:21:     from ... argument (spill) at ./main.go:13:13
./main.go:13:21:     from fmt.a := ... argument (assign-pair) at ./main.go:13:13
./main.go:13:21:   flow: {heap} ← *fmt.a:
./main.go:13:21:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:13:13
./main.go:13:40: ~r0 escapes to heap in main:
./main.go:13:40:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:13:40:     from ~r0 (spill) at ./main.go:13:40
./main.go:13:40:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:13:40:   flow: fmt.a ← &{storage for ... argument}:
./main.go:13:40:     from ... argument (spill) at ./main.go:13:13
./main.go:13:40:     from fmt.a := ... argument (assign-pair) at ./main.go:13:13
./main.go:13:40:   flow: {heap} ← *fmt.a:
./main.go:13:40:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:13:13
./main.go:13:50: len(~r0) escapes to heap in main:
./main.go:13:50:   flow: {storage for ... argument} ← &{storage for len(~r0)}:
./main.go:13:50:     from len(~r0) (spill) at ./main.go:13:50
./main.go:13:50:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:13:50:   flow: fmt.a ← &{storage for ... argument}:
./main.go:13:50:     from ... argument (spill) at ./main.go:13:13
./main.go:13:50:     from fmt.a := ... argument (assign-pair) at ./main.go:13:13
./main.go:13:50:   flow: {heap} ← *fmt.a:
./main.go:13:50:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:13:13
./main.go:13:69: cap(~r0) escapes to heap in main:
./main.go:13:69:   flow: {storage for ... argument} ← &{storage for cap(~r0)}:
./main.go:13:69:     from cap(~r0) (spill) at ./main.go:13:69
./main.go:13:69:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:13:69:   flow: fmt.a ← &{storage for ... argument}:
./main.go:13:69:     from ... argument (spill) at ./main.go:13:13
./main.go:13:69:     from fmt.a := ... argument (assign-pair) at ./main.go:13:13
./main.go:13:69:   flow: {heap} ← *fmt.a:
./main.go:13:69:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:13:13
./main.go:18:14: local escapes to heap in main:
./main.go:18:14:   flow: {storage for ... argument} ← &{storage for local}:
./main.go:18:14:     from local (spill) at ./main.go:18:14
./main.go:18:14:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:14:   flow: fmt.a ← &{storage for ... argument}:
./main.go:18:14:     from ... argument (spill) at ./main.go:18:13
./main.go:18:14:     from fmt.a := ... argument (assign-pair) at ./main.go:18:13
./main.go:18:14:   flow: {heap} ← *fmt.a:
./main.go:18:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:18:13
./main.go:18:31: grid.n escapes to heap in main:
./main.go:18:31:   flow: {storage for ... argument} ← &{storage for grid.n}:
./main.go:18:31:     from grid.n (spill) at ./main.go:18:31
./main.go:18:31:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:31:   flow: fmt.a ← &{storage for ... argument}:
./main.go:18:31:     from ... argument (spill) at ./main.go:18:13
./main.go:18:31:     from fmt.a := ... argument (assign-pair) at ./main.go:18:13
./main.go:18:31:   flow: {heap} ← *fmt.a:
./main.go:18:31:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:18:13
./main.go:18:48: grid.at escapes to heap in main:
./main.go:18:48:   flow: {storage for ... argument} ← &{storage for grid.at}:
./main.go:18:48:     from grid.at (spill) at ./main.go:18:48
./main.go:18:48:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:48:   flow: fmt.a ← &{storage for ... argument}:
./main.go:18:48:     from ... argument (spill) at ./main.go:18:13
./main.go:18:48:     from fmt.a := ... argument (assign-pair) at ./main.go:18:13
./main.go:18:48:   flow: {heap} ← *fmt.a:
./main.go:18:48:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:18:13
./main.go:22:17: arr[1] escapes to heap in main:
./main.go:22:17:   flow: {storage for ... argument} ← &{storage for arr[1]}:
./main.go:22:17:     from arr[1] (spill) at ./main.go:22:17
./main.go:22:17:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:17:   flow: fmt.a ← &{storage for ... argument}:
./main.go:22:17:     from ... argument (spill) at ./main.go:22:13
./main.go:22:17:     from fmt.a := ... argument (assign-pair) at ./main.go:22:13
./main.go:22:17:   flow: {heap} ← *fmt.a:
./main.go:22:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:22:13
./main.go:22:43: grid.Key{...} == (~r0) escapes to heap in main:
./main.go:22:43:   flow: {storage for ... argument} ← &{storage for grid.Key{...} == (~r0)}:
./main.go:22:43:     from grid.Key{...} == (~r0) (spill) at ./main.go:22:43
./main.go:22:43:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:43:   flow: fmt.a ← &{storage for ... argument}:
./main.go:22:43:     from ... argument (spill) at ./main.go:22:13
./main.go:22:43:     from fmt.a := ... argument (assign-pair) at ./main.go:22:13
./main.go:22:43:   flow: {heap} ← *fmt.a:
./main.go:22:43:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:22:13
./main.go:22:70: ~r0 escapes to heap in main:
./main.go:22:70:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:22:70:     from ~r0 (spill) at ./main.go:22:70
./main.go:22:70:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:70:   flow: fmt.a ← &{storage for ... argument}:
./main.go:22:70:     from ... argument (spill) at ./main.go:22:13
./main.go:22:70:     from fmt.a := ... argument (assign-pair) at ./main.go:22:13
./main.go:22:70:   flow: {heap} ← *fmt.a:
./main.go:22:70:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:22:13
./main.go:24:14: s escapes to heap in main:
./main.go:24:14:   flow: {storage for ... argument} ← &{storage for s}:
./main.go:24:14:     from s (spill) at ./main.go:24:14
./main.go:24:14:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:14:   flow: fmt.a ← &{storage for ... argument}:
./main.go:24:14:     from ... argument (spill) at ./main.go:24:13
./main.go:24:14:     from fmt.a := ... argument (assign-pair) at ./main.go:24:13
./main.go:24:14:   flow: {heap} ← *fmt.a:
./main.go:24:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:24:13
./main.go:24:27: buf.s escapes to heap in main:
./main.go:24:27:   flow: {storage for ... argument} ← &{storage for buf.s}:
./main.go:24:27:     from buf.s (spill) at ./main.go:24:27
./main.go:24:27:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:27:   flow: fmt.a ← &{storage for ... argument}:
./main.go:24:27:     from ... argument (spill) at ./main.go:24:13
./main.go:24:27:     from fmt.a := ... argument (assign-pair) at ./main.go:24:13
./main.go:24:27:   flow: {heap} ← *fmt.a:
./main.go:24:27:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:24:13
./main.go:24:51: ~r0 escapes to heap in main:
./main.go:24:51:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:24:51:     from ~r0 (spill) at ./main.go:24:51
./main.go:24:51:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:51:   flow: fmt.a ← &{storage for ... argument}:
./main.go:24:51:     from ... argument (spill) at ./main.go:24:13
./main.go:24:51:     from fmt.a := ... argument (assign-pair) at ./main.go:24:13
./main.go:24:51:   flow: {heap} ← *fmt.a:
./main.go:24:51:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:24:13
./main.go:23:24: string(~r0) escapes to heap in main:
./main.go:23:24:   flow: s ← &{storage for string(~r0)}:
./main.go:23:24:     from string(~r0) (spill) at ./main.go:23:24
./main.go:23:24:     from s := string(~r0) (assign) at ./main.go:23:4
./main.go:23:24:   flow: {storage for ... argument} ← s:
./main.go:23:24:     from ... argument (slice-literal-element) at ./main.go:24:27
./main.go:23:24:   flow: buf.parts ← &{storage for ... argument}:
./main.go:23:24:     from ... argument (spill) at ./main.go:24:27
./main.go:23:24:     from buf.parts := ... argument (assign-pair) at ./main.go:24:27
./main.go:23:24:   flow: {temp} ← buf.parts:
./main.go:23:24:   flow: buf.p ← *{temp}:
./main.go:23:24:     from for loop (range-deref) at ./main.go:24:27
./main.go:23:24:   flow: buf.s ← buf.p:
./main.go:23:24:     from buf.s += buf.p (assign) at ./main.go:24:27
./main.go:23:24:   flow: {storage for buf.s} ← buf.s:
./main.go:23:24:     from buf.s (interface-converted) at ./main.go:24:27
./main.go:18:48: append(grid.at, grid.i) escapes to heap in main:
./main.go:18:48:   flow: grid.at ← &{storage for append(grid.at, grid.i)}:
./main.go:18:48:     from append(grid.at, grid.i) (spill) at ./main.go:18:48
./main.go:18:48:     from grid.at = append(grid.at, grid.i) (assign) at ./main.go:18:48
./main.go:18:48:   flow: {storage for grid.at} ← grid.at:
./main.go:18:48:     from grid.at (interface-converted) at ./main.go:18:48
./main.go:15:15: make([]int, 3) escapes to heap in main:
./main.go:15:15:   flow: local ← &{storage for make([]int, 3)}:
./main.go:15:15:     from make([]int, 3) (spill) at ./main.go:15:15
./main.go:15:15:     from local := make([]int, 3) (assign) at ./main.go:15:8
./main.go:15:15:   flow: {storage for local} ← local:
./main.go:15:15:     from local (interface-converted) at ./main.go:18:14
./main.go:16:2: moved to heap: arr
./main.go:12:19: moved to heap: buf.b
./main.go:13:40: moved to heap: buf.copied
./main.go:13:13: ... argument does not escape
./main.go:13:21: buf.n escapes to heap
./main.go:13:40: ~r0 escapes to heap
./main.go:13:50: len(~r0) escapes to heap
./main.go:13:59: make([]int, 10) does not escape
./main.go:13:69: cap(~r0) escapes to heap
./main.go:13:83: make([]int, 0, 64) does not escape
./main.go:15:15: make([]int, 3) escapes to heap
./main.go:17:10: make([]int, 16384) escapes to heap
./main.go:18:13: ... argument does not escape
./main.go:18:14: local escapes to heap
./main.go:18:31: grid.n escapes to heap
./main.go:18:48: grid.at escapes to heap
./main.go:18:48: append escapes to heap
./main.go:19:11: make(map[grid.Key]*grid.Cell, 4) does not escape
./main.go:22:13: ... argument does not escape
./main.go:22:17: arr[1] escapes to heap
./main.go:22:43: grid.Key{...} == (~r0) escapes to heap
./main.go:22:70: ~r0 escapes to heap
./main.go:23:24: string(~r0) escapes to heap
./main.go:23:32: ([]byte)("x") does not escape
./main.go:23:24: ... argument does not escape
./main.go:23:24: append does not escape
./main.go:24:13: ... argument does not escape
./main.go:24:14: s escapes to heap
./main.go:24:27: buf.s escapes to heap
./main.go:24:27: ... argument does not escape
./main.go:24:51: ~r0 escapes to heap
./main.go:24:51: ([]rune)(buf.s) does not escape
./main.go:18:60: c does not escape
