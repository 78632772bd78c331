# example.com/sizes/buf
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
grid/grid.go:21:12: leaking param: cells
grid/grid.go:21:28: ok does not escape
grid/grid.go:24:15: append escapes to heap
grid/grid.go:30:11: c does not escape
# example.com/sizes
./main.go:18:60: c does not escape
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
