# example.com/gen
./main.go:12:52: ... argument does not escape
./main.go:12:65: p.x escapes to heap
./main.go:12:70: p.y escapes to heap
./list/list.go:23:7: &list.node[go.shape.int]{...} escapes to heap
./list/list.go:15:7: &list.List[go.shape.int]{} escapes to heap
./list/list.go:36:11: make([]go.shape.int, 0, list.l.n) escapes to heap
./list/list.go:38:13: append escapes to heap
./list/list.go:23:7: &list.node[go.shape.string]{...} escapes to heap
./list/list.go:15:7: &list.List[go.shape.string]{} escapes to heap
./main.go:19:18: leaking param: s
./main.go:19:39: ... argument does not escape
./main.go:19:40: s escapes to heap
./main.go:19:43: " " escapes to heap
./seq/seq.go:14:11: make([]go.shape.string, len(seq.s)) escapes to heap
./main.go:20:71: ... argument does not escape
./main.go:20:74: n * n escapes to heap
./list/list.go:23:7: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./list/list.go:15:7: &list.List[go.shape.struct { main.x int; main.y int }]{} escapes to heap
./main.go:22:39: ... argument does not escape
./main.go:22:40: p escapes to heap
./main.go:22:43: ";" escapes to heap
./list/list.go:36:11: make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) escapes to heap
./list/list.go:38:13: append escapes to heap
./seq/seq.go:24:14: append escapes to heap
./list/list.go:60:48: append escapes to heap
./list/list.go:67:10: list.(*Stack[go.shape.*uint8]).Pop ignoring self-assignment in list.s.items = list.s.items[:len(list.s.items) - 1]
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
./list/list.go:36:11: make([]go.shape.string, 0, list.l.n) escapes to heap
./list/list.go:38:13: append escapes to heap
