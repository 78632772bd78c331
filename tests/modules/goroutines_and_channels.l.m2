# example.com/conc/pool
pool/pool.go:14:32: &Pool{...} escapes to heap in New:
pool/pool.go:14:32:   flow: ~r0 ← &{storage for &Pool{...}}:
pool/pool.go:14:32:     from &Pool{...} (spill) at pool/pool.go:14:32
pool/pool.go:14:32:     from return &Pool{...} (return) at pool/pool.go:14:25
pool/pool.go:14:32: &Pool{...} escapes to heap
pool/pool.go:18:5: func literal escapes to heap in (*Pool).Go:
pool/pool.go:18:5:   flow: {heap} ← &{storage for func literal}:
pool/pool.go:18:5:     from func literal (spill) at pool/pool.go:18:5
pool/pool.go:16:7: (*Pool).Go capturing by value: p (addr=false assign=false width=8)
pool/pool.go:16:19: (*Pool).Go capturing by value: f (addr=false assign=false width=8)
pool/pool.go:19:13: (*Pool).Go.func1 capturing by value: .autotmp_0 (addr=false assign=false width=8)
pool/pool.go:16:7: parameter p leaks to {heap} for (*Pool).Go with derefs=0:
pool/pool.go:16:7:   flow: {heap} ← p:
pool/pool.go:16:7:     from p.wg (dot of pointer) at pool/pool.go:17:3
pool/pool.go:16:7:     from p.wg (address-of) at pool/pool.go:17:6
pool/pool.go:16:7:     from (*sync.WaitGroup).Add(p.wg, 1) (call parameter) at pool/pool.go:17:10
pool/pool.go:16:7: parameter p leaks to {storage for func literal} for (*Pool).Go with derefs=0:
pool/pool.go:16:7:   flow: {storage for func literal} ← p:
pool/pool.go:16:7:     from p (captured by a closure) at pool/pool.go:19:9
pool/pool.go:16:19: parameter f leaks to {storage for func literal} for (*Pool).Go with derefs=0:
pool/pool.go:16:19:   flow: {storage for func literal} ← f:
pool/pool.go:16:19:     from f (captured by a closure) at pool/pool.go:21:3
pool/pool.go:16:7: leaking param: p
pool/pool.go:16:19: leaking param: f
pool/pool.go:18:5: func literal escapes to heap
pool/pool.go:27:7: parameter p leaks to {heap} for (*Pool).Wait with derefs=0:
pool/pool.go:27:7:   flow: {heap} ← p:
pool/pool.go:27:7:     from p.wg (dot of pointer) at pool/pool.go:27:32
pool/pool.go:27:7:     from p.wg (address-of) at pool/pool.go:27:35
pool/pool.go:27:7:     from (*sync.WaitGroup).Wait(p.wg) (call parameter) at pool/pool.go:27:40
pool/pool.go:27:7: leaking param: p
pool/pool.go:28:7: p does not escape
pool/pool.go:33:6: func literal escapes to heap in Race:
pool/pool.go:33:6:   flow: {heap} ← &{storage for func literal}:
pool/pool.go:33:6:     from func literal (spill) at pool/pool.go:33:6
pool/pool.go:31:2: Race capturing by value: c (addr=false assign=false width=8)
pool/pool.go:32:9: Race capturing by value: f (addr=false assign=false width=8)
pool/pool.go:30:11: parameter fs leaks to {storage for func literal} for Race with derefs=1:
pool/pool.go:30:11:   flow: {temp} ← fs:
pool/pool.go:30:11:   flow: .autotmp_4 ← *{temp}:
pool/pool.go:30:11:     from for loop (range-deref) at pool/pool.go:32:14
pool/pool.go:30:11:   flow: f ← .autotmp_4:
pool/pool.go:30:11:     from f := .autotmp_4 (assign) at pool/pool.go:32:14
pool/pool.go:30:11:   flow: {storage for func literal} ← f:
pool/pool.go:30:11:     from f (captured by a closure) at pool/pool.go:33:20
pool/pool.go:30:11: leaking param content: fs
pool/pool.go:33:6: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:48:2: sync.d escapes to heap in OnceValue[go.shape.int]:
$GOROOT/src/sync/oncefunc.go:48:2:   flow: {heap} ← &sync.d:
$GOROOT/src/sync/oncefunc.go:48:2:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:58:4
$GOROOT/src/sync/oncefunc.go:48:2:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:58:9
$GOROOT/src/sync/oncefunc.go:48:2:     from (*sync.Once).Do(sync.d.once, func literal) (call parameter) at $GOROOT/src/sync/oncefunc.go:58:12
$GOROOT/src/sync/oncefunc.go:48:2: sync.OnceValue[go.shape.int] capturing by ref: sync.d (addr=true assign=true width=48)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[go.shape.int] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:48:2: sync.OnceValue[go.shape.int] capturing by ref: sync.d (addr=true assign=true width=48)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[go.shape.int] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:48:2: sync.OnceValue[go.shape.int] capturing by ref: sync.d (addr=true assign=true width=48)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[go.shape.int] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:46:23: parameter sync.f leaks to sync.d for OnceValue[go.shape.int] with derefs=0:
$GOROOT/src/sync/oncefunc.go:46:23:   flow: sync.d ← sync.f:
$GOROOT/src/sync/oncefunc.go:46:23:     from struct { sync.f func() go.shape.int; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.int }{...} (struct literal element) at $GOROOT/src/sync/oncefunc.go:54:3
$GOROOT/src/sync/oncefunc.go:46:23:     from sync.d := struct { sync.f func() go.shape.int; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.int }{...} (assign) at $GOROOT/src/sync/oncefunc.go:48:4
$GOROOT/src/sync/oncefunc.go:57:9: func literal escapes to heap in OnceValue[go.shape.int]:
$GOROOT/src/sync/oncefunc.go:57:9:   flow: sync.~r0 ← &{storage for func literal}:
$GOROOT/src/sync/oncefunc.go:57:9:     from func literal (spill) at $GOROOT/src/sync/oncefunc.go:57:9
$GOROOT/src/sync/oncefunc.go:57:9:     from return func literal (return) at $GOROOT/src/sync/oncefunc.go:57:2
$GOROOT/src/sync/oncefunc.go:46:6: parameter sync..dict leaks to {storage for func literal} for OnceValue[go.shape.int] with derefs=0:
$GOROOT/src/sync/oncefunc.go:46:6:   flow: {storage for func literal} ← sync..dict:
$GOROOT/src/sync/oncefunc.go:46:6:     from sync..dict (captured by a closure) at $GOROOT/src/sync/oncefunc.go:46:6
$GOROOT/src/sync/oncefunc.go:48:2: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:57:9: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
pool/pool.go:38:11: parameter f leaks to {heap} for Once with derefs=0:
pool/pool.go:38:11:   flow: {heap} ← f:
pool/pool.go:38:11:     from sync.OnceValue[go.shape.int](&sync..dict.OnceValue[int], f) (call parameter) at pool/pool.go:38:59
pool/pool.go:38:11: leaking param: f
$GOROOT/src/sync/oncefunc.go:46:23: parameter sync.f leaks to {heap} for OnceValue[int] with derefs=0:
$GOROOT/src/sync/oncefunc.go:46:23:   flow: {heap} ← sync.f:
$GOROOT/src/sync/oncefunc.go:46:23:     from sync.OnceValue[go.shape.int](&sync..dict.OnceValue[int], sync.f) (call parameter) at $GOROOT/src/sync/oncefunc.go:46:6
# example.com/conc
./pipe/pipe.go:7:5: func literal escapes to heap in Generate[go.shape.int]:
./pipe/pipe.go:7:5:   flow: {heap} ← &{storage for func literal}:
./pipe/pipe.go:7:5:     from func literal (spill) at ./pipe/pipe.go:7:5
./pipe/pipe.go:6:2: pipe.Generate[go.shape.int] capturing by value: pipe.out (addr=false assign=false width=8)
./pipe/pipe.go:5:43: pipe.Generate[go.shape.int] capturing by value: pipe.vs (addr=false assign=false width=24)
./pipe/pipe.go:5:22: pipe.Generate[go.shape.int] capturing by value: pipe.ctx (addr=false assign=false width=16)
./pipe/pipe.go:5:6: pipe.Generate[go.shape.int] capturing by value: pipe..dict (addr=false assign=false width=8)
./pipe/pipe.go:8:3: pipe.Generate[go.shape.int].func1 capturing by value: .autotmp_0 (addr=false assign=false width=8)
./pipe/pipe.go:5:22: parameter pipe.ctx leaks to {heap} for Generate[go.shape.int] with derefs=0:
./pipe/pipe.go:5:22:   flow: {heap} ← pipe.ctx:
./pipe/pipe.go:5:22:     from pipe.ctx.Done() (call parameter) at ./pipe/pipe.go:12:19
./pipe/pipe.go:5:43: parameter pipe.vs leaks to {storage for func literal} for Generate[go.shape.int] with derefs=0:
./pipe/pipe.go:5:43:   flow: {storage for func literal} ← pipe.vs:
./pipe/pipe.go:5:43:     from pipe.vs (captured by a closure) at ./pipe/pipe.go:9:21
./pipe/pipe.go:5:22: parameter pipe.ctx leaks to {storage for func literal} for Generate[go.shape.int] with derefs=0:
./pipe/pipe.go:5:22:   flow: {storage for func literal} ← pipe.ctx:
./pipe/pipe.go:5:22:     from pipe.ctx (captured by a closure) at ./pipe/pipe.go:12:11
./pipe/pipe.go:5:6: parameter pipe..dict leaks to {storage for func literal} for Generate[go.shape.int] with derefs=0:
./pipe/pipe.go:5:6:   flow: {storage for func literal} ← pipe..dict:
./pipe/pipe.go:5:6:     from pipe..dict (captured by a closure) at ./pipe/pipe.go:5:6
./pipe/pipe.go:7:5: func literal escapes to heap
./pipe/pipe.go:22:5: func literal escapes to heap in Map[go.shape.int,go.shape.int]:
./pipe/pipe.go:22:5:   flow: {heap} ← &{storage for func literal}:
./pipe/pipe.go:22:5:     from func literal (spill) at ./pipe/pipe.go:22:5
./pipe/pipe.go:21:2: pipe.Map[go.shape.int,go.shape.int] capturing by value: pipe.out (addr=false assign=false width=8)
./pipe/pipe.go:20:41: pipe.Map[go.shape.int,go.shape.int] capturing by value: pipe.in (addr=false assign=false width=8)
./pipe/pipe.go:20:54: pipe.Map[go.shape.int,go.shape.int] capturing by value: pipe.f (addr=false assign=false width=8)
./pipe/pipe.go:20:20: pipe.Map[go.shape.int,go.shape.int] capturing by value: pipe.ctx (addr=false assign=false width=16)
./pipe/pipe.go:20:6: pipe.Map[go.shape.int,go.shape.int] capturing by value: pipe..dict (addr=false assign=false width=8)
./pipe/pipe.go:23:3: pipe.Map[go.shape.int,go.shape.int].func1 capturing by value: .autotmp_0 (addr=false assign=false width=8)
./pipe/pipe.go:20:20: parameter pipe.ctx leaks to {heap} for Map[go.shape.int,go.shape.int] with derefs=0:
./pipe/pipe.go:20:20:   flow: {heap} ← pipe.ctx:
./pipe/pipe.go:20:20:     from pipe.ctx.Done() (call parameter) at ./pipe/pipe.go:27:19
./pipe/pipe.go:20:41: parameter pipe.in leaks to {storage for func literal} for Map[go.shape.int,go.shape.int] with derefs=0:
./pipe/pipe.go:20:41:   flow: {storage for func literal} ← pipe.in:
./pipe/pipe.go:20:41:     from pipe.in (captured by a closure) at ./pipe/pipe.go:24:18
./pipe/pipe.go:20:54: parameter pipe.f leaks to {storage for func literal} for Map[go.shape.int,go.shape.int] with derefs=0:
./pipe/pipe.go:20:54:   flow: {storage for func literal} ← pipe.f:
./pipe/pipe.go:20:54:     from pipe.f (captured by a closure) at ./pipe/pipe.go:26:16
./pipe/pipe.go:20:20: parameter pipe.ctx leaks to {storage for func literal} for Map[go.shape.int,go.shape.int] with derefs=0:
./pipe/pipe.go:20:20:   flow: {storage for func literal} ← pipe.ctx:
./pipe/pipe.go:20:20:     from pipe.ctx (captured by a closure) at ./pipe/pipe.go:27:11
./pipe/pipe.go:20:6: parameter pipe..dict leaks to {storage for func literal} for Map[go.shape.int,go.shape.int] with derefs=0:
./pipe/pipe.go:20:6:   flow: {storage for func literal} ← pipe..dict:
./pipe/pipe.go:20:6:     from pipe..dict (captured by a closure) at ./pipe/pipe.go:20:6
./pipe/pipe.go:22:5: func literal escapes to heap
./main.go:39:45: "once" escapes to heap in main.func5:
./main.go:39:45:   flow: {storage for ... argument} ← &{storage for "once"}:
./main.go:39:45:     from "once" (spill) at ./main.go:39:45
./main.go:39:45:     from ... argument (slice-literal-element) at ./main.go:39:44
./main.go:39:45:   flow: {heap} ← {storage for ... argument}:
./main.go:39:45:     from ... argument (spill) at ./main.go:39:44
./main.go:39:45:     from fmt.Println(... argument...) (call parameter) at ./main.go:39:44
./main.go:39:44: ... argument does not escape
./main.go:39:45: "once" escapes to heap
./main.go:16:22: ... argument escapes to heap in main:
./main.go:16:22:   flow: {heap} ← &{storage for ... argument}:
./main.go:16:22:     from ... argument (spill) at ./main.go:16:22
./main.go:16:22:     from pipe.Generate[go.shape.int](&pipe..dict.Generate[int], ctx, ... argument...) (call parameter) at ./main.go:16:22
./main.go:17:27: func literal escapes to heap in main:
./main.go:17:27:   flow: {heap} ← &{storage for func literal}:
./main.go:17:27:     from func literal (spill) at ./main.go:17:27
./main.go:17:27:     from pipe.Map[go.shape.int,go.shape.int](&pipe..dict.Map[int,int], ctx, src, func literal) (call parameter) at ./main.go:17:16
./main.go:28:8: func literal escapes to heap in main:
./main.go:28:8:   flow: {heap} ← &{storage for func literal}:
./main.go:28:8:     from func literal (spill) at ./main.go:28:8
./main.go:28:8:     from (*pool.Pool).Go(p, func literal) (call parameter) at ./main.go:28:7
./main.go:25:6: mu escapes to heap in main:
./main.go:25:6:   flow: {heap} ← &mu:
./main.go:25:6:     from mu (address-of) at ./main.go:29:6
./main.go:25:6:     from (*sync.Mutex).Lock(mu) (call parameter) at ./main.go:29:11
./main.go:39:20: func literal escapes to heap in main:
./main.go:39:20:   flow: {heap} ← &{storage for func literal}:
./main.go:39:20:     from func literal (spill) at ./main.go:39:20
./main.go:39:20:     from pool.Once(func literal) (call parameter) at ./main.go:39:19
./main.go:25:6: main capturing by ref: mu (addr=true assign=false width=8)
./main.go:25:6: mu escapes to heap in main:
./main.go:25:6:   flow: {storage for func literal} ← &mu:
./main.go:25:6:     from mu (captured by a closure) at ./main.go:29:4
./main.go:25:6:     from mu (reference) at ./main.go:29:4
./main.go:26:2: main capturing by ref: total (addr=false assign=true width=8)
./main.go:26:2: total escapes to heap in main:
./main.go:26:2:   flow: {storage for func literal} ← &total:
./main.go:26:2:     from total (captured by a closure) at ./main.go:31:4
./main.go:26:2:     from total (reference) at ./main.go:31:4
./main.go:27:6: main capturing by value: i (addr=false assign=false width=8)
./main.go:30:12: main.func2 capturing by value: .autotmp_0 (addr=false assign=false width=8)
./main.go:22:14: sum escapes to heap in main:
./main.go:22:14:   flow: {storage for ... argument} ← &{storage for sum}:
./main.go:22:14:     from sum (spill) at ./main.go:22:14
./main.go:22:14:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:14:   flow: {heap} ← {storage for ... argument}:
./main.go:22:14:     from ... argument (spill) at ./main.go:22:13
./main.go:22:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:35:14: total escapes to heap in main:
./main.go:35:14:   flow: {storage for ... argument} ← &{storage for total}:
./main.go:35:14:     from total (spill) at ./main.go:35:14
./main.go:35:14:     from ... argument (slice-literal-element) at ./main.go:35:13
./main.go:35:14:   flow: {heap} ← {storage for ... argument}:
./main.go:35:14:     from ... argument (spill) at ./main.go:35:13
./main.go:35:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:35:13
./main.go:35:27: (*pool.Pool).Done(p) escapes to heap in main:
./main.go:35:27:   flow: {storage for ... argument} ← &{storage for (*pool.Pool).Done(p)}:
./main.go:35:27:     from (*pool.Pool).Done(p) (spill) at ./main.go:35:27
./main.go:35:27:     from ... argument (slice-literal-element) at ./main.go:35:13
./main.go:35:27:   flow: {heap} ← {storage for ... argument}:
./main.go:35:27:     from ... argument (spill) at ./main.go:35:13
./main.go:35:27:     from fmt.Println(... argument...) (call parameter) at ./main.go:35:13
./main.go:37:19: func literal escapes to heap in main:
./main.go:37:19:   flow: {storage for ... argument} ← &{storage for func literal}:
./main.go:37:19:     from func literal (spill) at ./main.go:37:19
./main.go:37:19:     from ... argument (slice-literal-element) at ./main.go:37:18
./main.go:37:19:   flow: {heap} ← {storage for ... argument}:
./main.go:37:19:     from ... argument (spill) at ./main.go:37:18
./main.go:37:19:     from pool.Race(... argument...) (call parameter) at ./main.go:37:18
./main.go:37:86: func literal escapes to heap in main:
./main.go:37:86:   flow: {storage for ... argument} ← &{storage for func literal}:
./main.go:37:86:     from func literal (spill) at ./main.go:37:86
./main.go:37:86:     from ... argument (slice-literal-element) at ./main.go:37:18
./main.go:37:86:   flow: {heap} ← {storage for ... argument}:
./main.go:37:86:     from ... argument (spill) at ./main.go:37:18
./main.go:37:86:     from pool.Race(... argument...) (call parameter) at ./main.go:37:18
./main.go:38:14: res escapes to heap in main:
./main.go:38:14:   flow: {storage for ... argument} ← &{storage for res}:
./main.go:38:14:     from res (spill) at ./main.go:38:14
./main.go:38:14:     from ... argument (slice-literal-element) at ./main.go:38:13
./main.go:38:14:   flow: {heap} ← {storage for ... argument}:
./main.go:38:14:     from ... argument (spill) at ./main.go:38:13
./main.go:38:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:38:13
./main.go:40:18: once() escapes to heap in main:
./main.go:40:18:   flow: {storage for ... argument} ← &{storage for once()}:
./main.go:40:18:     from once() (spill) at ./main.go:40:18
./main.go:40:18:     from ... argument (slice-literal-element) at ./main.go:40:13
./main.go:40:18:   flow: {heap} ← {storage for ... argument}:
./main.go:40:18:     from ... argument (spill) at ./main.go:40:13
./main.go:40:18:     from fmt.Println(... argument...) (call parameter) at ./main.go:40:13
./main.go:40:26: once() escapes to heap in main:
./main.go:40:26:   flow: {storage for ... argument} ← &{storage for once()}:
./main.go:40:26:     from once() (spill) at ./main.go:40:26
./main.go:40:26:     from ... argument (slice-literal-element) at ./main.go:40:13
./main.go:40:26:   flow: {heap} ← {storage for ... argument}:
./main.go:40:26:     from ... argument (spill) at ./main.go:40:13
./main.go:40:26:     from fmt.Println(... argument...) (call parameter) at ./main.go:40:13
./main.go:43:15: "timeout" escapes to heap in main:
./main.go:43:15:   flow: {storage for ... argument} ← &{storage for "timeout"}:
./main.go:43:15:     from "timeout" (spill) at ./main.go:43:15
./main.go:43:15:     from ... argument (slice-literal-element) at ./main.go:43:14
./main.go:43:15:   flow: {heap} ← {storage for ... argument}:
./main.go:43:15:     from ... argument (spill) at ./main.go:43:14
./main.go:43:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:43:14
./main.go:45:15: "after" escapes to heap in main:
./main.go:45:15:   flow: {storage for ... argument} ← &{storage for "after"}:
./main.go:45:15:     from "after" (spill) at ./main.go:45:15
./main.go:45:15:     from ... argument (slice-literal-element) at ./main.go:45:14
./main.go:45:15:   flow: {heap} ← {storage for ... argument}:
./main.go:45:15:     from ... argument (spill) at ./main.go:45:14
./main.go:45:15:     from fmt.Println(... argument...) (call parameter) at ./main.go:45:14
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
./pipe/pipe.go:20:20: parameter pipe.ctx leaks to {heap} for Map[int,int] with derefs=0:
./pipe/pipe.go:20:20:   flow: {heap} ← pipe.ctx:
./pipe/pipe.go:20:20:     from pipe.Map[go.shape.int,go.shape.int](&pipe..dict.Map[int,int], pipe.ctx, pipe.in, pipe.f) (call parameter) at ./pipe/pipe.go:20:6
./pipe/pipe.go:20:41: parameter pipe.in leaks to {heap} for Map[int,int] with derefs=0:
./pipe/pipe.go:20:41:   flow: {heap} ← pipe.in:
./pipe/pipe.go:20:41:     from pipe.Map[go.shape.int,go.shape.int](&pipe..dict.Map[int,int], pipe.ctx, pipe.in, pipe.f) (call parameter) at ./pipe/pipe.go:20:6
./pipe/pipe.go:20:54: parameter pipe.f leaks to {heap} for Map[int,int] with derefs=0:
./pipe/pipe.go:20:54:   flow: {heap} ← pipe.f:
./pipe/pipe.go:20:54:     from pipe.Map[go.shape.int,go.shape.int](&pipe..dict.Map[int,int], pipe.ctx, pipe.in, pipe.f) (call parameter) at ./pipe/pipe.go:20:6
./pipe/pipe.go:5:22: parameter pipe.ctx leaks to {heap} for Generate[int] with derefs=0:
./pipe/pipe.go:5:22:   flow: {heap} ← pipe.ctx:
./pipe/pipe.go:5:22:     from pipe.Generate[go.shape.int](&pipe..dict.Generate[int], pipe.ctx, pipe.vs...) (call parameter) at ./pipe/pipe.go:5:6
./pipe/pipe.go:5:43: parameter pipe.vs leaks to {heap} for Generate[int] with derefs=0:
./pipe/pipe.go:5:43:   flow: {heap} ← pipe.vs:
./pipe/pipe.go:5:43:     from pipe.Generate[go.shape.int](&pipe..dict.Generate[int], pipe.ctx, pipe.vs...) (call parameter) at ./pipe/pipe.go:5:6
