# example.com/gen
./main.go:12:65: p.x escapes to heap in point.String:
./main.go:12:65:   flow: {storage for ... argument} ← &{storage for p.x}:
./main.go:12:65:     from p.x (spill) at ./main.go:12:65
./main.go:12:65:     from ... argument (slice-literal-element) at ./main.go:12:52
./main.go:12:65:   flow: {heap} ← {storage for ... argument}:
./main.go:12:65:     from ... argument (spill) at ./main.go:12:52
./main.go:12:65:     from fmt.Sprintf("(%d,%d)", ... argument...) (call parameter) at ./main.go:12:52
./main.go:12:70: p.y escapes to heap in point.String:
./main.go:12:70:   flow: {storage for ... argument} ← &{storage for p.y}:
./main.go:12:70:     from p.y (spill) at ./main.go:12:70
./main.go:12:70:     from ... argument (slice-literal-element) at ./main.go:12:52
./main.go:12:70:   flow: {heap} ← {storage for ... argument}:
./main.go:12:70:     from ... argument (spill) at ./main.go:12:52
./main.go:12:70:     from fmt.Sprintf("(%d,%d)", ... argument...) (call parameter) at ./main.go:12:52
./main.go:12:52: ... argument does not escape
./main.go:12:65: p.x escapes to heap
./main.go:12:70: p.y escapes to heap
./list/list.go:23:7: &list.node[go.shape.int]{...} escapes to heap in (*List[go.shape.int]).Push:
./list/list.go:23:7:   flow: list.n ← &{storage for &list.node[go.shape.int]{...}}:
./list/list.go:23:7:     from &list.node[go.shape.int]{...} (spill) at ./list/list.go:23:7
./list/list.go:23:7:     from list.n := &list.node[go.shape.int]{...} (assign) at ./list/list.go:23:4
./list/list.go:23:7:   flow: {heap} ← list.n:
./list/list.go:23:7:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:25:18
./list/list.go:23:7: &list.node[go.shape.int]{...} escapes to heap
./list/list.go:15:7: &list.List[go.shape.int]{} escapes to heap in Of[go.shape.int]:
./list/list.go:15:7:   flow: list.l ← &{storage for &list.List[go.shape.int]{}}:
./list/list.go:15:7:     from &list.List[go.shape.int]{} (spill) at ./list/list.go:15:7
./list/list.go:15:7:     from list.l := &list.List[go.shape.int]{} (assign) at ./list/list.go:15:4
./list/list.go:15:7:   flow: list.~r0 ← list.l:
./list/list.go:15:7:     from return list.l (return) at ./list/list.go:19:2
./list/list.go:15:7: &list.List[go.shape.int]{} escapes to heap
./list/list.go:36:11: make([]go.shape.int, 0, list.l.n) escapes to heap in (*List[go.shape.int]).Slice:
./list/list.go:36:11:   flow: list.s ← &{storage for make([]go.shape.int, 0, list.l.n)}:
./list/list.go:36:11:     from make([]go.shape.int, 0, list.l.n) (spill) at ./list/list.go:36:11
./list/list.go:36:11:     from list.s := make([]go.shape.int, 0, list.l.n) (assign) at ./list/list.go:36:4
./list/list.go:36:11:   flow: list.~r0 ← list.s:
./list/list.go:36:11:     from return list.s (return) at ./list/list.go:40:2
./list/list.go:38:13: append(list.s, list.n.v) escapes to heap in (*List[go.shape.int]).Slice:
./list/list.go:38:13:   flow: list.s ← &{storage for append(list.s, list.n.v)}:
./list/list.go:38:13:     from append(list.s, list.n.v) (spill) at ./list/list.go:38:13
./list/list.go:38:13:     from list.s = append(list.s, list.n.v) (assign) at ./list/list.go:38:5
./list/list.go:38:13:   flow: list.~r0 ← list.s:
./list/list.go:38:13:     from return list.s (return) at ./list/list.go:40:2
./list/list.go:36:11: make([]go.shape.int, 0, list.l.n) escapes to heap
./list/list.go:38:13: append escapes to heap
./list/list.go:23:7: &list.node[go.shape.string]{...} escapes to heap in (*List[go.shape.string]).Push:
./list/list.go:23:7:   flow: list.n ← &{storage for &list.node[go.shape.string]{...}}:
./list/list.go:23:7:     from &list.node[go.shape.string]{...} (spill) at ./list/list.go:23:7
./list/list.go:23:7:     from list.n := &list.node[go.shape.string]{...} (assign) at ./list/list.go:23:4
./list/list.go:23:7:   flow: {heap} ← list.n:
./list/list.go:23:7:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:25:18
./list/list.go:22:24: parameter list.v leaks to {storage for &list.node[go.shape.string]{...}} for (*List[go.shape.string]).Push with derefs=0:
./list/list.go:22:24:   flow: {storage for &list.node[go.shape.string]{...}} ← list.v:
./list/list.go:22:24:     from list.node[go.shape.string]{...} (struct literal element) at ./list/list.go:23:15
./list/list.go:23:7: &list.node[go.shape.string]{...} escapes to heap
./list/list.go:14:16: parameter list.vs leaks to {heap} for Of[go.shape.string] with derefs=1:
./list/list.go:14:16:   flow: {temp} ← list.vs:
./list/list.go:14:16:   flow: list.v ← *{temp}:
./list/list.go:14:16:     from for loop (range-deref) at ./list/list.go:16:14
./list/list.go:14:16:   flow: {heap} ← list.v:
./list/list.go:14:16:     from (*list.List[go.shape.string]).Push(list.l, (*[12]uintptr)(list..dict[0]), list.v) (call parameter) at ./list/list.go:17:9
./list/list.go:15:7: &list.List[go.shape.string]{} escapes to heap in Of[go.shape.string]:
./list/list.go:15:7:   flow: list.l ← &{storage for &list.List[go.shape.string]{}}:
./list/list.go:15:7:     from &list.List[go.shape.string]{} (spill) at ./list/list.go:15:7
./list/list.go:15:7:     from list.l := &list.List[go.shape.string]{} (assign) at ./list/list.go:15:4
./list/list.go:15:7:   flow: list.~r0 ← list.l:
./list/list.go:15:7:     from return list.l (return) at ./list/list.go:19:2
./list/list.go:15:7: &list.List[go.shape.string]{} escapes to heap
./list/list.go:43:7: parameter list.l leaks to {heap} for (*List[go.shape.string]).Each with derefs=2:
./list/list.go:43:7:   flow: list.n ← *list.l:
./list/list.go:43:7:     from list.l.head (dot of pointer) at ./list/list.go:44:12
./list/list.go:43:7:     from list.n := list.l.head (assign) at ./list/list.go:44:8
./list/list.go:43:7:   flow: {heap} ← *list.n:
./list/list.go:43:7:     from list.n.v (dot of pointer) at ./list/list.go:45:6
./list/list.go:43:7:     from list.f(list.n.v) (call parameter) at ./list/list.go:45:4
./main.go:19:40: s escapes to heap in main.func1:
./main.go:19:40:   flow: {storage for ... argument} ← &{storage for s}:
./main.go:19:40:     from s (spill) at ./main.go:19:40
./main.go:19:40:     from ... argument (slice-literal-element) at ./main.go:19:39
./main.go:19:40:   flow: {heap} ← {storage for ... argument}:
./main.go:19:40:     from ... argument (spill) at ./main.go:19:39
./main.go:19:40:     from fmt.Print(... argument...) (call parameter) at ./main.go:19:39
./main.go:19:43: " " escapes to heap in main.func1:
./main.go:19:43:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:19:43:     from " " (spill) at ./main.go:19:43
./main.go:19:43:     from ... argument (slice-literal-element) at ./main.go:19:39
./main.go:19:43:   flow: {heap} ← {storage for ... argument}:
./main.go:19:43:     from ... argument (spill) at ./main.go:19:39
./main.go:19:43:     from fmt.Print(... argument...) (call parameter) at ./main.go:19:39
./main.go:19:18: parameter s leaks to {storage for s} for main.func1 with derefs=0:
./main.go:19:18:   flow: {storage for s} ← s:
./main.go:19:18:     from s (interface-converted) at ./main.go:19:40
./main.go:19:18: leaking param: s
./main.go:19:39: ... argument does not escape
./main.go:19:40: s escapes to heap
./main.go:19:43: " " escapes to heap
./seq/seq.go:14:11: make([]go.shape.string, len(seq.s)) escapes to heap in Map[go.shape.int,go.shape.string]:
./seq/seq.go:14:11:   flow: seq.r ← &{storage for make([]go.shape.string, len(seq.s))}:
./seq/seq.go:14:11:     from make([]go.shape.string, len(seq.s)) (spill) at ./seq/seq.go:14:11
./seq/seq.go:14:11:     from seq.r := make([]go.shape.string, len(seq.s)) (assign) at ./seq/seq.go:14:4
./seq/seq.go:14:11:   flow: seq.~r0 ← seq.r:
./seq/seq.go:14:11:     from return seq.r (return) at ./seq/seq.go:18:2
./seq/seq.go:14:11: make([]go.shape.string, len(seq.s)) escapes to heap
./main.go:20:74: n * n escapes to heap in main.func2:
./main.go:20:74:   flow: {storage for ... argument} ← &{storage for n * n}:
./main.go:20:74:     from n * n (spill) at ./main.go:20:74
./main.go:20:74:     from ... argument (slice-literal-element) at ./main.go:20:71
./main.go:20:74:   flow: {heap} ← {storage for ... argument}:
./main.go:20:74:     from ... argument (spill) at ./main.go:20:71
./main.go:20:74:     from fmt.Sprint(... argument...) (call parameter) at ./main.go:20:71
./main.go:20:71: ... argument does not escape
./main.go:20:74: n * n escapes to heap
./list/list.go:23:7: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap in (*List[go.shape.struct { main.x int; main.y int }]).Push:
./list/list.go:23:7:   flow: list.n ← &{storage for &list.node[go.shape.struct { main.x int; main.y int }]{...}}:
./list/list.go:23:7:     from &list.node[go.shape.struct { main.x int; main.y int }]{...} (spill) at ./list/list.go:23:7
./list/list.go:23:7:     from list.n := &list.node[go.shape.struct { main.x int; main.y int }]{...} (assign) at ./list/list.go:23:4
./list/list.go:23:7:   flow: {heap} ← list.n:
./list/list.go:23:7:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:25:18
./list/list.go:23:7: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./list/list.go:15:7: &list.List[go.shape.struct { main.x int; main.y int }]{} escapes to heap in Of[go.shape.struct { main.x int; main.y int }]:
./list/list.go:15:7:   flow: list.l ← &{storage for &list.List[go.shape.struct { main.x int; main.y int }]{}}:
./list/list.go:15:7:     from &list.List[go.shape.struct { main.x int; main.y int }]{} (spill) at ./list/list.go:15:7
./list/list.go:15:7:     from list.l := &list.List[go.shape.struct { main.x int; main.y int }]{} (assign) at ./list/list.go:15:4
./list/list.go:15:7:   flow: list.~r0 ← list.l:
./list/list.go:15:7:     from return list.l (return) at ./list/list.go:19:2
./list/list.go:15:7: &list.List[go.shape.struct { main.x int; main.y int }]{} escapes to heap
./main.go:22:40: p escapes to heap in main.func3:
./main.go:22:40:   flow: {storage for ... argument} ← &{storage for p}:
./main.go:22:40:     from p (spill) at ./main.go:22:40
./main.go:22:40:     from ... argument (slice-literal-element) at ./main.go:22:39
./main.go:22:40:   flow: {heap} ← {storage for ... argument}:
./main.go:22:40:     from ... argument (spill) at ./main.go:22:39
./main.go:22:40:     from fmt.Print(... argument...) (call parameter) at ./main.go:22:39
./main.go:22:43: ";" escapes to heap in main.func3:
./main.go:22:43:   flow: {storage for ... argument} ← &{storage for ";"}:
./main.go:22:43:     from ";" (spill) at ./main.go:22:43
./main.go:22:43:     from ... argument (slice-literal-element) at ./main.go:22:39
./main.go:22:43:   flow: {heap} ← {storage for ... argument}:
./main.go:22:43:     from ... argument (spill) at ./main.go:22:39
./main.go:22:43:     from fmt.Print(... argument...) (call parameter) at ./main.go:22:39
./main.go:22:39: ... argument does not escape
./main.go:22:40: p escapes to heap
./main.go:22:43: ";" escapes to heap
./list/list.go:49:19: parameter list.s leaks to list.~r0 for First[go.shape.struct { main.x int; main.y int }] with derefs=0:
./list/list.go:49:19:   flow: list.~r0 ← list.s:
./list/list.go:49:19:     from list.s[list.i] (dot of pointer) at ./list/list.go:52:13
./list/list.go:49:19:     from &list.s[list.i] (address-of) at ./list/list.go:52:11
./list/list.go:49:19:     from return &list.s[list.i] (return) at ./list/list.go:52:4
./list/list.go:36:11: make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) escapes to heap in (*List[go.shape.struct { main.x int; main.y int }]).Slice:
./list/list.go:36:11:   flow: list.s ← &{storage for make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n)}:
./list/list.go:36:11:     from make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) (spill) at ./list/list.go:36:11
./list/list.go:36:11:     from list.s := make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) (assign) at ./list/list.go:36:4
./list/list.go:36:11:   flow: list.~r0 ← list.s:
./list/list.go:36:11:     from return list.s (return) at ./list/list.go:40:2
./list/list.go:38:13: append(list.s, list.n.v) escapes to heap in (*List[go.shape.struct { main.x int; main.y int }]).Slice:
./list/list.go:38:13:   flow: list.s ← &{storage for append(list.s, list.n.v)}:
./list/list.go:38:13:     from append(list.s, list.n.v) (spill) at ./list/list.go:38:13
./list/list.go:38:13:     from list.s = append(list.s, list.n.v) (assign) at ./list/list.go:38:5
./list/list.go:38:13:   flow: list.~r0 ← list.s:
./list/list.go:38:13:     from return list.s (return) at ./list/list.go:40:2
./list/list.go:36:11: make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) escapes to heap
./list/list.go:38:13: append escapes to heap
./seq/seq.go:24:14: append(seq.ks, seq.k) escapes to heap in Keys[go.shape.map[string]int,go.shape.string,go.shape.int]:
./seq/seq.go:24:14:   flow: seq.ks ← &{storage for append(seq.ks, seq.k)}:
./seq/seq.go:24:14:     from append(seq.ks, seq.k) (spill) at ./seq/seq.go:24:14
./seq/seq.go:24:14:     from seq.ks = append(seq.ks, seq.k) (assign) at ./seq/seq.go:24:6
./seq/seq.go:24:14:   flow: seq.~r0 ← seq.ks:
./seq/seq.go:24:14:     from return seq.ks (return) at ./seq/seq.go:26:2
./seq/seq.go:24:14: append escapes to heap
./list/list.go:60:48: append(list.s.items, list.v) escapes to heap in (*Stack[go.shape.*uint8]).Push:
./list/list.go:60:48:   flow: {heap} ← &{storage for append(list.s.items, list.v)}:
./list/list.go:60:48:     from append(list.s.items, list.v) (spill) at ./list/list.go:60:48
./list/list.go:60:48:     from list.s.items = append(list.s.items, list.v) (assign) at ./list/list.go:60:40
./list/list.go:60:25: parameter list.v leaks to {heap} for (*Stack[go.shape.*uint8]).Push with derefs=0:
./list/list.go:60:25:   flow: {heap} ← list.v:
./list/list.go:60:25:     from append(list.s.items, list.v) (call parameter) at ./list/list.go:60:48
./list/list.go:60:7: parameter list.s leaks to {heap} for (*Stack[go.shape.*uint8]).Push with derefs=1:
./list/list.go:60:7:   flow: {temp} ← *list.s:
./list/list.go:60:7:     from list.s.items (dot of pointer) at ./list/list.go:60:50
./list/list.go:60:7:     from append(list.s.items, list.v) (call parameter) at ./list/list.go:60:48
./list/list.go:60:7:   flow: {temp} ← {temp}:
./list/list.go:60:7:   flow: {heap} ← {temp}:
./list/list.go:60:7:     from list.s.items = append(list.s.items, list.v) (assign) at ./list/list.go:60:40
./list/list.go:60:48: append escapes to heap
./list/list.go:67:10: list.(*Stack[go.shape.*uint8]).Pop ignoring self-assignment in list.s.items = list.s.items[:len(list.s.items) - 1]
./list/list.go:62:7: parameter list.s leaks to list.v for (*Stack[go.shape.*uint8]).Pop with derefs=2:
./list/list.go:62:7:   flow: list.v ← **list.s:
./list/list.go:62:7:     from list.s.items (dot of pointer) at ./list/list.go:66:7
./list/list.go:62:7:     from list.s.items[len(list.s.items) - 1] (dot of pointer) at ./list/list.go:66:13
./list/list.go:62:7:     from list.v = list.s.items[len(list.s.items) - 1] (assign) at ./list/list.go:66:4
./main.go:17:19: (*list.List[go.shape.int]).Len(l, &list..dict.List[int]) escapes to heap in main:
./main.go:17:19:   flow: {storage for ... argument} ← &{storage for (*list.List[go.shape.int]).Len(l, &list..dict.List[int])}:
./main.go:17:19:     from (*list.List[go.shape.int]).Len(l, &list..dict.List[int]) (spill) at ./main.go:17:19
./main.go:17:19:     from ... argument (slice-literal-element) at ./main.go:17:13
./main.go:17:19:   flow: {heap} ← {storage for ... argument}:
./main.go:17:19:     from ... argument (spill) at ./main.go:17:13
./main.go:17:19:     from fmt.Println(... argument...) (call parameter) at ./main.go:17:13
./main.go:17:30: seq.Sum[go.shape.int](&seq..dict.Sum[int], (*list.List[go.shape.int]).Slice(l, &list..dict.List[int])) escapes to heap in main:
./main.go:17:30:   flow: {storage for ... argument} ← &{storage for seq.Sum[go.shape.int](&seq..dict.Sum[int], (*list.List[go.shape.int]).Slice(l, &list..dict.List[int]))}:
./main.go:17:30:     from seq.Sum[go.shape.int](&seq..dict.Sum[int], (*list.List[go.shape.int]).Slice(l, &list..dict.List[int])) (spill) at ./main.go:17:30
./main.go:17:30:     from ... argument (slice-literal-element) at ./main.go:17:13
./main.go:17:30:   flow: {heap} ← {storage for ... argument}:
./main.go:17:30:     from ... argument (spill) at ./main.go:17:13
./main.go:17:30:     from fmt.Println(... argument...) (call parameter) at ./main.go:17:13
./main.go:20:21: seq.Map[go.shape.int,go.shape.string](&seq..dict.Map[int,string], (*list.List[go.shape.int]).Slice(l, &list..dict.List[int]), func literal) escapes to heap in main:
./main.go:20:21:   flow: {storage for ... argument} ← &{storage for seq.Map[go.shape.int,go.shape.string](&seq..dict.Map[int,string], (*list.List[go.shape.int]).Slice(l, &list..dict.List[int]), func literal)}:
./main.go:20:21:     from seq.Map[go.shape.int,go.shape.string](&seq..dict.Map[int,string], (*list.List[go.shape.int]).Slice(l, &list..dict.List[int]), func literal) (spill) at ./main.go:20:21
./main.go:20:21:     from ... argument (slice-literal-element) at ./main.go:20:13
./main.go:20:21:   flow: {heap} ← {storage for ... argument}:
./main.go:20:21:     from ... argument (spill) at ./main.go:20:13
./main.go:20:21:     from fmt.Println(... argument...) (call parameter) at ./main.go:20:13
./main.go:24:14: *p escapes to heap in main:
./main.go:24:14:   flow: {storage for ... argument} ← &{storage for *p}:
./main.go:24:14:     from *p (spill) at ./main.go:24:14
./main.go:24:14:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:14:   flow: {heap} ← {storage for ... argument}:
./main.go:24:14:     from ... argument (spill) at ./main.go:24:13
./main.go:24:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:24:13
./main.go:24:26: seq.Keys[go.shape.map[string]int,go.shape.string,go.shape.int](&seq..dict.Keys[map[string]int,string,int], map[string]int{...}) escapes to heap in main:
./main.go:24:26:   flow: {storage for ... argument} ← &{storage for seq.Keys[go.shape.map[string]int,go.shape.string,go.shape.int](&seq..dict.Keys[map[string]int,string,int], map[string]int{...})}:
./main.go:24:26:     from seq.Keys[go.shape.map[string]int,go.shape.string,go.shape.int](&seq..dict.Keys[map[string]int,string,int], map[string]int{...}) (spill) at ./main.go:24:26
./main.go:24:26:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:26:   flow: {heap} ← {storage for ... argument}:
./main.go:24:26:     from ... argument (spill) at ./main.go:24:13
./main.go:24:26:     from fmt.Println(... argument...) (call parameter) at ./main.go:24:13
./main.go:28:17: top.y escapes to heap in main:
./main.go:28:17:   flow: {storage for ... argument} ← &{storage for top.y}:
./main.go:28:17:     from top.y (spill) at ./main.go:28:17
./main.go:28:17:     from ... argument (slice-literal-element) at ./main.go:28:13
./main.go:28:17:   flow: {heap} ← {storage for ... argument}:
./main.go:28:17:     from ... argument (spill) at ./main.go:28:13
./main.go:28:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:28:13
./main.go:28:21: ok escapes to heap in main:
./main.go:28:21:   flow: {storage for ... argument} ← &{storage for ok}:
./main.go:28:21:     from ok (spill) at ./main.go:28:21
./main.go:28:21:     from ... argument (slice-literal-element) at ./main.go:28:13
./main.go:28:21:   flow: {heap} ← {storage for ... argument}:
./main.go:28:21:     from ... argument (spill) at ./main.go:28:13
./main.go:28:21:     from fmt.Println(... argument...) (call parameter) at ./main.go:28:13
./main.go:29:24: seq.Reduce[go.shape.float64](&seq..dict.Reduce[float64], []float64{...}, 0.5, func literal) escapes to heap in main:
./main.go:29:24:   flow: {storage for ... argument} ← &{storage for seq.Reduce[go.shape.float64](&seq..dict.Reduce[float64], []float64{...}, 0.5, func literal)}:
./main.go:29:24:     from seq.Reduce[go.shape.float64](&seq..dict.Reduce[float64], []float64{...}, 0.5, func literal) (spill) at ./main.go:29:24
./main.go:29:24:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:24:   flow: {heap} ← {storage for ... argument}:
./main.go:29:24:     from ... argument (spill) at ./main.go:29:13
./main.go:29:24:     from fmt.Println(... argument...) (call parameter) at ./main.go:29:13
./main.go:15:14: ... argument does not escape
./main.go:17:13: ... argument does not escape
./main.go:17:19: (*list.List[go.shape.int]).Len(l, &list..dict.List[int]) escapes to heap
./main.go:17:30: seq.Sum[go.shape.int](&seq..dict.Sum[int], (*list.List[go.shape.int]).Slice(l, &list..dict.List[int])) escapes to heap
./main.go:18:18: ... argument does not escape
./main.go:19:13: func literal does not escape
./main.go:20:13: ... argument does not escape
./main.go:20:21: seq.Map[go.shape.int,go.shape.string](&seq..dict.Map[int,string], (*list.List[go.shape.int]).Slice(l, &list..dict.List[int]), func literal) escapes to heap
./main.go:20:33: func literal does not escape
./main.go:21:19: ... argument does not escape
./main.go:22:14: func literal does not escape
./main.go:23:34: func literal does not escape
./main.go:24:13: ... argument does not escape
./main.go:24:14: *p escapes to heap
./main.go:24:26: seq.Keys[go.shape.map[string]int,go.shape.string,go.shape.int](&seq..dict.Keys[map[string]int,string,int], map[string]int{...}) escapes to heap
./main.go:24:41: map[string]int{...} does not escape
./main.go:28:13: ... argument does not escape
./main.go:28:17: top.y escapes to heap
./main.go:28:21: ok escapes to heap
./main.go:29:13: ... argument does not escape
./main.go:29:24: seq.Reduce[go.shape.float64](&seq..dict.Reduce[float64], []float64{...}, 0.5, func literal) escapes to heap
./main.go:29:34: []float64{...} does not escape
./main.go:29:50: func literal does not escape
./list/list.go:62:7: parameter list.s leaks to list.v for (*Stack[*main.point]).Pop with derefs=2:
./list/list.go:62:7:   flow: {temp} ← list.s:
./list/list.go:62:7:     from (*list.Stack[go.shape.*uint8]).Pop(list.s, &list..dict.Stack[*main.point]) (call parameter) at ./list/list.go:62:6
./list/list.go:62:7:   flow: .autotmp_3 ← **{temp}:
./list/list.go:62:7:   flow: list.v ← .autotmp_3:
./list/list.go:62:7:     from return .autotmp_3, .autotmp_4 (return) at ./list/list.go:62:6
./list/list.go:60:25: parameter list.v leaks to {heap} for (*Stack[*main.point]).Push with derefs=0:
./list/list.go:60:25:   flow: {heap} ← list.v:
./list/list.go:60:25:     from (*list.Stack[go.shape.*uint8]).Push(list.s, &list..dict.Stack[*main.point], list.v) (call parameter) at ./list/list.go:60:6
./list/list.go:60:7: parameter list.s leaks to {heap} for (*Stack[*main.point]).Push with derefs=1:
./list/list.go:60:7:   flow: {temp} ← list.s:
./list/list.go:60:7:     from (*list.Stack[go.shape.*uint8]).Push(list.s, &list..dict.Stack[*main.point], list.v) (call parameter) at ./list/list.go:60:6
./list/list.go:60:7:   flow: {heap} ← *{temp}:
./list/list.go:49:19: parameter list.s leaks to list.~r0 for First[main.point] with derefs=0:
./list/list.go:49:19:   flow: list.~r0 ← list.s:
./list/list.go:49:19:     from list.First[go.shape.struct { main.x int; main.y int }](&list..dict.First[main.point], list.s, list.ok) (call parameter) at ./list/list.go:49:6
./list/list.go:49:19:     from return list.First[go.shape.struct { main.x int; main.y int }](&list..dict.First[main.point], list.s, list.ok) (return) at ./list/list.go:49:6
./list/list.go:35:7: parameter list.l leaks to {heap} for (*List[go.shape.string]).Slice with derefs=2:
./list/list.go:35:7:   flow: list.n ← *list.l:
./list/list.go:35:7:     from list.l.head (dot of pointer) at ./list/list.go:37:12
./list/list.go:35:7:     from list.n := list.l.head (assign) at ./list/list.go:37:8
./list/list.go:35:7:   flow: {heap} ← *list.n:
./list/list.go:35:7:     from list.n.v (dot of pointer) at ./list/list.go:38:18
./list/list.go:35:7:     from append(list.s, list.n.v) (call parameter) at ./list/list.go:38:13
./list/list.go:36:11: make([]go.shape.string, 0, list.l.n) escapes to heap in (*List[go.shape.string]).Slice:
./list/list.go:36:11:   flow: list.s ← &{storage for make([]go.shape.string, 0, list.l.n)}:
./list/list.go:36:11:     from make([]go.shape.string, 0, list.l.n) (spill) at ./list/list.go:36:11
./list/list.go:36:11:     from list.s := make([]go.shape.string, 0, list.l.n) (assign) at ./list/list.go:36:4
./list/list.go:36:11:   flow: list.~r0 ← list.s:
./list/list.go:36:11:     from return list.s (return) at ./list/list.go:40:2
./list/list.go:38:13: append(list.s, list.n.v) escapes to heap in (*List[go.shape.string]).Slice:
./list/list.go:38:13:   flow: list.s ← &{storage for append(list.s, list.n.v)}:
./list/list.go:38:13:     from append(list.s, list.n.v) (spill) at ./list/list.go:38:13
./list/list.go:38:13:     from list.s = append(list.s, list.n.v) (assign) at ./list/list.go:38:5
./list/list.go:38:13:   flow: list.~r0 ← list.s:
./list/list.go:38:13:     from return list.s (return) at ./list/list.go:40:2
./list/list.go:36:11: make([]go.shape.string, 0, list.l.n) escapes to heap
./list/list.go:38:13: append escapes to heap
./list/list.go:14:16: parameter list.vs leaks to {heap} for Of[string] with derefs=1:
./list/list.go:14:16:   flow: {heap} ← *list.vs:
./list/list.go:14:16:     from list.Of[go.shape.string](&list..dict.Of[string], list.vs...) (call parameter) at ./list/list.go:14:6
./list/list.go:43:7: parameter list.l leaks to {heap} for (*List[string]).Each with derefs=2:
./list/list.go:43:7:   flow: {heap} ← **list.l:
./list/list.go:43:7:     from (*list.List[go.shape.string]).Each(list.l, &list..dict.List[string], list.f) (call parameter) at ./list/list.go:43:6
./list/list.go:35:7: parameter list.l leaks to {heap} for (*List[string]).Slice with derefs=2:
./list/list.go:35:7:   flow: {heap} ← **list.l:
./list/list.go:35:7:     from (*list.List[go.shape.string]).Slice(list.l, &list..dict.List[string]) (call parameter) at ./list/list.go:35:6
./list/list.go:22:24: parameter list.v leaks to {heap} for (*List[string]).Push with derefs=0:
./list/list.go:22:24:   flow: {heap} ← list.v:
./list/list.go:22:24:     from (*list.List[go.shape.string]).Push(list.l, &list..dict.List[string], list.v) (call parameter) at ./list/list.go:22:6
