# example.com/gen
./main.go:12:6: can inline point.String
./list/list.go:22:6: can inline list.(*List[go.shape.int]).Push
./list/list.go:14:6: can inline list.Of[go.shape.int]
./list/list.go:33:6: can inline list.(*List[go.shape.int]).Len
./seq/num/num.go:7:6: can inline num.Add[go.shape.int]
./seq/seq.go:5:6: can inline seq.Sum[go.shape.int]
./list/list.go:35:6: can inline list.(*List[go.shape.int]).Slice
./list/list.go:22:6: can inline list.(*List[go.shape.string]).Push
./list/list.go:14:6: can inline list.Of[go.shape.string]
./list/list.go:43:6: can inline list.(*List[go.shape.string]).Each
./main.go:19:13: can inline main.func1
./seq/seq.go:13:6: can inline seq.Map[go.shape.int,go.shape.string]
./main.go:20:33: can inline main.func2
./list/list.go:22:6: can inline list.(*List[go.shape.struct { main.x int; main.y int }]).Push
./list/list.go:14:6: can inline list.Of[go.shape.struct { main.x int; main.y int }]
./list/list.go:43:6: can inline list.(*List[go.shape.struct { main.x int; main.y int }]).Each
./main.go:22:14: can inline main.func3
./list/list.go:49:6: can inline list.First[go.shape.struct { main.x int; main.y int }]
./list/list.go:35:6: can inline list.(*List[go.shape.struct { main.x int; main.y int }]).Slice
./main.go:23:34: can inline main.func4
./seq/seq.go:21:6: can inline seq.Keys[go.shape.map[string]int,go.shape.string,go.shape.int]
./list/list.go:60:6: can inline list.(*Stack[go.shape.*uint8]).Push
./list/list.go:62:6: can inline list.(*Stack[go.shape.*uint8]).Pop
./seq/seq.go:29:6: can inline seq.Reduce[go.shape.float64]
./main.go:29:50: can inline main.func5
./seq/seq.go:29:6: can inline seq.Reduce[float64]
./list/list.go:62:6: can inline list.(*Stack[*main.point]).Pop
./list/list.go:60:6: can inline list.(*Stack[*main.point]).Push
./seq/seq.go:21:6: can inline seq.Keys[map[string]int,string,int]
./list/list.go:49:6: can inline list.First[main.point]
./list/list.go:33:6: can inline list.(*List[go.shape.struct { main.x int; main.y int }]).Len
./list/list.go:14:6: can inline list.Of[main.point]
./list/list.go:43:6: can inline list.(*List[main.point]).Each
./list/list.go:35:6: can inline list.(*List[main.point]).Slice
./list/list.go:33:6: can inline list.(*List[main.point]).Len
./list/list.go:22:6: can inline list.(*List[main.point]).Push
./seq/seq.go:13:6: can inline seq.Map[int,string]
./list/list.go:35:6: can inline list.(*List[go.shape.string]).Slice
./list/list.go:33:6: can inline list.(*List[go.shape.string]).Len
./list/list.go:14:6: can inline list.Of[string]
./list/list.go:43:6: can inline list.(*List[string]).Each
./list/list.go:35:6: can inline list.(*List[string]).Slice
./list/list.go:33:6: can inline list.(*List[string]).Len
./list/list.go:22:6: can inline list.(*List[string]).Push
./seq/seq.go:5:6: can inline seq.Sum[int]
./list/list.go:43:6: can inline list.(*List[go.shape.int]).Each
./list/list.go:14:6: can inline list.Of[int]
./list/list.go:43:6: can inline list.(*List[int]).Each
./list/list.go:35:6: can inline list.(*List[int]).Slice
./list/list.go:33:6: can inline list.(*List[int]).Len
./list/list.go:22:6: can inline list.(*List[int]).Push
./list/list.go:17:9: inlining call to list.(*List[go.shape.int]).Push
./seq/seq.go:8:14: inlining call to num.Add[go.shape.int]
./list/list.go:17:9: inlining call to list.(*List[go.shape.string]).Push
./main.go:19:39: inlining call to fmt.Print
./list/list.go:17:9: inlining call to list.(*List[go.shape.struct { main.x int; main.y int }]).Push
./main.go:22:39: inlining call to fmt.Print
./main.go:15:14: inlining call to list.Of[go.shape.int]
./main.go:16:8: inlining call to list.(*List[go.shape.int]).Push
./main.go:17:19: inlining call to list.(*List[go.shape.int]).Len
./main.go:17:38: inlining call to list.(*List[go.shape.int]).Slice
./main.go:17:30: inlining call to seq.Sum[go.shape.int]
./main.go:17:13: inlining call to fmt.Println
./main.go:18:18: inlining call to list.Of[go.shape.string]
./main.go:19:12: inlining call to list.(*List[go.shape.string]).Each
./main.go:20:29: inlining call to list.(*List[go.shape.int]).Slice
./main.go:20:21: inlining call to seq.Map[go.shape.int,go.shape.string]
./main.go:20:13: inlining call to fmt.Println
./main.go:21:19: inlining call to list.Of[go.shape.struct { main.x int; main.y int }]
./main.go:22:13: inlining call to list.(*List[go.shape.struct { main.x int; main.y int }]).Each
./main.go:23:30: inlining call to list.(*List[go.shape.struct { main.x int; main.y int }]).Slice
./main.go:23:17: inlining call to list.First[go.shape.struct { main.x int; main.y int }]
./main.go:24:26: inlining call to seq.Keys[go.shape.map[string]int,go.shape.string,go.shape.int]
./main.go:24:13: inlining call to fmt.Println
./main.go:26:8: inlining call to list.(*Stack[go.shape.*uint8]).Push
./main.go:27:18: inlining call to list.(*Stack[go.shape.*uint8]).Pop
./main.go:28:13: inlining call to fmt.Println
./main.go:29:24: inlining call to seq.Reduce[go.shape.float64]
./main.go:29:13: inlining call to fmt.Println
./main.go:15:14: inlining call to list.(*List[go.shape.int]).Push
./main.go:17:30: inlining call to num.Add[go.shape.int]
./main.go:18:18: inlining call to list.(*List[go.shape.string]).Push
./main.go:19:12: inlining call to main.func1
./main.go:20:21: inlining call to main.func2
./main.go:21:19: inlining call to list.(*List[go.shape.struct { main.x int; main.y int }]).Push
./main.go:22:13: inlining call to main.func3
./main.go:23:17: inlining call to main.func4
./main.go:29:24: inlining call to main.func5
./main.go:19:12: inlining call to fmt.Print
./main.go:22:13: inlining call to fmt.Print
./seq/seq.go:29:6: inlining call to seq.Reduce[go.shape.float64]
./list/list.go:62:6: inlining call to list.(*Stack[go.shape.*uint8]).Pop
./list/list.go:60:6: inlining call to list.(*Stack[go.shape.*uint8]).Push
./seq/seq.go:21:6: inlining call to seq.Keys[go.shape.map[string]int,go.shape.string,go.shape.int]
./list/list.go:49:6: inlining call to list.First[go.shape.struct { main.x int; main.y int }]
./list/list.go:14:6: inlining call to list.Of[go.shape.struct { main.x int; main.y int }]
./list/list.go:14:6: inlining call to list.(*List[go.shape.struct { main.x int; main.y int }]).Push
./list/list.go:43:6: inlining call to list.(*List[go.shape.struct { main.x int; main.y int }]).Each
./list/list.go:35:6: inlining call to list.(*List[go.shape.struct { main.x int; main.y int }]).Slice
./list/list.go:33:6: inlining call to list.(*List[go.shape.struct { main.x int; main.y int }]).Len
./list/list.go:22:6: inlining call to list.(*List[go.shape.struct { main.x int; main.y int }]).Push
./seq/seq.go:13:6: inlining call to seq.Map[go.shape.int,go.shape.string]
./list/list.go:14:6: inlining call to list.Of[go.shape.string]
./list/list.go:14:6: inlining call to list.(*List[go.shape.string]).Push
./list/list.go:43:6: inlining call to list.(*List[go.shape.string]).Each
./list/list.go:35:6: inlining call to list.(*List[go.shape.string]).Slice
./list/list.go:33:6: inlining call to list.(*List[go.shape.string]).Len
./list/list.go:22:6: inlining call to list.(*List[go.shape.string]).Push
./seq/seq.go:5:6: inlining call to seq.Sum[go.shape.int]
./seq/seq.go:5:6: inlining call to num.Add[go.shape.int]
./list/list.go:14:6: inlining call to list.Of[go.shape.int]
./list/list.go:14:6: inlining call to list.(*List[go.shape.int]).Push
./list/list.go:43:6: inlining call to list.(*List[go.shape.int]).Each
./list/list.go:35:6: inlining call to list.(*List[go.shape.int]).Slice
./list/list.go:33:6: inlining call to list.(*List[go.shape.int]).Len
./list/list.go:22:6: inlining call to list.(*List[go.shape.int]).Push
<autogenerated>:1: inlining call to point.String
./main.go:12:52: ... argument does not escape
./main.go:12:65: p.x escapes to heap
./main.go:12:70: p.y escapes to heap
./main.go:27:18: main ignoring self-assignment in list.s.items = list.s.items[:len(list.s.items) - 1]
./main.go:15:14: ... argument does not escape
./main.go:15:14: &list.List[go.shape.int]{} does not escape
./main.go:15:14: &list.node[go.shape.int]{...} escapes to heap
./main.go:16:8: &list.node[go.shape.int]{...} escapes to heap
./main.go:17:13: ... argument does not escape
./main.go:17:19: ~r0 escapes to heap
./main.go:17:30: ~r0 escapes to heap
./main.go:17:38: make([]go.shape.int, 0, list.l.n) does not escape
./main.go:17:38: append does not escape
./main.go:18:18: ... argument does not escape
./main.go:18:18: &list.List[go.shape.string]{} does not escape
./main.go:18:18: &list.node[go.shape.string]{...} escapes to heap
./main.go:19:12: ... argument does not escape
./main.go:19:12: s escapes to heap
./main.go:19:12: " " escapes to heap
./main.go:20:13: ... argument does not escape
./main.go:20:21: ~r0 escapes to heap
./main.go:20:29: make([]go.shape.int, 0, list.l.n) does not escape
./main.go:20:29: append does not escape
./main.go:20:21: make([]go.shape.string, len(seq.s)) escapes to heap
./main.go:20:21: ... argument does not escape
./main.go:20:21: n * n escapes to heap
./main.go:21:19: ... argument does not escape
./main.go:21:19: &list.List[go.shape.struct { main.x int; main.y int }]{} does not escape
./main.go:21:19: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:22:13: p escapes to heap
./main.go:22:13: ";" escapes to heap
./main.go:23:30: make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) escapes to heap
./main.go:23:30: append escapes to heap
./main.go:24:13: ... argument does not escape
./main.go:24:14: *p escapes to heap
./main.go:24:26: ~r0 escapes to heap
./main.go:24:41: map[string]int{...} does not escape
./main.go:24:26: append escapes to heap
./main.go:26:8: append escapes to heap
./main.go:28:13: ... argument does not escape
./main.go:28:17: top.y escapes to heap
./main.go:28:21: ok escapes to heap
./main.go:29:13: ... argument does not escape
./main.go:29:24: ~r0 escapes to heap
./main.go:29:34: []float64{...} does not escape
./main.go:19:18: leaking param: s
./main.go:19:39: ... argument does not escape
./main.go:19:40: s escapes to heap
./main.go:19:43: " " escapes to heap
./main.go:20:71: ... argument does not escape
./main.go:20:74: n * n escapes to heap
./main.go:22:39: ... argument does not escape
./main.go:22:40: p escapes to heap
./main.go:22:43: ";" escapes to heap
./list/list.go:67:10: list.(*Stack[go.shape.*uint8]).Pop ignoring self-assignment in list.s.items = list.s.items[:len(list.s.items) - 1]
./list/list.go:60:48: append escapes to heap
./list/list.go:62:6: list.(*Stack[*main.point]).Pop ignoring self-assignment in list.s.items = list.s.items[:len(list.s.items) - 1]
./list/list.go:60:6: append escapes to heap
./seq/seq.go:24:14: append escapes to heap
./seq/seq.go:21:6: append escapes to heap
./list/list.go:15:7: &list.List[go.shape.struct { main.x int; main.y int }]{} escapes to heap
./list/list.go:17:9: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./list/list.go:36:11: make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) escapes to heap
./list/list.go:38:13: append escapes to heap
./list/list.go:23:7: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./list/list.go:14:6: &list.List[go.shape.struct { main.x int; main.y int }]{} escapes to heap
./list/list.go:14:6: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./list/list.go:35:6: make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) escapes to heap
./list/list.go:35:6: append escapes to heap
./list/list.go:22:6: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./seq/seq.go:14:11: make([]go.shape.string, len(seq.s)) escapes to heap
./seq/seq.go:13:6: make([]go.shape.string, len(seq.s)) escapes to heap
./list/list.go:15:7: &list.List[go.shape.string]{} escapes to heap
./list/list.go:17:9: &list.node[go.shape.string]{...} escapes to heap
./list/list.go:36:11: make([]go.shape.string, 0, list.l.n) escapes to heap
./list/list.go:38:13: append escapes to heap
./list/list.go:23:7: &list.node[go.shape.string]{...} escapes to heap
./list/list.go:14:6: &list.List[go.shape.string]{} escapes to heap
./list/list.go:14:6: &list.node[go.shape.string]{...} escapes to heap
./list/list.go:35:6: make([]go.shape.string, 0, list.l.n) escapes to heap
./list/list.go:35:6: append escapes to heap
./list/list.go:22:6: &list.node[go.shape.string]{...} escapes to heap
./list/list.go:15:7: &list.List[go.shape.int]{} escapes to heap
./list/list.go:17:9: &list.node[go.shape.int]{...} escapes to heap
./list/list.go:36:11: make([]go.shape.int, 0, list.l.n) escapes to heap
./list/list.go:38:13: append escapes to heap
./list/list.go:23:7: &list.node[go.shape.int]{...} escapes to heap
./list/list.go:14:6: &list.List[go.shape.int]{} escapes to heap
./list/list.go:14:6: &list.node[go.shape.int]{...} escapes to heap
./list/list.go:35:6: make([]go.shape.int, 0, list.l.n) escapes to heap
./list/list.go:35:6: append escapes to heap
./list/list.go:22:6: &list.node[go.shape.int]{...} escapes to heap
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: p.x escapes to heap
<autogenerated>:1: p.y escapes to heap
