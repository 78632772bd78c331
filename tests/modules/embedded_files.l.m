# ex/full/lib
lib/lib.go:22:14: ... argument does not escape
lib/lib.go:22:21: e.Name() escapes to heap
lib/lib.go:22:32: e.IsDir() escapes to heap
lib/lib.go:24:13: ... argument does not escape
lib/lib.go:25:33: []int{...} escapes to heap
lib/lib.go:25:33: []int{...} escapes to heap
# ex/full
./main.go:32:31: leaking param: path
./main.go:32:44: leaking param: d
./main.go:32:59: leaking param: err
./main.go:34:14: ... argument does not escape
./main.go:34:15: path escapes to heap
./main.go:34:28: d.IsDir() escapes to heap
./main.go:34:41: info.Size() escapes to heap
./main.go:34:54: info.Mode() escapes to heap
./main.go:29:12: ... argument does not escape
./main.go:29:30: hello escapes to heap
./main.go:29:37: raw escapes to heap
./main.go:29:42: upper escapes to heap
./main.go:29:52: cap(raw) escapes to heap
./main.go:31:12: ... argument does not escape
./main.go:31:21: raw escapes to heap
./main.go:31:26: hello escapes to heap
./main.go:32:26: func literal does not escape
./main.go:38:13: ... argument does not escape
./main.go:38:20: string(b) escapes to heap
./main.go:38:21: string(b) escapes to heap
./main.go:40:13: ... argument does not escape
./main.go:41:11: ... argument does not escape
./main.go:41:12: text escapes to heap
