# example.com/conc/pool
pool/pool.go:14:32: &Pool{...} escapes to heap
pool/pool.go:16:7: leaking param: p
pool/pool.go:16:19: leaking param: f
pool/pool.go:18:5: func literal escapes to heap
pool/pool.go:27:7: leaking param: p
pool/pool.go:28:7: p does not escape
pool/pool.go:30:11: leaking param content: fs
pool/pool.go:33:6: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:48:2: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:57:9: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
pool/pool.go:38:11: leaking param: f
# example.com/conc
./pipe/pipe.go:7:5: func literal escapes to heap
./pipe/pipe.go:22:5: func literal escapes to heap
./main.go:39:44: ... argument does not escape
./main.go:39:45: "once" escapes to heap
./main.go:25:6: moved to heap: mu
./main.go:26:2: moved to heap: total
./main.go:16:22: ... argument escapes to heap
./main.go:17:27: func literal escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:22:14: sum escapes to heap
./main.go:28:8: func literal escapes to heap
./main.go:35:13: ... argument does not escape
./main.go:35:14: total escapes to heap
./main.go:35:27: (*pool.Pool).Done(p) escapes to heap
./main.go:37:18: ... argument does not escape
./main.go:37:19: func literal escapes to heap
./main.go:37:86: func literal escapes to heap
./main.go:38:13: ... argument does not escape
./main.go:38:14: res escapes to heap
./main.go:39:20: func literal escapes to heap
./main.go:40:13: ... argument does not escape
./main.go:40:18: once() escapes to heap
./main.go:40:26: once() escapes to heap
./main.go:43:14: ... argument does not escape
./main.go:43:15: "timeout" escapes to heap
./main.go:45:14: ... argument does not escape
./main.go:45:15: "after" escapes to heap
