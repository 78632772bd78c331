# example.com/conc/pool
pool/pool.go:14:6: can inline New
pool/pool.go:19:3: can inline (*Pool).Go.func1.deferwrap1
pool/pool.go:27:6: can inline (*Pool).Wait
pool/pool.go:28:6: can inline (*Pool).Done
pool/pool.go:33:6: can inline Race.func1
$GOROOT/src/sync/oncefunc.go:46:6: can inline sync.OnceValue[go.shape.int]
$GOROOT/src/sync/oncefunc.go:57:9: can inline sync.OnceValue[go.shape.int].func1
pool/pool.go:38:6: can inline Once
$GOROOT/src/sync/oncefunc.go:46:6: can inline sync.OnceValue[int]
pool/pool.go:22:13: inlining call to atomic.(*Int64).Add
pool/pool.go:19:18: inlining call to sync.(*WaitGroup).Done
pool/pool.go:28:49: inlining call to atomic.(*Int64).Load
$GOROOT/src/sync/oncefunc.go:58:12: inlining call to sync.(*Once).Do
$GOROOT/src/sync/oncefunc.go:58:12: inlining call to atomic.(*Bool).Load
pool/pool.go:38:59: inlining call to sync.OnceValue[go.shape.int]
$GOROOT/src/sync/oncefunc.go:46:6: inlining call to sync.OnceValue[go.shape.int]
pool/pool.go:14:32: &Pool{...} escapes to heap
pool/pool.go:16:7: leaking param: p
pool/pool.go:16:19: leaking param: f
pool/pool.go:18:5: func literal escapes to heap
pool/pool.go:27:7: leaking param: p
pool/pool.go:28:7: p does not escape
pool/pool.go:30:11: leaking param content: fs
pool/pool.go:33:6: func literal escapes to heap
pool/pool.go:38:11: leaking param: f
pool/pool.go:38:59: moved to heap: sync.d
pool/pool.go:38:59: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
$GOROOT/src/sync/oncefunc.go:48:2: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:57:9: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
$GOROOT/src/sync/oncefunc.go:46:6: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:46:6: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
# example.com/conc
./pipe/pipe.go:8:3: can inline pipe.Generate[go.shape.int].func1.deferwrap1
./pipe/pipe.go:23:3: can inline pipe.Map[go.shape.int,go.shape.int].func1.deferwrap1
./main.go:17:27: can inline main.func1
./main.go:37:19: can inline main.func3
./main.go:37:86: can inline main.func4
./main.go:39:20: can inline main.func5
./main.go:30:4: can inline main.func2.deferwrap1
./pipe/pipe.go:20:6: can inline pipe.Map[int,int]
./pipe/pipe.go:5:6: can inline pipe.Generate[int]
./main.go:39:44: inlining call to fmt.Println
./main.go:14:55: inlining call to context.Background
./main.go:22:13: inlining call to fmt.Println
./main.go:24:15: inlining call to pool.New
./main.go:34:8: inlining call to pool.(*Pool).Wait
./main.go:35:27: inlining call to pool.(*Pool).Done
./main.go:35:13: inlining call to fmt.Println
./main.go:38:13: inlining call to fmt.Println
./main.go:39:19: inlining call to pool.Once
./main.go:40:13: inlining call to fmt.Println
./main.go:43:14: inlining call to fmt.Println
./main.go:44:19: inlining call to time.After
./main.go:45:14: inlining call to fmt.Println
./main.go:35:27: inlining call to atomic.(*Int64).Load
./main.go:39:19: inlining call to sync.OnceValue[go.shape.int]
./main.go:29:11: inlining call to sync.(*Mutex).Lock
./main.go:29:11: inlining call to sync.(*Mutex).Lock
./main.go:30:19: inlining call to sync.(*Mutex).Unlock
./main.go:30:19: inlining call to sync.(*Mutex).Unlock
$GOROOT/src/sync/oncefunc.go:57:9: can inline sync.OnceValue[go.shape.int].func1
./main.go:40:18: inlining call to sync.OnceValue[go.shape.int].func1
./main.go:40:26: inlining call to sync.OnceValue[go.shape.int].func1
./main.go:40:18: inlining call to sync.(*Once).Do
./main.go:40:26: inlining call to sync.(*Once).Do
./main.go:40:18: inlining call to atomic.(*Bool).Load
./main.go:40:26: inlining call to atomic.(*Bool).Load
./pipe/pipe.go:7:5: func literal escapes to heap
./pipe/pipe.go:22:5: func literal escapes to heap
./main.go:39:44: ... argument does not escape
./main.go:39:45: "once" escapes to heap
./main.go:25:6: moved to heap: mu
./main.go:26:2: moved to heap: total
./main.go:39:19: moved to heap: sync.d
./main.go:14:55: context.backgroundCtx{} escapes to heap
./main.go:16:22: ... argument escapes to heap
./main.go:17:27: func literal escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:22:14: sum escapes to heap
./main.go:24:15: &pool.Pool{...} escapes to heap
./main.go:28:8: func literal escapes to heap
./main.go:35:13: ... argument does not escape
./main.go:35:14: total escapes to heap
./main.go:35:27: ~r0 escapes to heap
./main.go:37:18: ... argument does not escape
./main.go:37:19: func literal escapes to heap
./main.go:37:86: func literal escapes to heap
./main.go:38:13: ... argument does not escape
./main.go:38:14: res escapes to heap
./main.go:39:20: func literal escapes to heap
./main.go:39:19: func literal does not escape
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
./main.go:40:13: ... argument does not escape
./main.go:40:18: ~r0 escapes to heap
./main.go:40:18: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
./main.go:40:26: ~r0 escapes to heap
./main.go:40:26: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
./main.go:43:14: ... argument does not escape
./main.go:43:15: "timeout" escapes to heap
./main.go:45:14: ... argument does not escape
./main.go:45:15: "after" escapes to heap
