# example.com/sizes/buf
buf/buf.go:10:6: can inline NewBig
buf/buf.go:16:6: can inline Use
buf/buf.go:21:6: can inline Sum
buf/buf.go:28:6: can inline Make
buf/buf.go:30:6: can inline MakeConst
buf/buf.go:32:6: can inline Fill
buf/buf.go:40:6: can inline Append
buf/buf.go:42:6: can inline Concat
buf/buf.go:49:6: can inline Runes
buf/buf.go:11:6: moved to heap: b
buf/buf.go:16:10: b does not escape
buf/buf.go:17:2: moved to heap: copied
buf/buf.go:21:10: p does not escape
buf/buf.go:28:37: make([]int, n) escapes to heap
buf/buf.go:30:37: make([]int, 0, 64) escapes to heap
buf/buf.go:32:11: s does not escape
buf/buf.go:33:13: make([]int, 16384) escapes to heap
buf/buf.go:40:13: leaking param: b to result ~r0 level=0
buf/buf.go:40:23: more does not escape
buf/buf.go:40:59: append escapes to heap
buf/buf.go:42:13: leaking param: parts to result s level=1
buf/buf.go:49:12: s does not escape
buf/buf.go:49:46: ([]rune)(s) does not escape
# example.com/sizes/grid
grid/grid.go:10:6: can inline At
grid/grid.go:12:6: can inline Count
grid/grid.go:21:6: can inline Where
grid/grid.go:30:6: can inline Name
grid/grid.go:21:12: leaking param: cells
grid/grid.go:21:28: ok does not escape
grid/grid.go:24:15: append escapes to heap
grid/grid.go:30:11: c does not escape
# example.com/sizes
./main.go:18:55: can inline main.func1
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
