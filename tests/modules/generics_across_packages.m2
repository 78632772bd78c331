# example.com/gen
./main.go:12:6: can inline point.String with cost 69 as: method(point) func() string { return fmt.Sprintf("(%d,%d)", ... argument...) }
./list/list.go:22:6: can inline list.(*List[go.shape.int]).Push with cost 33 as: method(*list.List[go.shape.int]) func(*[12]uintptr, go.shape.int) { list.n := &list.node[go.shape.int]{...}; if list.l.tail == nil { list.l.head, list.l.tail = list.n, list.n } else { list.l.tail.next = list.n; list.l.tail = list.n }; list.l.n++ }
./list/list.go:14:6: can inline list.Of[go.shape.int] with cost 54 as: func(*[6]uintptr, ...go.shape.int) *list.List[go.shape.int] { list.l := &list.List[go.shape.int]{}; for loop; return list.l }
./list/list.go:33:6: can inline list.(*List[go.shape.int]).Len with cost 3 as: method(*list.List[go.shape.int]) func(*[12]uintptr) int { return list.l.n }
./seq/num/num.go:7:6: can inline num.Add[go.shape.int] with cost 4 as: func(*[1]uintptr, go.shape.int, go.shape.int) go.shape.int { return num.a + num.b }
./seq/seq.go:5:6: can inline seq.Sum[go.shape.int] with cost 26 as: func(*[4]uintptr, []go.shape.int) go.shape.int { seq.t = <nil>; for loop; return seq.t }
./list/list.go:35:6: can inline list.(*List[go.shape.int]).Slice with cost 30 as: method(*list.List[go.shape.int]) func(*[12]uintptr) []go.shape.int { list.s := make([]go.shape.int, 0, list.l.n); for loop; return list.s }
./list/list.go:22:6: can inline list.(*List[go.shape.string]).Push with cost 33 as: method(*list.List[go.shape.string]) func(*[12]uintptr, go.shape.string) { list.n := &list.node[go.shape.string]{...}; if list.l.tail == nil { list.l.head, list.l.tail = list.n, list.n } else { list.l.tail.next = list.n; list.l.tail = list.n }; list.l.n++ }
./list/list.go:14:6: can inline list.Of[go.shape.string] with cost 54 as: func(*[6]uintptr, ...go.shape.string) *list.List[go.shape.string] { list.l := &list.List[go.shape.string]{}; for loop; return list.l }
./list/list.go:43:6: can inline list.(*List[go.shape.string]).Each with cost 35 as: method(*list.List[go.shape.string]) func(*[12]uintptr, func(go.shape.string)) { for loop }
./main.go:19:13: can inline main.func1 with cost 80 as: func(string) { fmt.Print(... argument...) }
./seq/seq.go:13:6: can inline seq.Map[go.shape.int,go.shape.string] with cost 41 as: func(*[7]uintptr, []go.shape.int, func(go.shape.int) go.shape.string) []go.shape.string { seq.r := make([]go.shape.string, len(seq.s)); for loop; return seq.r }
./main.go:20:33: can inline main.func2 with cost 66 as: func(int) string { return fmt.Sprint(... argument...) }
./list/list.go:22:6: can inline list.(*List[go.shape.struct { main.x int; main.y int }]).Push with cost 33 as: method(*list.List[go.shape.struct { main.x int; main.y int }]) func(*[12]uintptr, go.shape.struct { main.x int; main.y int }) { list.n := &list.node[go.shape.struct { main.x int; main.y int }]{...}; if list.l.tail == nil { list.l.head, list.l.tail = list.n, list.n } else { list.l.tail.next = list.n; list.l.tail = list.n }; list.l.n++ }
./list/list.go:14:6: can inline list.Of[go.shape.struct { main.x int; main.y int }] with cost 54 as: func(*[6]uintptr, ...go.shape.struct { main.x int; main.y int }) *list.List[go.shape.struct { main.x int; main.y int }] { list.l := &list.List[go.shape.struct { main.x int; main.y int }]{}; for loop; return list.l }
./list/list.go:43:6: can inline list.(*List[go.shape.struct { main.x int; main.y int }]).Each with cost 35 as: method(*list.List[go.shape.struct { main.x int; main.y int }]) func(*[12]uintptr, func(go.shape.struct { main.x int; main.y int })) { for loop }
./main.go:22:14: can inline main.func3 with cost 80 as: func(point) { fmt.Print(... argument...) }
./list/list.go:49:6: can inline list.First[go.shape.struct { main.x int; main.y int }] with cost 35 as: func(*[3]uintptr, []go.shape.struct { main.x int; main.y int }, func(go.shape.struct { main.x int; main.y int }) bool) *go.shape.struct { main.x int; main.y int } { for loop; return nil }
./list/list.go:35:6: can inline list.(*List[go.shape.struct { main.x int; main.y int }]).Slice with cost 30 as: method(*list.List[go.shape.struct { main.x int; main.y int }]) func(*[12]uintptr) []go.shape.struct { main.x int; main.y int } { list.s := make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n); for loop; return list.s }
./main.go:23:34: can inline main.func4 with cost 5 as: func(point) bool { return p.x > 2 }
./seq/seq.go:21:6: can inline seq.Keys[go.shape.map[string]int,go.shape.string,go.shape.int] with cost 16 as: func(*[5]uintptr, go.shape.map[string]int) []go.shape.string { seq.ks = <nil>; for loop; return seq.ks }
./list/list.go:60:6: can inline list.(*Stack[go.shape.*uint8]).Push with cost 7 as: method(*list.Stack[go.shape.*uint8]) func(*[4]uintptr, go.shape.*uint8) { list.s.items = append(list.s.items, list.v) }
./list/list.go:62:6: can inline list.(*Stack[go.shape.*uint8]).Pop with cost 33 as: method(*list.Stack[go.shape.*uint8]) func(*[4]uintptr) (go.shape.*uint8, bool) { if len(list.s.items) == 0 { return list.v, false }; list.v = list.s.items[len(list.s.items) - 1]; list.s.items = list.s.items[:len(list.s.items) - 1]; return list.v, true }
./seq/seq.go:29:6: can inline seq.Reduce[go.shape.float64] with cost 36 as: func(*[4]uintptr, []go.shape.float64, go.shape.float64, func(go.shape.float64, go.shape.float64) go.shape.float64) go.shape.float64 { seq.acc := seq.init; for loop; return seq.acc }
./main.go:29:50: can inline main.func5 with cost 4 as: func(float64, float64) float64 { return a + b }
./main.go:14:6: cannot inline main: function too complex: cost 1155 exceeds budget 80
./seq/seq.go:29:6: can inline seq.Reduce[float64] with cost 44 as: func([]float64, float64, func(float64, float64) float64) float64 { return seq.Reduce[go.shape.float64](&seq..dict.Reduce[float64], seq.s, seq.init, seq.f) }
./list/list.go:62:6: can inline list.(*Stack[*main.point]).Pop with cost 47 as: method(*list.Stack[*main.point]) func() (*point, bool) { return .autotmp_3, .autotmp_4 }
./list/list.go:60:6: can inline list.(*Stack[*main.point]).Push with cost 12 as: method(*list.Stack[*main.point]) func(*point) { (*list.Stack[go.shape.*uint8]).Push(list.s, &list..dict.Stack[*main.point], list.v) }
./seq/seq.go:21:6: can inline seq.Keys[map[string]int,string,int] with cost 22 as: func(map[string]int) []string { return seq.Keys[go.shape.map[string]int,go.shape.string,go.shape.int](&seq..dict.Keys[map[string]int,string,int], seq.m) }
./list/list.go:49:6: can inline list.First[main.point] with cost 42 as: func([]point, func(point) bool) *point { return list.First[go.shape.struct { main.x int; main.y int }](&list..dict.First[main.point], list.s, list.ok) }
./list/list.go:33:6: can inline list.(*List[go.shape.struct { main.x int; main.y int }]).Len with cost 3 as: method(*list.List[go.shape.struct { main.x int; main.y int }]) func(*[12]uintptr) int { return list.l.n }
./list/list.go:14:6: can inline list.Of[main.point] with cost 60 as: func(...point) *list.List[main.point] { return list.Of[go.shape.struct { main.x int; main.y int }](&list..dict.Of[main.point], list.vs...) }
./list/list.go:43:6: can inline list.(*List[main.point]).Each with cost 40 as: method(*list.List[main.point]) func(func(point)) { (*list.List[go.shape.struct { main.x int; main.y int }]).Each(list.l, &list..dict.List[main.point], list.f) }
./list/list.go:35:6: can inline list.(*List[main.point]).Slice with cost 35 as: method(*list.List[main.point]) func() []point { return (*list.List[go.shape.struct { main.x int; main.y int }]).Slice(list.l, &list..dict.List[main.point]) }
./list/list.go:33:6: can inline list.(*List[main.point]).Len with cost 8 as: method(*list.List[main.point]) func() int { return (*list.List[go.shape.struct { main.x int; main.y int }]).Len(list.l, &list..dict.List[main.point]) }
./list/list.go:22:6: can inline list.(*List[main.point]).Push with cost 38 as: method(*list.List[main.point]) func(point) { (*list.List[go.shape.struct { main.x int; main.y int }]).Push(list.l, &list..dict.List[main.point], list.v) }
./seq/seq.go:13:6: can inline seq.Map[int,string] with cost 48 as: func([]int, func(int) string) []string { return seq.Map[go.shape.int,go.shape.string](&seq..dict.Map[int,string], seq.s, seq.f) }
./list/list.go:35:6: can inline list.(*List[go.shape.string]).Slice with cost 30 as: method(*list.List[go.shape.string]) func(*[12]uintptr) []go.shape.string { list.s := make([]go.shape.string, 0, list.l.n); for loop; return list.s }
./list/list.go:33:6: can inline list.(*List[go.shape.string]).Len with cost 3 as: method(*list.List[go.shape.string]) func(*[12]uintptr) int { return list.l.n }
./list/list.go:14:6: can inline list.Of[string] with cost 60 as: func(...string) *list.List[string] { return list.Of[go.shape.string](&list..dict.Of[string], list.vs...) }
./list/list.go:43:6: can inline list.(*List[string]).Each with cost 40 as: method(*list.List[string]) func(func(string)) { (*list.List[go.shape.string]).Each(list.l, &list..dict.List[string], list.f) }
./list/list.go:35:6: can inline list.(*List[string]).Slice with cost 35 as: method(*list.List[string]) func() []string { return (*list.List[go.shape.string]).Slice(list.l, &list..dict.List[string]) }
./list/list.go:33:6: can inline list.(*List[string]).Len with cost 8 as: method(*list.List[string]) func() int { return (*list.List[go.shape.string]).Len(list.l, &list..dict.List[string]) }
./list/list.go:22:6: can inline list.(*List[string]).Push with cost 38 as: method(*list.List[string]) func(string) { (*list.List[go.shape.string]).Push(list.l, &list..dict.List[string], list.v) }
./seq/seq.go:5:6: can inline seq.Sum[int] with cost 32 as: func([]int) int { return seq.Sum[go.shape.int](&seq..dict.Sum[int], seq.s) }
./list/list.go:43:6: can inline list.(*List[go.shape.int]).Each with cost 35 as: method(*list.List[go.shape.int]) func(*[12]uintptr, func(go.shape.int)) { for loop }
./list/list.go:14:6: can inline list.Of[int] with cost 60 as: func(...int) *list.List[int] { return list.Of[go.shape.int](&list..dict.Of[int], list.vs...) }
./list/list.go:43:6: can inline list.(*List[int]).Each with cost 40 as: method(*list.List[int]) func(func(int)) { (*list.List[go.shape.int]).Each(list.l, &list..dict.List[int], list.f) }
./list/list.go:35:6: can inline list.(*List[int]).Slice with cost 35 as: method(*list.List[int]) func() []int { return (*list.List[go.shape.int]).Slice(list.l, &list..dict.List[int]) }
./list/list.go:33:6: can inline list.(*List[int]).Len with cost 8 as: method(*list.List[int]) func() int { return (*list.List[go.shape.int]).Len(list.l, &list..dict.List[int]) }
./list/list.go:22:6: can inline list.(*List[int]).Push with cost 38 as: method(*list.List[int]) func(int) { (*list.List[go.shape.int]).Push(list.l, &list..dict.List[int], list.v) }
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
./main.go:26:8: append(list.s.items, list.v) escapes to heap in main:
./main.go:26:8:   flow: {heap} ← &{storage for append(list.s.items, list.v)}:
./main.go:26:8:     from append(list.s.items, list.v) (spill) at ./main.go:26:8
./main.go:26:8:     from list.s.items = append(list.s.items, list.v) (assign) at ./main.go:26:8
./main.go:27:18: main ignoring self-assignment in list.s.items = list.s.items[:len(list.s.items) - 1]
./main.go:15:14: &list.node[go.shape.int]{...} escapes to heap in main:
./main.go:15:14:   flow: list.n ← &{storage for &list.node[go.shape.int]{...}}:
./main.go:15:14:     from &list.node[go.shape.int]{...} (spill) at ./main.go:15:14
./main.go:15:14:     from list.n := &list.node[go.shape.int]{...} (assign) at ./main.go:15:14
./main.go:15:14:   flow: {heap} ← list.n:
./main.go:15:14:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./main.go:15:14
./main.go:16:8: &list.node[go.shape.int]{...} escapes to heap in main:
./main.go:16:8:   flow: list.n ← &{storage for &list.node[go.shape.int]{...}}:
./main.go:16:8:     from &list.node[go.shape.int]{...} (spill) at ./main.go:16:8
./main.go:16:8:     from list.n := &list.node[go.shape.int]{...} (assign) at ./main.go:16:8
./main.go:16:8:   flow: {heap} ← list.n:
./main.go:16:8:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./main.go:16:8
./main.go:18:18: &list.node[go.shape.string]{...} escapes to heap in main:
./main.go:18:18:   flow: list.n ← &{storage for &list.node[go.shape.string]{...}}:
./main.go:18:18:     from &list.node[go.shape.string]{...} (spill) at ./main.go:18:18
./main.go:18:18:     from list.n := &list.node[go.shape.string]{...} (assign) at ./main.go:18:18
./main.go:18:18:   flow: {heap} ← list.n:
./main.go:18:18:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./main.go:18:18
./main.go:20:21: n * n escapes to heap in main:
./main.go:20:21:   flow: {storage for ... argument} ← &{storage for n * n}:
./main.go:20:21:     from n * n (spill) at ./main.go:20:21
./main.go:20:21:     from ... argument (slice-literal-element) at ./main.go:20:21
./main.go:20:21:   flow: {heap} ← {storage for ... argument}:
./main.go:20:21:     from ... argument (spill) at ./main.go:20:21
./main.go:20:21:     from fmt.Sprint(... argument...) (call parameter) at ./main.go:20:21
./main.go:21:19: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap in main:
./main.go:21:19:   flow: list.n ← &{storage for &list.node[go.shape.struct { main.x int; main.y int }]{...}}:
./main.go:21:19:     from &list.node[go.shape.struct { main.x int; main.y int }]{...} (spill) at ./main.go:21:19
./main.go:21:19:     from list.n := &list.node[go.shape.struct { main.x int; main.y int }]{...} (assign) at ./main.go:21:19
./main.go:21:19:   flow: {heap} ← list.n:
./main.go:21:19:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./main.go:21:19
./main.go:17:19: ~r0 escapes to heap in main:
./main.go:17:19:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:17:19:     from ~r0 (spill) at ./main.go:17:19
./main.go:17:19:     from ... argument (slice-literal-element) at ./main.go:17:13
./main.go:17:19:   flow: fmt.a ← &{storage for ... argument}:
./main.go:17:19:     from ... argument (spill) at ./main.go:17:13
./main.go:17:19:     from fmt.a := ... argument (assign-pair) at ./main.go:17:13
./main.go:17:19:   flow: {heap} ← *fmt.a:
./main.go:17:19:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:17:13
./main.go:17:30: ~r0 escapes to heap in main:
./main.go:17:30:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:17:30:     from ~r0 (spill) at ./main.go:17:30
./main.go:17:30:     from ... argument (slice-literal-element) at ./main.go:17:13
./main.go:17:30:   flow: fmt.a ← &{storage for ... argument}:
./main.go:17:30:     from ... argument (spill) at ./main.go:17:13
./main.go:17:30:     from fmt.a := ... argument (assign-pair) at ./main.go:17:13
./main.go:17:30:   flow: {heap} ← *fmt.a:
./main.go:17:30:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:17:13
./main.go:19:12: s escapes to heap in main:
./main.go:19:12:   flow: {storage for ... argument} ← &{storage for s}:
./main.go:19:12:     from s (spill) at ./main.go:19:12
./main.go:19:12:     from ... argument (slice-literal-element) at ./main.go:19:12
./main.go:19:12:   flow: fmt.a ← &{storage for ... argument}:
./main.go:19:12:     from ... argument (spill) at ./main.go:19:12
./main.go:19:12:     from fmt.a := ... argument (assign-pair) at ./main.go:19:12
./main.go:19:12:   flow: {heap} ← *fmt.a:
./main.go:19:12:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:19:12
./main.go:19:12: " " escapes to heap in main:
./main.go:19:12:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:19:12:     from " " (spill) at ./main.go:19:12
./main.go:19:12:     from ... argument (slice-literal-element) at ./main.go:19:12
./main.go:19:12:   flow: fmt.a ← &{storage for ... argument}:
./main.go:19:12:     from ... argument (spill) at ./main.go:19:12
./main.go:19:12:     from fmt.a := ... argument (assign-pair) at ./main.go:19:12
./main.go:19:12:   flow: {heap} ← *fmt.a:
./main.go:19:12:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:19:12
./main.go:20:21: ~r0 escapes to heap in main:
./main.go:20:21:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:20:21:     from ~r0 (spill) at ./main.go:20:21
./main.go:20:21:     from ... argument (slice-literal-element) at ./main.go:20:13
./main.go:20:21:   flow: fmt.a ← &{storage for ... argument}:
./main.go:20:21:     from ... argument (spill) at ./main.go:20:13
./main.go:20:21:     from fmt.a := ... argument (assign-pair) at ./main.go:20:13
./main.go:20:21:   flow: {heap} ← *fmt.a:
./main.go:20:21:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:20:13
./main.go:22:13: p escapes to heap in main:
./main.go:22:13:   flow: {storage for ... argument} ← &{storage for p}:
./main.go:22:13:     from p (spill) at ./main.go:22:13
./main.go:22:13:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:13:   flow: fmt.a ← &{storage for ... argument}:
./main.go:22:13:     from ... argument (spill) at ./main.go:22:13
./main.go:22:13:     from fmt.a := ... argument (assign-pair) at ./main.go:22:13
./main.go:22:13:   flow: {heap} ← *fmt.a:
./main.go:22:13:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:22:13
./main.go:22:13: ";" escapes to heap in main:
./main.go:22:13:   flow: {storage for ... argument} ← &{storage for ";"}:
./main.go:22:13:     from ";" (spill) at ./main.go:22:13
./main.go:22:13:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:13:   flow: fmt.a ← &{storage for ... argument}:
./main.go:22:13:     from ... argument (spill) at ./main.go:22:13
./main.go:22:13:     from fmt.a := ... argument (assign-pair) at ./main.go:22:13
./main.go:22:13:   flow: {heap} ← *fmt.a:
./main.go:22:13:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:22:13
./main.go:24:14: *p escapes to heap in main:
./main.go:24:14:   flow: {storage for ... argument} ← &{storage for *p}:
./main.go:24:14:     from *p (spill) at ./main.go:24:14
./main.go:24:14:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:14:   flow: fmt.a ← &{storage for ... argument}:
./main.go:24:14:     from ... argument (spill) at ./main.go:24:13
./main.go:24:14:     from fmt.a := ... argument (assign-pair) at ./main.go:24:13
./main.go:24:14:   flow: {heap} ← *fmt.a:
./main.go:24:14:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:24:13
./main.go:24:26: ~r0 escapes to heap in main:
./main.go:24:26:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:24:26:     from ~r0 (spill) at ./main.go:24:26
./main.go:24:26:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:26:   flow: fmt.a ← &{storage for ... argument}:
./main.go:24:26:     from ... argument (spill) at ./main.go:24:13
./main.go:24:26:     from fmt.a := ... argument (assign-pair) at ./main.go:24:13
./main.go:24:26:   flow: {heap} ← *fmt.a:
./main.go:24:26:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:24:13
./main.go:28:17: top.y escapes to heap in main:
./main.go:28:17:   flow: {storage for ... argument} ← &{storage for top.y}:
./main.go:28:17:     from top.y (spill) at ./main.go:28:17
./main.go:28:17:     from ... argument (slice-literal-element) at ./main.go:28:13
./main.go:28:17:   flow: fmt.a ← &{storage for ... argument}:
./main.go:28:17:     from ... argument (spill) at ./main.go:28:13
./main.go:28:17:     from fmt.a := ... argument (assign-pair) at ./main.go:28:13
./main.go:28:17:   flow: {heap} ← *fmt.a:
./main.go:28:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:28:13
./main.go:28:21: ok escapes to heap in main:
./main.go:28:21:   flow: {storage for ... argument} ← &{storage for ok}:
./main.go:28:21:     from ok (spill) at ./main.go:28:21
./main.go:28:21:     from ... argument (slice-literal-element) at ./main.go:28:13
./main.go:28:21:   flow: fmt.a ← &{storage for ... argument}:
./main.go:28:21:     from ... argument (spill) at ./main.go:28:13
./main.go:28:21:     from fmt.a := ... argument (assign-pair) at ./main.go:28:13
./main.go:28:21:   flow: {heap} ← *fmt.a:
./main.go:28:21:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:28:13
./main.go:29:24: ~r0 escapes to heap in main:
./main.go:29:24:   flow: {storage for ... argument} ← &{storage for ~r0}:
./main.go:29:24:     from ~r0 (spill) at ./main.go:29:24
./main.go:29:24:     from ... argument (slice-literal-element) at ./main.go:29:13
./main.go:29:24:   flow: fmt.a ← &{storage for ... argument}:
./main.go:29:24:     from ... argument (spill) at ./main.go:29:13
./main.go:29:24:     from fmt.a := ... argument (assign-pair) at ./main.go:29:13
./main.go:29:24:   flow: {heap} ← *fmt.a:
./main.go:29:24:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:29:13
./main.go:23:30: make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) escapes to heap in main:
./main.go:23:30:   flow: list.s ← &{storage for make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n)}:
./main.go:23:30:     from make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) (spill) at ./main.go:23:30
./main.go:23:30:     from list.s := make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) (assign) at ./main.go:23:30
./main.go:23:30:   flow: ~r0 ← list.s:
./main.go:23:30:     from ~r0 = list.s (assign-pair) at ./main.go:23:30
./main.go:23:30:   flow: list.s ← ~r0:
./main.go:23:30:     from list..dict, list.s, _ := &list..dict.First[main.point], ~r0, 0 (assign-pair) at ./main.go:23:17
./main.go:23:30:   flow: ~r0 ← list.s:
./main.go:23:30:     from list.s[list.i] (dot of pointer) at ./main.go:23:17
./main.go:23:30:     from &list.s[list.i] (address-of) at ./main.go:23:17
./main.go:23:30:     from ~r0 = &list.s[list.i] (assign-pair) at ./main.go:23:17
./main.go:23:30:   flow: p ← ~r0:
./main.go:23:30:     from p := ~r0 (assign) at ./main.go:23:4
./main.go:23:30:   flow: list.v ← p:
./main.go:23:30:     from list.s, list..dict, list.v := s, &list..dict.Stack[*main.point], p (assign-pair) at ./main.go:26:8
./main.go:23:30:   flow: {heap} ← list.v:
./main.go:23:30:     from append(list.s.items, list.v) (call parameter) at ./main.go:26:8
./main.go:23:30: append(list.s, list.n.v) escapes to heap in main:
./main.go:23:30:   flow: list.s ← &{storage for append(list.s, list.n.v)}:
./main.go:23:30:     from append(list.s, list.n.v) (spill) at ./main.go:23:30
./main.go:23:30:     from list.s = append(list.s, list.n.v) (assign) at ./main.go:23:30
./main.go:23:30:   flow: ~r0 ← list.s:
./main.go:23:30:     from ~r0 = list.s (assign-pair) at ./main.go:23:30
./main.go:23:30:   flow: list.s ← ~r0:
./main.go:23:30:     from list..dict, list.s, _ := &list..dict.First[main.point], ~r0, 0 (assign-pair) at ./main.go:23:17
./main.go:23:30:   flow: ~r0 ← list.s:
./main.go:23:30:     from list.s[list.i] (dot of pointer) at ./main.go:23:17
./main.go:23:30:     from &list.s[list.i] (address-of) at ./main.go:23:17
./main.go:23:30:     from ~r0 = &list.s[list.i] (assign-pair) at ./main.go:23:17
./main.go:23:30:   flow: p ← ~r0:
./main.go:23:30:     from p := ~r0 (assign) at ./main.go:23:4
./main.go:23:30:   flow: list.v ← p:
./main.go:23:30:     from list.s, list..dict, list.v := s, &list..dict.Stack[*main.point], p (assign-pair) at ./main.go:26:8
./main.go:23:30:   flow: {heap} ← list.v:
./main.go:23:30:     from append(list.s.items, list.v) (call parameter) at ./main.go:26:8
./main.go:24:26: append(seq.ks, seq.k) escapes to heap in main:
./main.go:24:26:   flow: seq.ks ← &{storage for append(seq.ks, seq.k)}:
./main.go:24:26:     from append(seq.ks, seq.k) (spill) at ./main.go:24:26
./main.go:24:26:     from seq.ks = append(seq.ks, seq.k) (assign) at ./main.go:24:26
./main.go:24:26:   flow: ~r0 ← seq.ks:
./main.go:24:26:     from ~r0 = seq.ks (assign-pair) at ./main.go:24:26
./main.go:24:26:   flow: {storage for ~r0} ← ~r0:
./main.go:24:26:     from ~r0 (interface-converted) at ./main.go:24:26
./main.go:20:21: make([]go.shape.string, len(seq.s)) escapes to heap in main:
./main.go:20:21:   flow: seq.r ← &{storage for make([]go.shape.string, len(seq.s))}:
./main.go:20:21:     from make([]go.shape.string, len(seq.s)) (spill) at ./main.go:20:21
./main.go:20:21:     from seq.r := make([]go.shape.string, len(seq.s)) (assign) at ./main.go:20:21
./main.go:20:21:   flow: ~r0 ← seq.r:
./main.go:20:21:     from ~r0 = seq.r (assign-pair) at ./main.go:20:21
./main.go:20:21:   flow: {storage for ~r0} ← ~r0:
./main.go:20:21:     from ~r0 (interface-converted) at ./main.go:20:21
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
./main.go:19:40: s escapes to heap in main.func1:
./main.go:19:40:   flow: {storage for ... argument} ← &{storage for s}:
./main.go:19:40:     from s (spill) at ./main.go:19:40
./main.go:19:40:     from ... argument (slice-literal-element) at ./main.go:19:39
./main.go:19:40:   flow: fmt.a ← &{storage for ... argument}:
./main.go:19:40:     from ... argument (spill) at ./main.go:19:39
./main.go:19:40:     from fmt.a := ... argument (assign-pair) at ./main.go:19:39
./main.go:19:40:   flow: {heap} ← *fmt.a:
./main.go:19:40:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:19:39
./main.go:19:43: " " escapes to heap in main.func1:
./main.go:19:43:   flow: {storage for ... argument} ← &{storage for " "}:
./main.go:19:43:     from " " (spill) at ./main.go:19:43
./main.go:19:43:     from ... argument (slice-literal-element) at ./main.go:19:39
./main.go:19:43:   flow: fmt.a ← &{storage for ... argument}:
./main.go:19:43:     from ... argument (spill) at ./main.go:19:39
./main.go:19:43:     from fmt.a := ... argument (assign-pair) at ./main.go:19:39
./main.go:19:43:   flow: {heap} ← *fmt.a:
./main.go:19:43:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:19:39
./main.go:19:18: parameter s leaks to {storage for s} for main.func1 with derefs=0:
./main.go:19:18:   flow: {storage for s} ← s:
./main.go:19:18:     from s (interface-converted) at ./main.go:19:40
./main.go:19:18: leaking param: s
./main.go:19:39: ... argument does not escape
./main.go:19:40: s escapes to heap
./main.go:19:43: " " escapes to heap
./main.go:20:74: n * n escapes to heap in main.func2:
./main.go:20:74:   flow: {storage for ... argument} ← &{storage for n * n}:
./main.go:20:74:     from n * n (spill) at ./main.go:20:74
./main.go:20:74:     from ... argument (slice-literal-element) at ./main.go:20:71
./main.go:20:74:   flow: {heap} ← {storage for ... argument}:
./main.go:20:74:     from ... argument (spill) at ./main.go:20:71
./main.go:20:74:     from fmt.Sprint(... argument...) (call parameter) at ./main.go:20:71
./main.go:20:71: ... argument does not escape
./main.go:20:74: n * n escapes to heap
./main.go:22:40: p escapes to heap in main.func3:
./main.go:22:40:   flow: {storage for ... argument} ← &{storage for p}:
./main.go:22:40:     from p (spill) at ./main.go:22:40
./main.go:22:40:     from ... argument (slice-literal-element) at ./main.go:22:39
./main.go:22:40:   flow: fmt.a ← &{storage for ... argument}:
./main.go:22:40:     from ... argument (spill) at ./main.go:22:39
./main.go:22:40:     from fmt.a := ... argument (assign-pair) at ./main.go:22:39
./main.go:22:40:   flow: {heap} ← *fmt.a:
./main.go:22:40:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:22:39
./main.go:22:43: ";" escapes to heap in main.func3:
./main.go:22:43:   flow: {storage for ... argument} ← &{storage for ";"}:
./main.go:22:43:     from ";" (spill) at ./main.go:22:43
./main.go:22:43:     from ... argument (slice-literal-element) at ./main.go:22:39
./main.go:22:43:   flow: fmt.a ← &{storage for ... argument}:
./main.go:22:43:     from ... argument (spill) at ./main.go:22:39
./main.go:22:43:     from fmt.a := ... argument (assign-pair) at ./main.go:22:39
./main.go:22:43:   flow: {heap} ← *fmt.a:
./main.go:22:43:     from fmt.Fprint(os.Stdout, fmt.a...) (call parameter) at ./main.go:22:39
./main.go:22:39: ... argument does not escape
./main.go:22:40: p escapes to heap
./main.go:22:43: ";" escapes to heap
./list/list.go:67:10: list.(*Stack[go.shape.*uint8]).Pop ignoring self-assignment in list.s.items = list.s.items[:len(list.s.items) - 1]
./list/list.go:62:7: parameter list.s leaks to list.v for (*Stack[go.shape.*uint8]).Pop with derefs=2:
./list/list.go:62:7:   flow: list.v ← **list.s:
./list/list.go:62:7:     from list.s.items (dot of pointer) at ./list/list.go:66:7
./list/list.go:62:7:     from list.s.items[len(list.s.items) - 1] (dot of pointer) at ./list/list.go:66:13
./list/list.go:62:7:     from list.v = list.s.items[len(list.s.items) - 1] (assign) at ./list/list.go:66:4
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
./list/list.go:62:6: list.(*Stack[*main.point]).Pop ignoring self-assignment in list.s.items = list.s.items[:len(list.s.items) - 1]
./list/list.go:62:7: parameter list.s leaks to list.v for (*Stack[*main.point]).Pop with derefs=2:
./list/list.go:62:7:   flow: list.s ← list.s:
./list/list.go:62:7:     from list.s, list..dict := list.s, &list..dict.Stack[*main.point] (assign-pair) at ./list/list.go:62:6
./list/list.go:62:7:   flow: list.v ← **list.s:
./list/list.go:62:7:     from list.s.items (dot of pointer) at ./list/list.go:62:6
./list/list.go:62:7:     from list.s.items[len(list.s.items) - 1] (dot of pointer) at ./list/list.go:62:6
./list/list.go:62:7:     from list.v = list.s.items[len(list.s.items) - 1] (assign) at ./list/list.go:62:6
./list/list.go:62:7:   flow: .autotmp_3 ← list.v:
./list/list.go:62:7:   flow: list.v ← .autotmp_3:
./list/list.go:62:7:     from return .autotmp_3, .autotmp_4 (return) at ./list/list.go:62:6
./list/list.go:60:6: append(list.s.items, list.v) escapes to heap in (*Stack[*main.point]).Push:
./list/list.go:60:6:   flow: {heap} ← &{storage for append(list.s.items, list.v)}:
./list/list.go:60:6:     from append(list.s.items, list.v) (spill) at ./list/list.go:60:6
./list/list.go:60:6:     from list.s.items = append(list.s.items, list.v) (assign) at ./list/list.go:60:6
./list/list.go:60:25: parameter list.v leaks to {heap} for (*Stack[*main.point]).Push with derefs=0:
./list/list.go:60:25:   flow: list.v ← list.v:
./list/list.go:60:25:     from list.s, list..dict, list.v := list.s, &list..dict.Stack[*main.point], list.v (assign-pair) at ./list/list.go:60:6
./list/list.go:60:25:   flow: {heap} ← list.v:
./list/list.go:60:25:     from append(list.s.items, list.v) (call parameter) at ./list/list.go:60:6
./list/list.go:60:7: parameter list.s leaks to {heap} for (*Stack[*main.point]).Push with derefs=1:
./list/list.go:60:7:   flow: list.s ← list.s:
./list/list.go:60:7:     from list.s, list..dict, list.v := list.s, &list..dict.Stack[*main.point], list.v (assign-pair) at ./list/list.go:60:6
./list/list.go:60:7:   flow: {temp} ← *list.s:
./list/list.go:60:7:     from list.s.items (dot of pointer) at ./list/list.go:60:6
./list/list.go:60:7:     from append(list.s.items, list.v) (call parameter) at ./list/list.go:60:6
./list/list.go:60:7:   flow: {temp} ← {temp}:
./list/list.go:60:7:   flow: {heap} ← {temp}:
./list/list.go:60:7:     from list.s.items = append(list.s.items, list.v) (assign) at ./list/list.go:60:6
./list/list.go:60:6: append escapes to heap
./seq/seq.go:24:14: append(seq.ks, seq.k) escapes to heap in Keys[go.shape.map[string]int,go.shape.string,go.shape.int]:
./seq/seq.go:24:14:   flow: seq.ks ← &{storage for append(seq.ks, seq.k)}:
./seq/seq.go:24:14:     from append(seq.ks, seq.k) (spill) at ./seq/seq.go:24:14
./seq/seq.go:24:14:     from seq.ks = append(seq.ks, seq.k) (assign) at ./seq/seq.go:24:6
./seq/seq.go:24:14:   flow: seq.~r0 ← seq.ks:
./seq/seq.go:24:14:     from return seq.ks (return) at ./seq/seq.go:26:2
./seq/seq.go:24:14: append escapes to heap
./seq/seq.go:21:6: append(seq.ks, seq.k) escapes to heap in Keys[map[string]int,string,int]:
./seq/seq.go:21:6:   flow: seq.ks ← &{storage for append(seq.ks, seq.k)}:
./seq/seq.go:21:6:     from append(seq.ks, seq.k) (spill) at ./seq/seq.go:21:6
./seq/seq.go:21:6:     from seq.ks = append(seq.ks, seq.k) (assign) at ./seq/seq.go:21:6
./seq/seq.go:21:6:   flow: seq.~r0 ← seq.ks:
./seq/seq.go:21:6:     from seq.~r0 = seq.ks (assign-pair) at ./seq/seq.go:21:6
./seq/seq.go:21:6:   flow: seq.~r0 ← seq.~r0:
./seq/seq.go:21:6:     from return seq.~r0 (return) at ./seq/seq.go:21:6
./seq/seq.go:21:6: append escapes to heap
./list/list.go:49:19: parameter list.s leaks to list.~r0 for First[go.shape.struct { main.x int; main.y int }] with derefs=0:
./list/list.go:49:19:   flow: list.~r0 ← list.s:
./list/list.go:49:19:     from list.s[list.i] (dot of pointer) at ./list/list.go:52:13
./list/list.go:49:19:     from &list.s[list.i] (address-of) at ./list/list.go:52:11
./list/list.go:49:19:     from return &list.s[list.i] (return) at ./list/list.go:52:4
./list/list.go:49:19: parameter list.s leaks to list.~r0 for First[main.point] with derefs=0:
./list/list.go:49:19:   flow: list.s ← list.s:
./list/list.go:49:19:     from list..dict, list.s, list.ok := &list..dict.First[main.point], list.s, list.ok (assign-pair) at ./list/list.go:49:6
./list/list.go:49:19:   flow: list.~r0 ← list.s:
./list/list.go:49:19:     from list.s[list.i] (dot of pointer) at ./list/list.go:49:6
./list/list.go:49:19:     from &list.s[list.i] (address-of) at ./list/list.go:49:6
./list/list.go:49:19:     from list.~r0 = &list.s[list.i] (assign-pair) at ./list/list.go:49:6
./list/list.go:49:19:   flow: list.~r0 ← list.~r0:
./list/list.go:49:19:     from return list.~r0 (return) at ./list/list.go:49:6
./list/list.go:17:9: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap in Of[go.shape.struct { main.x int; main.y int }]:
./list/list.go:17:9:   flow: list.n ← &{storage for &list.node[go.shape.struct { main.x int; main.y int }]{...}}:
./list/list.go:17:9:     from &list.node[go.shape.struct { main.x int; main.y int }]{...} (spill) at ./list/list.go:17:9
./list/list.go:17:9:     from list.n := &list.node[go.shape.struct { main.x int; main.y int }]{...} (assign) at ./list/list.go:17:9
./list/list.go:17:9:   flow: {heap} ← list.n:
./list/list.go:17:9:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:17:9
./list/list.go:15:7: &list.List[go.shape.struct { main.x int; main.y int }]{} escapes to heap in Of[go.shape.struct { main.x int; main.y int }]:
./list/list.go:15:7:   flow: list.l ← &{storage for &list.List[go.shape.struct { main.x int; main.y int }]{}}:
./list/list.go:15:7:     from &list.List[go.shape.struct { main.x int; main.y int }]{} (spill) at ./list/list.go:15:7
./list/list.go:15:7:     from list.l := &list.List[go.shape.struct { main.x int; main.y int }]{} (assign) at ./list/list.go:15:4
./list/list.go:15:7:   flow: list.~r0 ← list.l:
./list/list.go:15:7:     from return list.l (return) at ./list/list.go:19:2
./list/list.go:15:7: &list.List[go.shape.struct { main.x int; main.y int }]{} escapes to heap
./list/list.go:17:9: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
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
./list/list.go:23:7: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap in (*List[go.shape.struct { main.x int; main.y int }]).Push:
./list/list.go:23:7:   flow: list.n ← &{storage for &list.node[go.shape.struct { main.x int; main.y int }]{...}}:
./list/list.go:23:7:     from &list.node[go.shape.struct { main.x int; main.y int }]{...} (spill) at ./list/list.go:23:7
./list/list.go:23:7:     from list.n := &list.node[go.shape.struct { main.x int; main.y int }]{...} (assign) at ./list/list.go:23:4
./list/list.go:23:7:   flow: {heap} ← list.n:
./list/list.go:23:7:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:25:18
./list/list.go:23:7: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./list/list.go:14:6: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap in Of[main.point]:
./list/list.go:14:6:   flow: list.n ← &{storage for &list.node[go.shape.struct { main.x int; main.y int }]{...}}:
./list/list.go:14:6:     from &list.node[go.shape.struct { main.x int; main.y int }]{...} (spill) at ./list/list.go:14:6
./list/list.go:14:6:     from list.n := &list.node[go.shape.struct { main.x int; main.y int }]{...} (assign) at ./list/list.go:14:6
./list/list.go:14:6:   flow: {heap} ← list.n:
./list/list.go:14:6:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:14:6
./list/list.go:14:6: &list.List[go.shape.struct { main.x int; main.y int }]{} escapes to heap in Of[main.point]:
./list/list.go:14:6:   flow: list.l ← &{storage for &list.List[go.shape.struct { main.x int; main.y int }]{}}:
./list/list.go:14:6:     from &list.List[go.shape.struct { main.x int; main.y int }]{} (spill) at ./list/list.go:14:6
./list/list.go:14:6:     from list.l := &list.List[go.shape.struct { main.x int; main.y int }]{} (assign) at ./list/list.go:14:6
./list/list.go:14:6:   flow: list.~r0 ← list.l:
./list/list.go:14:6:     from list.~r0 = list.l (assign-pair) at ./list/list.go:14:6
./list/list.go:14:6:   flow: list.~r0 ← list.~r0:
./list/list.go:14:6:     from return list.~r0 (return) at ./list/list.go:14:6
./list/list.go:14:6: &list.List[go.shape.struct { main.x int; main.y int }]{} escapes to heap
./list/list.go:14:6: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./list/list.go:35:6: make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) escapes to heap in (*List[main.point]).Slice:
./list/list.go:35:6:   flow: list.s ← &{storage for make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n)}:
./list/list.go:35:6:     from make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) (spill) at ./list/list.go:35:6
./list/list.go:35:6:     from list.s := make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) (assign) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.s:
./list/list.go:35:6:     from list.~r0 = list.s (assign-pair) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.~r0:
./list/list.go:35:6:     from return list.~r0 (return) at ./list/list.go:35:6
./list/list.go:35:6: append(list.s, list.n.v) escapes to heap in (*List[main.point]).Slice:
./list/list.go:35:6:   flow: list.s ← &{storage for append(list.s, list.n.v)}:
./list/list.go:35:6:     from append(list.s, list.n.v) (spill) at ./list/list.go:35:6
./list/list.go:35:6:     from list.s = append(list.s, list.n.v) (assign) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.s:
./list/list.go:35:6:     from list.~r0 = list.s (assign-pair) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.~r0:
./list/list.go:35:6:     from return list.~r0 (return) at ./list/list.go:35:6
./list/list.go:35:6: make([]go.shape.struct { main.x int; main.y int }, 0, list.l.n) escapes to heap
./list/list.go:35:6: append escapes to heap
./list/list.go:22:6: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap in (*List[main.point]).Push:
./list/list.go:22:6:   flow: list.n ← &{storage for &list.node[go.shape.struct { main.x int; main.y int }]{...}}:
./list/list.go:22:6:     from &list.node[go.shape.struct { main.x int; main.y int }]{...} (spill) at ./list/list.go:22:6
./list/list.go:22:6:     from list.n := &list.node[go.shape.struct { main.x int; main.y int }]{...} (assign) at ./list/list.go:22:6
./list/list.go:22:6:   flow: {heap} ← list.n:
./list/list.go:22:6:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:22:6
./list/list.go:22:6: &list.node[go.shape.struct { main.x int; main.y int }]{...} escapes to heap
./seq/seq.go:14:11: make([]go.shape.string, len(seq.s)) escapes to heap in Map[go.shape.int,go.shape.string]:
./seq/seq.go:14:11:   flow: seq.r ← &{storage for make([]go.shape.string, len(seq.s))}:
./seq/seq.go:14:11:     from make([]go.shape.string, len(seq.s)) (spill) at ./seq/seq.go:14:11
./seq/seq.go:14:11:     from seq.r := make([]go.shape.string, len(seq.s)) (assign) at ./seq/seq.go:14:4
./seq/seq.go:14:11:   flow: seq.~r0 ← seq.r:
./seq/seq.go:14:11:     from return seq.r (return) at ./seq/seq.go:18:2
./seq/seq.go:14:11: make([]go.shape.string, len(seq.s)) escapes to heap
./seq/seq.go:13:6: make([]go.shape.string, len(seq.s)) escapes to heap in Map[int,string]:
./seq/seq.go:13:6:   flow: seq.r ← &{storage for make([]go.shape.string, len(seq.s))}:
./seq/seq.go:13:6:     from make([]go.shape.string, len(seq.s)) (spill) at ./seq/seq.go:13:6
./seq/seq.go:13:6:     from seq.r := make([]go.shape.string, len(seq.s)) (assign) at ./seq/seq.go:13:6
./seq/seq.go:13:6:   flow: seq.~r0 ← seq.r:
./seq/seq.go:13:6:     from seq.~r0 = seq.r (assign-pair) at ./seq/seq.go:13:6
./seq/seq.go:13:6:   flow: seq.~r0 ← seq.~r0:
./seq/seq.go:13:6:     from return seq.~r0 (return) at ./seq/seq.go:13:6
./seq/seq.go:13:6: make([]go.shape.string, len(seq.s)) escapes to heap
./list/list.go:17:9: &list.node[go.shape.string]{...} escapes to heap in Of[go.shape.string]:
./list/list.go:17:9:   flow: list.n ← &{storage for &list.node[go.shape.string]{...}}:
./list/list.go:17:9:     from &list.node[go.shape.string]{...} (spill) at ./list/list.go:17:9
./list/list.go:17:9:     from list.n := &list.node[go.shape.string]{...} (assign) at ./list/list.go:17:9
./list/list.go:17:9:   flow: {heap} ← list.n:
./list/list.go:17:9:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:17:9
./list/list.go:14:16: parameter list.vs leaks to {storage for &list.node[go.shape.string]{...}} for Of[go.shape.string] with derefs=1:
./list/list.go:14:16:   flow: {temp} ← list.vs:
./list/list.go:14:16:   flow: list.v ← *{temp}:
./list/list.go:14:16:     from for loop (range-deref) at ./list/list.go:16:14
./list/list.go:14:16:   flow: list.v ← list.v:
./list/list.go:14:16:     from list.l, list..dict, list.v := list.l, (*[12]uintptr)(list..dict[0]), list.v (assign-pair) at ./list/list.go:17:9
./list/list.go:14:16:   flow: {storage for &list.node[go.shape.string]{...}} ← list.v:
./list/list.go:14:16:     from list.node[go.shape.string]{...} (struct literal element) at ./list/list.go:17:9
./list/list.go:15:7: &list.List[go.shape.string]{} escapes to heap in Of[go.shape.string]:
./list/list.go:15:7:   flow: list.l ← &{storage for &list.List[go.shape.string]{}}:
./list/list.go:15:7:     from &list.List[go.shape.string]{} (spill) at ./list/list.go:15:7
./list/list.go:15:7:     from list.l := &list.List[go.shape.string]{} (assign) at ./list/list.go:15:4
./list/list.go:15:7:   flow: list.~r0 ← list.l:
./list/list.go:15:7:     from return list.l (return) at ./list/list.go:19:2
./list/list.go:15:7: &list.List[go.shape.string]{} escapes to heap
./list/list.go:17:9: &list.node[go.shape.string]{...} escapes to heap
./list/list.go:43:7: parameter list.l leaks to {heap} for (*List[go.shape.string]).Each with derefs=2:
./list/list.go:43:7:   flow: list.n ← *list.l:
./list/list.go:43:7:     from list.l.head (dot of pointer) at ./list/list.go:44:12
./list/list.go:43:7:     from list.n := list.l.head (assign) at ./list/list.go:44:8
./list/list.go:43:7:   flow: {heap} ← *list.n:
./list/list.go:43:7:     from list.n.v (dot of pointer) at ./list/list.go:45:6
./list/list.go:43:7:     from list.f(list.n.v) (call parameter) at ./list/list.go:45:4
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
./list/list.go:14:6: &list.node[go.shape.string]{...} escapes to heap in Of[string]:
./list/list.go:14:6:   flow: list.n ← &{storage for &list.node[go.shape.string]{...}}:
./list/list.go:14:6:     from &list.node[go.shape.string]{...} (spill) at ./list/list.go:14:6
./list/list.go:14:6:     from list.n := &list.node[go.shape.string]{...} (assign) at ./list/list.go:14:6
./list/list.go:14:6:   flow: {heap} ← list.n:
./list/list.go:14:6:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:14:6
./list/list.go:14:16: parameter list.vs leaks to {storage for &list.node[go.shape.string]{...}} for Of[string] with derefs=1:
./list/list.go:14:16:   flow: list.vs ← list.vs:
./list/list.go:14:16:     from list..dict, list.vs := &list..dict.Of[string], list.vs (assign-pair) at ./list/list.go:14:6
./list/list.go:14:16:   flow: {temp} ← list.vs:
./list/list.go:14:16:   flow: list.v ← *{temp}:
./list/list.go:14:16:     from for loop (range-deref) at ./list/list.go:14:6
./list/list.go:14:16:   flow: list.v ← list.v:
./list/list.go:14:16:     from list.l, list..dict, list.v := list.l, (*[12]uintptr)(list..dict[0]), list.v (assign-pair) at ./list/list.go:14:6
./list/list.go:14:16:   flow: {storage for &list.node[go.shape.string]{...}} ← list.v:
./list/list.go:14:16:     from list.node[go.shape.string]{...} (struct literal element) at ./list/list.go:14:6
./list/list.go:14:6: &list.List[go.shape.string]{} escapes to heap in Of[string]:
./list/list.go:14:6:   flow: list.l ← &{storage for &list.List[go.shape.string]{}}:
./list/list.go:14:6:     from &list.List[go.shape.string]{} (spill) at ./list/list.go:14:6
./list/list.go:14:6:     from list.l := &list.List[go.shape.string]{} (assign) at ./list/list.go:14:6
./list/list.go:14:6:   flow: list.~r0 ← list.l:
./list/list.go:14:6:     from list.~r0 = list.l (assign-pair) at ./list/list.go:14:6
./list/list.go:14:6:   flow: list.~r0 ← list.~r0:
./list/list.go:14:6:     from return list.~r0 (return) at ./list/list.go:14:6
./list/list.go:14:6: &list.List[go.shape.string]{} escapes to heap
./list/list.go:14:6: &list.node[go.shape.string]{...} escapes to heap
./list/list.go:43:7: parameter list.l leaks to {heap} for (*List[string]).Each with derefs=2:
./list/list.go:43:7:   flow: list.l ← list.l:
./list/list.go:43:7:     from list.l, list..dict, list.f := list.l, &list..dict.List[string], list.f (assign-pair) at ./list/list.go:43:6
./list/list.go:43:7:   flow: list.n ← *list.l:
./list/list.go:43:7:     from list.l.head (dot of pointer) at ./list/list.go:43:6
./list/list.go:43:7:     from list.n := list.l.head (assign) at ./list/list.go:43:6
./list/list.go:43:7:   flow: {heap} ← *list.n:
./list/list.go:43:7:     from list.n.v (dot of pointer) at ./list/list.go:43:6
./list/list.go:43:7:     from list.f(list.n.v) (call parameter) at ./list/list.go:43:6
./list/list.go:35:7: parameter list.l leaks to {heap} for (*List[string]).Slice with derefs=2:
./list/list.go:35:7:   flow: list.l ← list.l:
./list/list.go:35:7:     from list.l, list..dict := list.l, &list..dict.List[string] (assign-pair) at ./list/list.go:35:6
./list/list.go:35:7:   flow: list.n ← *list.l:
./list/list.go:35:7:     from list.l.head (dot of pointer) at ./list/list.go:35:6
./list/list.go:35:7:     from list.n := list.l.head (assign) at ./list/list.go:35:6
./list/list.go:35:7:   flow: {heap} ← *list.n:
./list/list.go:35:7:     from list.n.v (dot of pointer) at ./list/list.go:35:6
./list/list.go:35:7:     from append(list.s, list.n.v) (call parameter) at ./list/list.go:35:6
./list/list.go:35:6: make([]go.shape.string, 0, list.l.n) escapes to heap in (*List[string]).Slice:
./list/list.go:35:6:   flow: list.s ← &{storage for make([]go.shape.string, 0, list.l.n)}:
./list/list.go:35:6:     from make([]go.shape.string, 0, list.l.n) (spill) at ./list/list.go:35:6
./list/list.go:35:6:     from list.s := make([]go.shape.string, 0, list.l.n) (assign) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.s:
./list/list.go:35:6:     from list.~r0 = list.s (assign-pair) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.~r0:
./list/list.go:35:6:     from return list.~r0 (return) at ./list/list.go:35:6
./list/list.go:35:6: append(list.s, list.n.v) escapes to heap in (*List[string]).Slice:
./list/list.go:35:6:   flow: list.s ← &{storage for append(list.s, list.n.v)}:
./list/list.go:35:6:     from append(list.s, list.n.v) (spill) at ./list/list.go:35:6
./list/list.go:35:6:     from list.s = append(list.s, list.n.v) (assign) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.s:
./list/list.go:35:6:     from list.~r0 = list.s (assign-pair) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.~r0:
./list/list.go:35:6:     from return list.~r0 (return) at ./list/list.go:35:6
./list/list.go:35:6: make([]go.shape.string, 0, list.l.n) escapes to heap
./list/list.go:35:6: append escapes to heap
./list/list.go:22:6: &list.node[go.shape.string]{...} escapes to heap in (*List[string]).Push:
./list/list.go:22:6:   flow: list.n ← &{storage for &list.node[go.shape.string]{...}}:
./list/list.go:22:6:     from &list.node[go.shape.string]{...} (spill) at ./list/list.go:22:6
./list/list.go:22:6:     from list.n := &list.node[go.shape.string]{...} (assign) at ./list/list.go:22:6
./list/list.go:22:6:   flow: {heap} ← list.n:
./list/list.go:22:6:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:22:6
./list/list.go:22:24: parameter list.v leaks to {storage for &list.node[go.shape.string]{...}} for (*List[string]).Push with derefs=0:
./list/list.go:22:24:   flow: list.v ← list.v:
./list/list.go:22:24:     from list.l, list..dict, list.v := list.l, &list..dict.List[string], list.v (assign-pair) at ./list/list.go:22:6
./list/list.go:22:24:   flow: {storage for &list.node[go.shape.string]{...}} ← list.v:
./list/list.go:22:24:     from list.node[go.shape.string]{...} (struct literal element) at ./list/list.go:22:6
./list/list.go:22:6: &list.node[go.shape.string]{...} escapes to heap
./list/list.go:17:9: &list.node[go.shape.int]{...} escapes to heap in Of[go.shape.int]:
./list/list.go:17:9:   flow: list.n ← &{storage for &list.node[go.shape.int]{...}}:
./list/list.go:17:9:     from &list.node[go.shape.int]{...} (spill) at ./list/list.go:17:9
./list/list.go:17:9:     from list.n := &list.node[go.shape.int]{...} (assign) at ./list/list.go:17:9
./list/list.go:17:9:   flow: {heap} ← list.n:
./list/list.go:17:9:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:17:9
./list/list.go:15:7: &list.List[go.shape.int]{} escapes to heap in Of[go.shape.int]:
./list/list.go:15:7:   flow: list.l ← &{storage for &list.List[go.shape.int]{}}:
./list/list.go:15:7:     from &list.List[go.shape.int]{} (spill) at ./list/list.go:15:7
./list/list.go:15:7:     from list.l := &list.List[go.shape.int]{} (assign) at ./list/list.go:15:4
./list/list.go:15:7:   flow: list.~r0 ← list.l:
./list/list.go:15:7:     from return list.l (return) at ./list/list.go:19:2
./list/list.go:15:7: &list.List[go.shape.int]{} escapes to heap
./list/list.go:17:9: &list.node[go.shape.int]{...} escapes to heap
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
./list/list.go:23:7: &list.node[go.shape.int]{...} escapes to heap in (*List[go.shape.int]).Push:
./list/list.go:23:7:   flow: list.n ← &{storage for &list.node[go.shape.int]{...}}:
./list/list.go:23:7:     from &list.node[go.shape.int]{...} (spill) at ./list/list.go:23:7
./list/list.go:23:7:     from list.n := &list.node[go.shape.int]{...} (assign) at ./list/list.go:23:4
./list/list.go:23:7:   flow: {heap} ← list.n:
./list/list.go:23:7:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:25:18
./list/list.go:23:7: &list.node[go.shape.int]{...} escapes to heap
./list/list.go:14:6: &list.node[go.shape.int]{...} escapes to heap in Of[int]:
./list/list.go:14:6:   flow: list.n ← &{storage for &list.node[go.shape.int]{...}}:
./list/list.go:14:6:     from &list.node[go.shape.int]{...} (spill) at ./list/list.go:14:6
./list/list.go:14:6:     from list.n := &list.node[go.shape.int]{...} (assign) at ./list/list.go:14:6
./list/list.go:14:6:   flow: {heap} ← list.n:
./list/list.go:14:6:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:14:6
./list/list.go:14:6: &list.List[go.shape.int]{} escapes to heap in Of[int]:
./list/list.go:14:6:   flow: list.l ← &{storage for &list.List[go.shape.int]{}}:
./list/list.go:14:6:     from &list.List[go.shape.int]{} (spill) at ./list/list.go:14:6
./list/list.go:14:6:     from list.l := &list.List[go.shape.int]{} (assign) at ./list/list.go:14:6
./list/list.go:14:6:   flow: list.~r0 ← list.l:
./list/list.go:14:6:     from list.~r0 = list.l (assign-pair) at ./list/list.go:14:6
./list/list.go:14:6:   flow: list.~r0 ← list.~r0:
./list/list.go:14:6:     from return list.~r0 (return) at ./list/list.go:14:6
./list/list.go:14:6: &list.List[go.shape.int]{} escapes to heap
./list/list.go:14:6: &list.node[go.shape.int]{...} escapes to heap
./list/list.go:35:6: make([]go.shape.int, 0, list.l.n) escapes to heap in (*List[int]).Slice:
./list/list.go:35:6:   flow: list.s ← &{storage for make([]go.shape.int, 0, list.l.n)}:
./list/list.go:35:6:     from make([]go.shape.int, 0, list.l.n) (spill) at ./list/list.go:35:6
./list/list.go:35:6:     from list.s := make([]go.shape.int, 0, list.l.n) (assign) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.s:
./list/list.go:35:6:     from list.~r0 = list.s (assign-pair) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.~r0:
./list/list.go:35:6:     from return list.~r0 (return) at ./list/list.go:35:6
./list/list.go:35:6: append(list.s, list.n.v) escapes to heap in (*List[int]).Slice:
./list/list.go:35:6:   flow: list.s ← &{storage for append(list.s, list.n.v)}:
./list/list.go:35:6:     from append(list.s, list.n.v) (spill) at ./list/list.go:35:6
./list/list.go:35:6:     from list.s = append(list.s, list.n.v) (assign) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.s:
./list/list.go:35:6:     from list.~r0 = list.s (assign-pair) at ./list/list.go:35:6
./list/list.go:35:6:   flow: list.~r0 ← list.~r0:
./list/list.go:35:6:     from return list.~r0 (return) at ./list/list.go:35:6
./list/list.go:35:6: make([]go.shape.int, 0, list.l.n) escapes to heap
./list/list.go:35:6: append escapes to heap
./list/list.go:22:6: &list.node[go.shape.int]{...} escapes to heap in (*List[int]).Push:
./list/list.go:22:6:   flow: list.n ← &{storage for &list.node[go.shape.int]{...}}:
./list/list.go:22:6:     from &list.node[go.shape.int]{...} (spill) at ./list/list.go:22:6
./list/list.go:22:6:     from list.n := &list.node[go.shape.int]{...} (assign) at ./list/list.go:22:6
./list/list.go:22:6:   flow: {heap} ← list.n:
./list/list.go:22:6:     from list.l.head, list.l.tail = list.n, list.n (assign-pair) at ./list/list.go:22:6
./list/list.go:22:6: &list.node[go.shape.int]{...} escapes to heap
<autogenerated>:1: p.x escapes to heap in (*point).String:
<autogenerated>:1:   flow: {storage for ... argument} ← &{storage for p.x}:
<autogenerated>:1:     from p.x (spill) at <autogenerated>:1
<autogenerated>:1:     from ... argument (slice-literal-element) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← {storage for ... argument}:
<autogenerated>:1:     from ... argument (spill) at <autogenerated>:1
<autogenerated>:1:     from fmt.Sprintf("(%d,%d)", ... argument...) (call parameter) at <autogenerated>:1
<autogenerated>:1: p.y escapes to heap in (*point).String:
<autogenerated>:1:   flow: {storage for ... argument} ← &{storage for p.y}:
<autogenerated>:1:     from p.y (spill) at <autogenerated>:1
<autogenerated>:1:     from ... argument (slice-literal-element) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← {storage for ... argument}:
<autogenerated>:1:     from ... argument (spill) at <autogenerated>:1
<autogenerated>:1:     from fmt.Sprintf("(%d,%d)", ... argument...) (call parameter) at <autogenerated>:1
<autogenerated>:1: ... argument does not escape
<autogenerated>:1: p.x escapes to heap
<autogenerated>:1: p.y escapes to heap
