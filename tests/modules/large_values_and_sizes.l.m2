# example.com/sizes/buf
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
./main.go:18:60: c does not escape
./main.go:16:2: arr escapes to heap in main:
./main.go:16:2:   flow: {heap} ← &arr:
./main.go:16:2:     from &arr (address-of) at ./main.go:18:49
./main.go:16:2:     from grid.Where(&arr, func literal) (call parameter) at ./main.go:18:48
./main.go:16:2: arr escapes to heap in main:
./main.go:16:2:   flow: {heap} ← &arr:
./main.go:16:2:     from arr[1] (fixed-array-index-of) at ./main.go:20:25
./main.go:16:2:     from &arr[1] (address-of) at ./main.go:20:21
./main.go:16:2:     from m[grid.At(1, 2)] = &arr[1] (assign) at ./main.go:20:19
./main.go:13:21: buf.Sum(small[:]) escapes to heap in main:
./main.go:13:21:   flow: {storage for ... argument} ← &{storage for buf.Sum(small[:])}:
./main.go:13:21:     from buf.Sum(small[:]) (spill) at ./main.go:13:21
./main.go:13:21:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:13:21:   flow: {heap} ← {storage for ... argument}:
./main.go:13:21:     from ... argument (spill) at ./main.go:13:13
./main.go:13:21:     from fmt.Println(... argument...) (call parameter) at ./main.go:13:13
./main.go:13:40: buf.Use(big) escapes to heap in main:
./main.go:13:40:   flow: {storage for ... argument} ← &{storage for buf.Use(big)}:
./main.go:13:40:     from buf.Use(big) (spill) at ./main.go:13:40
./main.go:13:40:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:13:40:   flow: {heap} ← {storage for ... argument}:
./main.go:13:40:     from ... argument (spill) at ./main.go:13:13
./main.go:13:40:     from fmt.Println(... argument...) (call parameter) at ./main.go:13:13
./main.go:13:50: len(buf.Make(10)) escapes to heap in main:
./main.go:13:50:   flow: {storage for ... argument} ← &{storage for len(buf.Make(10))}:
./main.go:13:50:     from len(buf.Make(10)) (spill) at ./main.go:13:50
./main.go:13:50:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:13:50:   flow: {heap} ← {storage for ... argument}:
./main.go:13:50:     from ... argument (spill) at ./main.go:13:13
./main.go:13:50:     from fmt.Println(... argument...) (call parameter) at ./main.go:13:13
./main.go:13:69: cap(buf.MakeConst()) escapes to heap in main:
./main.go:13:69:   flow: {storage for ... argument} ← &{storage for cap(buf.MakeConst())}:
./main.go:13:69:     from cap(buf.MakeConst()) (spill) at ./main.go:13:69
./main.go:13:69:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:13:69:   flow: {heap} ← {storage for ... argument}:
./main.go:13:69:     from ... argument (spill) at ./main.go:13:13
./main.go:13:69:     from fmt.Println(... argument...) (call parameter) at ./main.go:13:13
./main.go:18:14: local escapes to heap in main:
./main.go:18:14:   flow: {storage for ... argument} ← &{storage for local}:
./main.go:18:14:     from local (spill) at ./main.go:18:14
./main.go:18:14:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:14:   flow: {heap} ← {storage for ... argument}:
./main.go:18:14:     from ... argument (spill) at ./main.go:18:13
./main.go:18:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:18:13
./main.go:18:31: grid.Count(arr) escapes to heap in main:
./main.go:18:31:   flow: {storage for ... argument} ← &{storage for grid.Count(arr)}:
./main.go:18:31:     from grid.Count(arr) (spill) at ./main.go:18:31
./main.go:18:31:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:31:   flow: {heap} ← {storage for ... argument}:
./main.go:18:31:     from ... argument (spill) at ./main.go:18:13
./main.go:18:31:     from fmt.Println(... argument...) (call parameter) at ./main.go:18:13
./main.go:18:48: grid.Where(&arr, func literal) escapes to heap in main:
./main.go:18:48:   flow: {storage for ... argument} ← &{storage for grid.Where(&arr, func literal)}:
./main.go:18:48:     from grid.Where(&arr, func literal) (spill) at ./main.go:18:48
./main.go:18:48:     from ... argument (slice-literal-element) at ./main.go:18:13
./main.go:18:48:   flow: {heap} ← {storage for ... argument}:
./main.go:18:48:     from ... argument (spill) at ./main.go:18:13
./main.go:18:48:     from fmt.Println(... argument...) (call parameter) at ./main.go:18:13
./main.go:22:17: arr[1] escapes to heap in main:
./main.go:22:17:   flow: {storage for ... argument} ← &{storage for arr[1]}:
./main.go:22:17:     from arr[1] (spill) at ./main.go:22:17
./main.go:22:17:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:17:   flow: {heap} ← {storage for ... argument}:
./main.go:22:17:     from ... argument (spill) at ./main.go:22:13
./main.go:22:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:22:43: grid.Key{...} == grid.At(1, 2) escapes to heap in main:
./main.go:22:43:   flow: {storage for ... argument} ← &{storage for grid.Key{...} == grid.At(1, 2)}:
./main.go:22:43:     from grid.Key{...} == grid.At(1, 2) (spill) at ./main.go:22:43
./main.go:22:43:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:43:   flow: {heap} ← {storage for ... argument}:
./main.go:22:43:     from ... argument (spill) at ./main.go:22:13
./main.go:22:43:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:22:70: grid.Name(m[grid.At(9, 9)]) escapes to heap in main:
./main.go:22:70:   flow: {storage for ... argument} ← &{storage for grid.Name(m[grid.At(9, 9)])}:
./main.go:22:70:     from grid.Name(m[grid.At(9, 9)]) (spill) at ./main.go:22:70
./main.go:22:70:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:70:   flow: {heap} ← {storage for ... argument}:
./main.go:22:70:     from ... argument (spill) at ./main.go:22:13
./main.go:22:70:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:24:14: s escapes to heap in main:
./main.go:24:14:   flow: {storage for ... argument} ← &{storage for s}:
./main.go:24:14:     from s (spill) at ./main.go:24:14
./main.go:24:14:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:14:   flow: {heap} ← {storage for ... argument}:
./main.go:24:14:     from ... argument (spill) at ./main.go:24:13
./main.go:24:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:24:13
./main.go:24:27: buf.Concat(... argument...) escapes to heap in main:
./main.go:24:27:   flow: {storage for ... argument} ← &{storage for buf.Concat(... argument...)}:
./main.go:24:27:     from buf.Concat(... argument...) (spill) at ./main.go:24:27
./main.go:24:27:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:27:   flow: {heap} ← {storage for ... argument}:
./main.go:24:27:     from ... argument (spill) at ./main.go:24:13
./main.go:24:27:     from fmt.Println(... argument...) (call parameter) at ./main.go:24:13
./main.go:24:51: buf.Runes("añ") escapes to heap in main:
./main.go:24:51:   flow: {storage for ... argument} ← &{storage for buf.Runes("añ")}:
./main.go:24:51:     from buf.Runes("añ") (spill) at ./main.go:24:51
./main.go:24:51:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:51:   flow: {heap} ← {storage for ... argument}:
./main.go:24:51:     from ... argument (spill) at ./main.go:24:13
./main.go:24:51:     from fmt.Println(... argument...) (call parameter) at ./main.go:24:13
./main.go:23:24: string(buf.Append(([]byte)("x"), ... argument...)) escapes to heap in main:
./main.go:23:24:   flow: s ← &{storage for string(buf.Append(([]byte)("x"), ... argument...))}:
./main.go:23:24:     from string(buf.Append(([]byte)("x"), ... argument...)) (spill) at ./main.go:23:24
./main.go:23:24:     from s := string(buf.Append(([]byte)("x"), ... argument...)) (assign) at ./main.go:23:4
./main.go:23:24:   flow: {storage for ... argument} ← s:
./main.go:23:24:     from ... argument (slice-literal-element) at ./main.go:24:27
./main.go:23:24:   flow: {storage for buf.Concat(... argument...)} ← {storage for ... argument}:
./main.go:23:24:     from ... argument (spill) at ./main.go:24:27
./main.go:23:24:     from buf.Concat(... argument...) (call parameter) at ./main.go:24:27
./main.go:23:24:     from buf.Concat(... argument...) (interface-converted) at ./main.go:24:27
./main.go:15:15: make([]int, 3) escapes to heap in main:
./main.go:15:15:   flow: local ← &{storage for make([]int, 3)}:
./main.go:15:15:     from make([]int, 3) (spill) at ./main.go:15:15
./main.go:15:15:     from local := make([]int, 3) (assign) at ./main.go:15:8
./main.go:15:15:   flow: {storage for local} ← local:
./main.go:15:15:     from local (interface-converted) at ./main.go:18:14
./main.go:16:2: moved to heap: arr
./main.go:13:13: ... argument does not escape
./main.go:13:21: buf.Sum(small[:]) escapes to heap
./main.go:13:40: buf.Use(big) escapes to heap
./main.go:13:50: len(buf.Make(10)) escapes to heap
./main.go:13:69: cap(buf.MakeConst()) escapes to heap
./main.go:15:15: make([]int, 3) escapes to heap
./main.go:18:13: ... argument does not escape
./main.go:18:14: local escapes to heap
./main.go:18:31: grid.Count(arr) escapes to heap
./main.go:18:48: grid.Where(&arr, func literal) escapes to heap
./main.go:18:55: func literal does not escape
./main.go:19:11: make(map[grid.Key]*grid.Cell, 4) does not escape
./main.go:22:13: ... argument does not escape
./main.go:22:17: arr[1] escapes to heap
./main.go:22:43: grid.Key{...} == grid.At(1, 2) escapes to heap
./main.go:22:70: grid.Name(m[grid.At(9, 9)]) escapes to heap
./main.go:23:24: string(buf.Append(([]byte)("x"), ... argument...)) escapes to heap
./main.go:23:32: ([]byte)("x") does not escape
./main.go:23:24: ... argument does not escape
./main.go:24:13: ... argument does not escape
./main.go:24:14: s escapes to heap
./main.go:24:27: buf.Concat(... argument...) escapes to heap
./main.go:24:27: ... argument does not escape
./main.go:24:51: buf.Runes("añ") escapes to heap
