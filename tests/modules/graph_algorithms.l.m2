# example.com/graph
./graph/graph.go:13:45: &graph.Graph[go.shape.string]{...} escapes to heap in New[go.shape.string]:
./graph/graph.go:13:45:   flow: graph.~r0 ← &{storage for &graph.Graph[go.shape.string]{...}}:
./graph/graph.go:13:45:     from &graph.Graph[go.shape.string]{...} (spill) at ./graph/graph.go:13:45
./graph/graph.go:13:45:     from return &graph.Graph[go.shape.string]{...} (return) at ./graph/graph.go:13:38
./graph/graph.go:13:64: make(map[go.shape.string][]graph.Edge[go.shape.string]) escapes to heap in New[go.shape.string]:
./graph/graph.go:13:64:   flow: {storage for &graph.Graph[go.shape.string]{...}} ← &{storage for make(map[go.shape.string][]graph.Edge[go.shape.string])}:
./graph/graph.go:13:64:     from make(map[go.shape.string][]graph.Edge[go.shape.string]) (spill) at ./graph/graph.go:13:64
./graph/graph.go:13:64:     from graph.Graph[go.shape.string]{...} (struct literal element) at ./graph/graph.go:13:54
./graph/graph.go:13:45: &graph.Graph[go.shape.string]{...} escapes to heap
./graph/graph.go:13:64: make(map[go.shape.string][]graph.Edge[go.shape.string]) escapes to heap
./graph/graph.go:18:19: append(graph.g.nodes, graph.n) escapes to heap in (*Graph[go.shape.string]).node:
./graph/graph.go:18:19:   flow: {heap} ← &{storage for append(graph.g.nodes, graph.n)}:
./graph/graph.go:18:19:     from append(graph.g.nodes, graph.n) (spill) at ./graph/graph.go:18:19
./graph/graph.go:18:19:     from graph.g.nodes = append(graph.g.nodes, graph.n) (assign) at ./graph/graph.go:18:11
./graph/graph.go:15:25: parameter graph.n leaks to {heap} for (*Graph[go.shape.string]).node with derefs=0:
./graph/graph.go:15:25:   flow: {heap} ← graph.n:
./graph/graph.go:15:25:     from graph.g.adj[graph.n] (key of map put) at ./graph/graph.go:17:8
./graph/graph.go:15:7: parameter graph.g leaks to {heap} for (*Graph[go.shape.string]).node with derefs=1:
./graph/graph.go:15:7:   flow: {temp} ← *graph.g:
./graph/graph.go:15:7:     from graph.g.nodes (dot of pointer) at ./graph/graph.go:18:21
./graph/graph.go:15:7:     from append(graph.g.nodes, graph.n) (call parameter) at ./graph/graph.go:18:19
./graph/graph.go:15:7:   flow: {temp} ← {temp}:
./graph/graph.go:15:7:   flow: {heap} ← {temp}:
./graph/graph.go:15:7:     from graph.g.nodes = append(graph.g.nodes, graph.n) (assign) at ./graph/graph.go:18:11
./graph/graph.go:18:19: append escapes to heap
./graph/graph.go:25:19: append(graph.g.adj[graph.a], graph.Edge[go.shape.string]{...}) escapes to heap in (*Graph[go.shape.string]).Connect:
./graph/graph.go:25:19:   flow: {heap} ← &{storage for append(graph.g.adj[graph.a], graph.Edge[go.shape.string]{...})}:
./graph/graph.go:25:19:     from append(graph.g.adj[graph.a], graph.Edge[go.shape.string]{...}) (spill) at ./graph/graph.go:25:19
./graph/graph.go:25:19:     from graph.g.adj[graph.a] = append(graph.g.adj[graph.a], graph.Edge[go.shape.string]{...}) (assign) at ./graph/graph.go:25:11
./graph/graph.go:26:19: append(graph.g.adj[graph.b], graph.Edge[go.shape.string]{...}) escapes to heap in (*Graph[go.shape.string]).Connect:
./graph/graph.go:26:19:   flow: {heap} ← &{storage for append(graph.g.adj[graph.b], graph.Edge[go.shape.string]{...})}:
./graph/graph.go:26:19:     from append(graph.g.adj[graph.b], graph.Edge[go.shape.string]{...}) (spill) at ./graph/graph.go:26:19
./graph/graph.go:26:19:     from graph.g.adj[graph.b] = append(graph.g.adj[graph.b], graph.Edge[go.shape.string]{...}) (assign) at ./graph/graph.go:26:11
./graph/graph.go:22:28: parameter graph.a leaks to {heap} for (*Graph[go.shape.string]).Connect with derefs=0:
./graph/graph.go:22:28:   flow: {heap} ← graph.a:
./graph/graph.go:22:28:     from (*graph.Graph[go.shape.string]).node(graph.g, (*[24]uintptr)(graph..dict[0]), graph.a) (call parameter) at ./graph/graph.go:23:8
./graph/graph.go:22:31: parameter graph.b leaks to {heap} for (*Graph[go.shape.string]).Connect with derefs=0:
./graph/graph.go:22:31:   flow: {heap} ← graph.b:
./graph/graph.go:22:31:     from (*graph.Graph[go.shape.string]).node(graph.g, (*[24]uintptr)(graph..dict[0]), graph.b) (call parameter) at ./graph/graph.go:24:8
./graph/graph.go:22:7: parameter graph.g leaks to {heap} for (*Graph[go.shape.string]).Connect with derefs=1:
./graph/graph.go:22:7:   flow: {temp} ← graph.g:
./graph/graph.go:22:7:     from (*graph.Graph[go.shape.string]).node(graph.g, (*[24]uintptr)(graph..dict[0]), graph.a) (call parameter) at ./graph/graph.go:23:8
./graph/graph.go:22:7:   flow: {heap} ← *{temp}:
./graph/graph.go:25:19: append escapes to heap
./graph/graph.go:26:19: append escapes to heap
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]go.shape.string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]go.shape.string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
./graph/path/path.go:45:25: path.item[go.shape.string]{...} escapes to heap in Shortest[go.shape.string]:
./graph/path/path.go:45:25:   flow: {heap} ← &{storage for path.item[go.shape.string]{...}}:
./graph/path/path.go:45:25:     from path.item[go.shape.string]{...} (spill) at ./graph/path/path.go:45:25
./graph/path/path.go:45:25:     from heap.Push(path.q, path.item[go.shape.string]{...}) (call parameter) at ./graph/path/path.go:45:14
./graph/path/path.go:28:48: parameter path.from leaks to {heap} for Shortest[go.shape.string] with derefs=0:
./graph/path/path.go:28:48:   flow: {heap} ← path.from:
./graph/path/path.go:28:48:     from map[go.shape.string]int{...} (map literal key) at ./graph/path/path.go:29:25
./graph/path/path.go:30:7: &path.queue[go.shape.string]{...} escapes to heap in Shortest[go.shape.string]:
./graph/path/path.go:30:7:   flow: path.q ← &{storage for &path.queue[go.shape.string]{...}}:
./graph/path/path.go:30:7:     from &path.queue[go.shape.string]{...} (spill) at ./graph/path/path.go:30:7
./graph/path/path.go:30:7:     from path.q := &path.queue[go.shape.string]{...} (assign) at ./graph/path/path.go:30:4
./graph/path/path.go:30:7:   flow: {heap} ← path.q:
./graph/path/path.go:30:7:     from path.q (interface-converted) at ./graph/path/path.go:32:18
./graph/path/path.go:30:7:     from heap.Pop(path.q) (call parameter) at ./graph/path/path.go:32:17
./graph/path/path.go:28:54: parameter path.to leaks to {heap} for Shortest[go.shape.string] with derefs=0:
./graph/path/path.go:28:54:   flow: path.n ← path.to:
./graph/path/path.go:28:54:     from path.n := path.to (assign) at ./graph/path/path.go:35:10
./graph/path/path.go:28:54:   flow: {heap} ← path.n:
./graph/path/path.go:28:54:     from append(path.route, path.n) (call parameter) at ./graph/path/path.go:37:19
./graph/path/path.go:30:16: path.queue[go.shape.string]{...} escapes to heap in Shortest[go.shape.string]:
./graph/path/path.go:30:16:   flow: {storage for &path.queue[go.shape.string]{...}} ← &{storage for path.queue[go.shape.string]{...}}:
./graph/path/path.go:30:16:     from path.queue[go.shape.string]{...} (spill) at ./graph/path/path.go:30:16
./graph/path/path.go:28:48: parameter path.from leaks to {storage for path.queue[go.shape.string]{...}} for Shortest[go.shape.string] with derefs=0:
./graph/path/path.go:28:48:   flow: {storage for path.queue[go.shape.string]{...}} ← path.from:
./graph/path/path.go:28:48:     from path.item[go.shape.string]{...} (struct literal element) at ./graph/path/path.go:30:17
./graph/path/path.go:28:48:     from path.queue[go.shape.string]{...} (slice-literal-element) at ./graph/path/path.go:30:16
./graph/path/path.go:34:16: []go.shape.string{...} escapes to heap in Shortest[go.shape.string]:
./graph/path/path.go:34:16:   flow: path.route ← &{storage for []go.shape.string{...}}:
./graph/path/path.go:34:16:     from []go.shape.string{...} (spill) at ./graph/path/path.go:34:16
./graph/path/path.go:34:16:     from path.route := []go.shape.string{...} (assign) at ./graph/path/path.go:34:10
./graph/path/path.go:34:16:   flow: path.~r1 ← path.route:
./graph/path/path.go:34:16:     from return path.it.d, path.route (return) at ./graph/path/path.go:40:4
./graph/path/path.go:37:19: append(path.route, path.n) escapes to heap in Shortest[go.shape.string]:
./graph/path/path.go:37:19:   flow: path.route ← &{storage for append(path.route, path.n)}:
./graph/path/path.go:37:19:     from append(path.route, path.n) (spill) at ./graph/path/path.go:37:19
./graph/path/path.go:37:19:     from path.route = append(path.route, path.n) (assign) at ./graph/path/path.go:37:11
./graph/path/path.go:37:19:   flow: path.~r1 ← path.route:
./graph/path/path.go:37:19:     from return path.it.d, path.route (return) at ./graph/path/path.go:40:4
./graph/path/path.go:28:54: parameter path.to leaks to {storage for []go.shape.string{...}} for Shortest[go.shape.string] with derefs=0:
./graph/path/path.go:28:54:   flow: {storage for []go.shape.string{...}} ← path.to:
./graph/path/path.go:28:54:     from []go.shape.string{...} (slice-literal-element) at ./graph/path/path.go:34:16
./graph/path/path.go:29:25: map[go.shape.string]int{...} does not escape
./graph/path/path.go:29:43: map[go.shape.string]go.shape.string{} does not escape
./graph/path/path.go:30:7: &path.queue[go.shape.string]{...} escapes to heap
./graph/path/path.go:30:16: path.queue[go.shape.string]{...} escapes to heap
./graph/path/path.go:34:16: []go.shape.string{...} escapes to heap
./graph/path/path.go:37:19: append escapes to heap
./graph/path/path.go:45:25: path.item[go.shape.string]{...} escapes to heap
./union/union.go:8:24: parameter union.items leaks to {heap} for New[go.shape.string] with derefs=1:
./union/union.go:8:24:   flow: {temp} ← union.items:
./union/union.go:8:24:   flow: union.it ← *{temp}:
./union/union.go:8:24:     from for loop (range-deref) at ./union/union.go:10:15
./union/union.go:8:24:   flow: {heap} ← union.it:
./union/union.go:8:24:     from union.s.parent[union.it] (key of map put) at ./union/union.go:11:11
./union/union.go:9:7: &union.Set[go.shape.string]{...} escapes to heap in New[go.shape.string]:
./union/union.go:9:7:   flow: union.s ← &{storage for &union.Set[go.shape.string]{...}}:
./union/union.go:9:7:     from &union.Set[go.shape.string]{...} (spill) at ./union/union.go:9:7
./union/union.go:9:7:     from union.s := &union.Set[go.shape.string]{...} (assign) at ./union/union.go:9:4
./union/union.go:9:7:   flow: union.~r0 ← union.s:
./union/union.go:9:7:     from return union.s (return) at ./union/union.go:13:2
./union/union.go:9:27: make(map[go.shape.string]go.shape.string, len(union.items)) escapes to heap in New[go.shape.string]:
./union/union.go:9:27:   flow: {storage for &union.Set[go.shape.string]{...}} ← &{storage for make(map[go.shape.string]go.shape.string, len(union.items))}:
./union/union.go:9:27:     from make(map[go.shape.string]go.shape.string, len(union.items)) (spill) at ./union/union.go:9:27
./union/union.go:9:27:     from union.Set[go.shape.string]{...} (struct literal element) at ./union/union.go:9:14
./union/union.go:9:7: &union.Set[go.shape.string]{...} escapes to heap
./union/union.go:9:27: make(map[go.shape.string]go.shape.string, len(union.items)) escapes to heap
./graph/graph.go:29:7: parameter graph.g leaks to graph.~r0 for (*Graph[go.shape.string]).Nodes with derefs=1:
./graph/graph.go:29:7:   flow: graph.~r0 ← *graph.g:
./graph/graph.go:29:7:     from graph.g.nodes (dot of pointer) at ./graph/graph.go:29:52
./graph/graph.go:29:7:     from return graph.g.nodes (return) at ./graph/graph.go:29:44
./graph/graph.go:32:7: parameter graph.g leaks to {heap} for (*Graph[go.shape.string]).EachEdge with derefs=2:
./graph/graph.go:32:7:   flow: {temp} ← *graph.g:
./graph/graph.go:32:7:     from graph.g.nodes (dot of pointer) at ./graph/graph.go:33:21
./graph/graph.go:32:7:   flow: graph.n ← *{temp}:
./graph/graph.go:32:7:     from for loop (range-deref) at ./graph/graph.go:33:14
./graph/graph.go:32:7:   flow: {heap} ← graph.n:
./graph/graph.go:32:7:     from graph.f(graph.n, graph.e.To, graph.e.W) (call parameter) at ./graph/graph.go:35:5
./union/union.go:16:23: parameter union.x leaks to {heap} for (*Set[go.shape.string]).find with derefs=0:
./union/union.go:16:23:   flow: {heap} ← union.x:
./union/union.go:16:23:     from union.s.parent[union.x] (key of map put) at ./union/union.go:18:11
./union/union.go:16:23: parameter union.x leaks to union.~r0 for (*Set[go.shape.string]).find with derefs=0:
./union/union.go:16:23:   flow: union.~r0 ← union.x:
./union/union.go:16:23:     from return union.x (return) at ./union/union.go:21:2
./union/union.go:24:23: parameter union.a leaks to {heap} for (*Set[go.shape.string]).Join with derefs=0:
./union/union.go:24:23:   flow: {heap} ← union.a:
./union/union.go:24:23:     from (*union.Set[go.shape.string]).find(union.s, (*[11]uintptr)(union..dict[0]), union.a) (call parameter) at ./union/union.go:25:18
./union/union.go:24:26: parameter union.b leaks to {heap} for (*Set[go.shape.string]).Join with derefs=0:
./union/union.go:24:26:   flow: {heap} ← union.b:
./union/union.go:24:26:     from (*union.Set[go.shape.string]).find(union.s, (*[11]uintptr)(union..dict[0]), union.b) (call parameter) at ./union/union.go:25:29
./union/union.go:31:23: parameter union.a leaks to {heap} for (*Set[go.shape.string]).Same with derefs=0:
./union/union.go:31:23:   flow: {heap} ← union.a:
./union/union.go:31:23:     from (*union.Set[go.shape.string]).find(union.s, (*[11]uintptr)(union..dict[1]), union.a) (call parameter) at ./union/union.go:31:51
./union/union.go:31:26: parameter union.b leaks to {heap} for (*Set[go.shape.string]).Same with derefs=0:
./union/union.go:31:26:   flow: {heap} ← union.b:
./union/union.go:31:26:     from (*union.Set[go.shape.string]).find(union.s, (*[11]uintptr)(union..dict[1]), union.b) (call parameter) at ./union/union.go:31:64
./graph/path/path.go:52:43: parameter path.from leaks to {heap} for BFS[go.shape.string] with derefs=0:
./graph/path/path.go:52:43:   flow: {heap} ← path.from:
./graph/path/path.go:52:43:     from map[go.shape.string]bool{...} (map literal key) at ./graph/path/path.go:57:20
./graph/path/path.go:57:20: map[go.shape.string]bool{...} does not escape
./graph/path/path.go:58:21: []path.entry[go.shape.string]{...} does not escape
./graph/path/path.go:66:18: append does not escape
./main.go:25:2: main capturing by value: u (addr=false assign=false width=8)
./main.go:28:6: main capturing by ref: order (addr=false assign=true width=24)
./main.go:26:18: parameter a leaks to {heap} for main.func1 with derefs=0:
./main.go:26:18:   flow: {heap} ← a:
./main.go:26:18:     from (*union.Set[go.shape.string]).Join(u, &union..dict.Set[main.city], a, b) (call parameter) at ./main.go:26:44
./main.go:26:21: parameter b leaks to {heap} for main.func1 with derefs=0:
./main.go:26:21:   flow: {heap} ← b:
./main.go:26:21:     from (*union.Set[go.shape.string]).Join(u, &union..dict.Set[main.city], a, b) (call parameter) at ./main.go:26:44
./main.go:29:24: parameter c leaks to {heap} for main.func2 with derefs=0:
./main.go:29:24:   flow: {heap} ← c:
./main.go:29:24:     from append(order, c) (call parameter) at ./main.go:30:17
./main.go:22:14: d escapes to heap in main:
./main.go:22:14:   flow: {storage for ... argument} ← &{storage for d}:
./main.go:22:14:     from d (spill) at ./main.go:22:14
./main.go:22:14:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:14:   flow: {heap} ← {storage for ... argument}:
./main.go:22:14:     from ... argument (spill) at ./main.go:22:13
./main.go:22:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:22:17: route escapes to heap in main:
./main.go:22:17:   flow: {storage for ... argument} ← &{storage for route}:
./main.go:22:17:     from route (spill) at ./main.go:22:17
./main.go:22:17:     from ... argument (slice-literal-element) at ./main.go:22:13
./main.go:22:17:   flow: {heap} ← {storage for ... argument}:
./main.go:22:17:     from ... argument (spill) at ./main.go:22:13
./main.go:22:17:     from fmt.Println(... argument...) (call parameter) at ./main.go:22:13
./main.go:24:19: none == nil escapes to heap in main:
./main.go:24:19:   flow: {storage for ... argument} ← &{storage for none == nil}:
./main.go:24:19:     from none == nil (spill) at ./main.go:24:19
./main.go:24:19:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:19:   flow: {heap} ← {storage for ... argument}:
./main.go:24:19:     from ... argument (spill) at ./main.go:24:13
./main.go:24:19:     from fmt.Println(... argument...) (call parameter) at ./main.go:24:13
./main.go:24:35: (*graph.Graph[go.shape.string]).Degree(g, &graph..dict.Graph[main.city], city("C")) escapes to heap in main:
./main.go:24:35:   flow: {storage for ... argument} ← &{storage for (*graph.Graph[go.shape.string]).Degree(g, &graph..dict.Graph[main.city], city("C"))}:
./main.go:24:35:     from (*graph.Graph[go.shape.string]).Degree(g, &graph..dict.Graph[main.city], city("C")) (spill) at ./main.go:24:35
./main.go:24:35:     from ... argument (slice-literal-element) at ./main.go:24:13
./main.go:24:35:   flow: {heap} ← {storage for ... argument}:
./main.go:24:35:     from ... argument (spill) at ./main.go:24:13
./main.go:24:35:     from fmt.Println(... argument...) (call parameter) at ./main.go:24:13
./main.go:27:22: (*union.Set[go.shape.string]).Groups(u, &union..dict.Set[main.city]) escapes to heap in main:
./main.go:27:22:   flow: {storage for ... argument} ← &{storage for (*union.Set[go.shape.string]).Groups(u, &union..dict.Set[main.city])}:
./main.go:27:22:     from (*union.Set[go.shape.string]).Groups(u, &union..dict.Set[main.city]) (spill) at ./main.go:27:22
./main.go:27:22:     from ... argument (slice-literal-element) at ./main.go:27:13
./main.go:27:22:   flow: {heap} ← {storage for ... argument}:
./main.go:27:22:     from ... argument (spill) at ./main.go:27:13
./main.go:27:22:     from fmt.Println(... argument...) (call parameter) at ./main.go:27:13
./main.go:27:32: (*union.Set[go.shape.string]).Same(u, &union..dict.Set[main.city], city("A"), city("D")) escapes to heap in main:
./main.go:27:32:   flow: {storage for ... argument} ← &{storage for (*union.Set[go.shape.string]).Same(u, &union..dict.Set[main.city], city("A"), city("D"))}:
./main.go:27:32:     from (*union.Set[go.shape.string]).Same(u, &union..dict.Set[main.city], city("A"), city("D")) (spill) at ./main.go:27:32
./main.go:27:32:     from ... argument (slice-literal-element) at ./main.go:27:13
./main.go:27:32:   flow: {heap} ← {storage for ... argument}:
./main.go:27:32:     from ... argument (spill) at ./main.go:27:13
./main.go:27:32:     from fmt.Println(... argument...) (call parameter) at ./main.go:27:13
./main.go:27:50: (*union.Set[go.shape.string]).Same(u, &union..dict.Set[main.city], city("A"), city("X")) escapes to heap in main:
./main.go:27:50:   flow: {storage for ... argument} ← &{storage for (*union.Set[go.shape.string]).Same(u, &union..dict.Set[main.city], city("A"), city("X"))}:
./main.go:27:50:     from (*union.Set[go.shape.string]).Same(u, &union..dict.Set[main.city], city("A"), city("X")) (spill) at ./main.go:27:50
./main.go:27:50:     from ... argument (slice-literal-element) at ./main.go:27:13
./main.go:27:50:   flow: {heap} ← {storage for ... argument}:
./main.go:27:50:     from ... argument (spill) at ./main.go:27:13
./main.go:27:50:     from fmt.Println(... argument...) (call parameter) at ./main.go:27:13
./main.go:33:14: order escapes to heap in main:
./main.go:33:14:   flow: {storage for ... argument} ← &{storage for order}:
./main.go:33:14:     from order (spill) at ./main.go:33:14
./main.go:33:14:     from ... argument (slice-literal-element) at ./main.go:33:13
./main.go:33:14:   flow: {heap} ← {storage for ... argument}:
./main.go:33:14:     from ... argument (spill) at ./main.go:33:13
./main.go:33:14:     from fmt.Println(... argument...) (call parameter) at ./main.go:33:13
./main.go:30:17: append(order, c) escapes to heap in main.func2:
./main.go:30:17:   flow: order ← &{storage for append(order, c)}:
./main.go:30:17:     from append(order, c) (spill) at ./main.go:30:17
./main.go:30:17:     from order = append(order, c) (assign) at ./main.go:30:9
./main.go:30:17:   flow: {storage for order} ← order:
./main.go:30:17:     from order (interface-converted) at ./main.go:33:14
./main.go:26:18: leaking param: a
./main.go:26:21: leaking param: b
./main.go:29:24: leaking param: c
./main.go:18:3: []struct { a city; b city; w int }{...} does not escape
./main.go:22:13: ... argument does not escape
./main.go:22:14: d escapes to heap
./main.go:22:17: route escapes to heap
./main.go:24:13: ... argument does not escape
./main.go:24:19: none == nil escapes to heap
./main.go:24:35: (*graph.Graph[go.shape.string]).Degree(g, &graph..dict.Graph[main.city], city("C")) escapes to heap
./main.go:26:13: func literal does not escape
./main.go:27:13: ... argument does not escape
./main.go:27:22: (*union.Set[go.shape.string]).Groups(u, &union..dict.Set[main.city]) escapes to heap
./main.go:27:32: (*union.Set[go.shape.string]).Same(u, &union..dict.Set[main.city], city("A"), city("D")) escapes to heap
./main.go:27:50: (*union.Set[go.shape.string]).Same(u, &union..dict.Set[main.city], city("A"), city("X")) escapes to heap
./main.go:29:19: func literal does not escape
./main.go:30:17: append escapes to heap
./main.go:33:13: ... argument does not escape
./main.go:33:14: order escapes to heap
<autogenerated>:1: parameter p leaks to {heap} for .eq.SM8 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.SM8 with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, uintptr(0)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.memequal(*(*unsafe.Pointer)(unsafe.Add(p, uintptr(0))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(0))), *(*uintptr)(unsafe.Add(p, uintptr(8)))) (call parameter) at <autogenerated>:1
./graph/path/path.go:21:7: parameter path.q leaks to {heap} for (*queue[go.shape.string]).Pop with derefs=1:
./graph/path/path.go:21:7:   flow: path.old ← *path.q:
./graph/path/path.go:21:7:     from *path.q (indirection) at ./graph/path/path.go:22:9
./graph/path/path.go:21:7:     from path.old := *path.q (assign) at ./graph/path/path.go:22:6
./graph/path/path.go:21:7:   flow: {heap} ← path.old:
./graph/path/path.go:21:7:     from path.old[:len(path.old) - 1] (slice) at ./graph/path/path.go:24:10
./graph/path/path.go:21:7:     from *path.q = path.old[:len(path.old) - 1] (assign) at ./graph/path/path.go:24:5
./graph/path/path.go:25:9: path.it escapes to heap in (*queue[go.shape.string]).Pop:
./graph/path/path.go:25:9:   flow: path.~r0 ← &{storage for path.it}:
./graph/path/path.go:25:9:     from path.it (spill) at ./graph/path/path.go:25:9
./graph/path/path.go:25:9:     from return path.it (return) at ./graph/path/path.go:25:2
./graph/path/path.go:21:7: parameter path.q leaks to {storage for path.it} for (*queue[go.shape.string]).Pop with derefs=2:
./graph/path/path.go:21:7:   flow: path.old ← *path.q:
./graph/path/path.go:21:7:     from *path.q (indirection) at ./graph/path/path.go:22:9
./graph/path/path.go:21:7:     from path.old := *path.q (assign) at ./graph/path/path.go:22:6
./graph/path/path.go:21:7:   flow: path.it ← *path.old:
./graph/path/path.go:21:7:     from path.old[len(path.old) - 1] (dot of pointer) at ./graph/path/path.go:23:11
./graph/path/path.go:21:7:     from path.it := path.old[len(path.old) - 1] (assign) at ./graph/path/path.go:23:5
./graph/path/path.go:21:7:   flow: {storage for path.it} ← path.it:
./graph/path/path.go:21:7:     from path.it (interface-converted) at ./graph/path/path.go:25:9
./graph/path/path.go:25:9: path.it escapes to heap
./graph/path/path.go:20:52: append(*path.q, <node DYNAMICDOTTYPE>) escapes to heap in (*queue[go.shape.string]).Push:
./graph/path/path.go:20:52:   flow: {heap} ← &{storage for append(*path.q, <node DYNAMICDOTTYPE>)}:
./graph/path/path.go:20:52:     from append(*path.q, <node DYNAMICDOTTYPE>) (spill) at ./graph/path/path.go:20:52
./graph/path/path.go:20:52:     from *path.q = append(*path.q, <node DYNAMICDOTTYPE>) (assign) at ./graph/path/path.go:20:44
./graph/path/path.go:20:25: parameter path.x leaks to {heap} for (*queue[go.shape.string]).Push with derefs=1:
./graph/path/path.go:20:25:   flow: {heap} ← *path.x:
./graph/path/path.go:20:25:     from <node DYNAMICDOTTYPE> (dot) at ./graph/path/path.go:20:58
./graph/path/path.go:20:25:     from append(*path.q, <node DYNAMICDOTTYPE>) (call parameter) at ./graph/path/path.go:20:52
./graph/path/path.go:20:7: parameter path.q leaks to {heap} for (*queue[go.shape.string]).Push with derefs=1:
./graph/path/path.go:20:7:   flow: {temp} ← *path.q:
./graph/path/path.go:20:7:     from *path.q (indirection) at ./graph/path/path.go:20:53
./graph/path/path.go:20:7:     from append(*path.q, <node DYNAMICDOTTYPE>) (call parameter) at ./graph/path/path.go:20:52
./graph/path/path.go:20:7:   flow: {temp} ← {temp}:
./graph/path/path.go:20:7:   flow: {heap} ← {temp}:
./graph/path/path.go:20:7:     from *path.q = append(*path.q, <node DYNAMICDOTTYPE>) (assign) at ./graph/path/path.go:20:44
./graph/path/path.go:20:52: append escapes to heap
./graph/path/path.go:19:52: path.queue[go.shape.string].Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
./graph/path/path.go:19:52: path.queue[go.shape.string].Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
./graph/path/path.go:52:43: parameter path.from leaks to {heap} for BFS[main.city] with derefs=0:
./graph/path/path.go:52:43:   flow: {heap} ← path.from:
./graph/path/path.go:52:43:     from path.BFS[go.shape.string](&path..dict.BFS[main.city], path.g, path.from, path.visit) (call parameter) at ./graph/path/path.go:52:6
./union/union.go:8:24: parameter union.items leaks to {heap} for New[main.city] with derefs=1:
./union/union.go:8:24:   flow: {heap} ← *union.items:
./union/union.go:8:24:     from union.New[go.shape.string](&union..dict.New[main.city], union.items) (call parameter) at ./union/union.go:8:6
./union/union.go:31:23: parameter union.a leaks to {heap} for (*Set[main.city]).Same with derefs=0:
./union/union.go:31:23:   flow: {heap} ← union.a:
./union/union.go:31:23:     from (*union.Set[go.shape.string]).Same(union.s, &union..dict.Set[main.city], union.a, union.b) (call parameter) at ./union/union.go:31:6
./union/union.go:31:26: parameter union.b leaks to {heap} for (*Set[main.city]).Same with derefs=0:
./union/union.go:31:26:   flow: {heap} ← union.b:
./union/union.go:31:26:     from (*union.Set[go.shape.string]).Same(union.s, &union..dict.Set[main.city], union.a, union.b) (call parameter) at ./union/union.go:31:6
./union/union.go:24:23: parameter union.a leaks to {heap} for (*Set[main.city]).Join with derefs=0:
./union/union.go:24:23:   flow: {heap} ← union.a:
./union/union.go:24:23:     from (*union.Set[go.shape.string]).Join(union.s, &union..dict.Set[main.city], union.a, union.b) (call parameter) at ./union/union.go:24:6
./union/union.go:24:26: parameter union.b leaks to {heap} for (*Set[main.city]).Join with derefs=0:
./union/union.go:24:26:   flow: {heap} ← union.b:
./union/union.go:24:26:     from (*union.Set[go.shape.string]).Join(union.s, &union..dict.Set[main.city], union.a, union.b) (call parameter) at ./union/union.go:24:6
./union/union.go:16:23: parameter union.x leaks to {heap} for (*Set[main.city]).find with derefs=0:
./union/union.go:16:23:   flow: {heap} ← union.x:
./union/union.go:16:23:     from (*union.Set[go.shape.string]).find(union.s, &union..dict.Set[main.city], union.x) (call parameter) at ./union/union.go:16:6
./graph/path/path.go:21:7: parameter path.q leaks to {heap} for (*queue[main.city]).Pop with derefs=1:
./graph/path/path.go:21:7:   flow: {temp} ← path.q:
./graph/path/path.go:21:7:     from (*path.queue[go.shape.string]).Pop(path.q, &path..dict.queue[main.city]) (call parameter) at ./graph/path/path.go:21:6
./graph/path/path.go:21:7:   flow: {heap} ← *{temp}:
./graph/path/path.go:20:25: parameter path.x leaks to {heap} for (*queue[main.city]).Push with derefs=1:
./graph/path/path.go:20:25:   flow: {heap} ← *path.x:
./graph/path/path.go:20:25:     from (*path.queue[go.shape.string]).Push(path.q, &path..dict.queue[main.city], path.x) (call parameter) at ./graph/path/path.go:20:6
./graph/path/path.go:20:7: parameter path.q leaks to {heap} for (*queue[main.city]).Push with derefs=1:
./graph/path/path.go:20:7:   flow: {temp} ← path.q:
./graph/path/path.go:20:7:     from (*path.queue[go.shape.string]).Push(path.q, &path..dict.queue[main.city], path.x) (call parameter) at ./graph/path/path.go:20:6
./graph/path/path.go:20:7:   flow: {heap} ← *{temp}:
./graph/path/path.go:28:48: parameter path.from leaks to {heap} for Shortest[main.city] with derefs=0:
./graph/path/path.go:28:48:   flow: {heap} ← path.from:
./graph/path/path.go:28:48:     from path.Shortest[go.shape.string](&path..dict.Shortest[main.city], path.g, path.from, path.to) (call parameter) at ./graph/path/path.go:28:6
./graph/path/path.go:28:54: parameter path.to leaks to {heap} for Shortest[main.city] with derefs=0:
./graph/path/path.go:28:54:   flow: {heap} ← path.to:
./graph/path/path.go:28:54:     from path.Shortest[go.shape.string](&path..dict.Shortest[main.city], path.g, path.from, path.to) (call parameter) at ./graph/path/path.go:28:6
./graph/graph.go:32:7: parameter graph.g leaks to {heap} for (*Graph[main.city]).EachEdge with derefs=2:
./graph/graph.go:32:7:   flow: {heap} ← **graph.g:
./graph/graph.go:32:7:     from (*graph.Graph[go.shape.string]).EachEdge(graph.g, &graph..dict.Graph[main.city], graph.f) (call parameter) at ./graph/graph.go:32:6
./graph/graph.go:29:7: parameter graph.g leaks to graph.~r0 for (*Graph[main.city]).Nodes with derefs=1:
./graph/graph.go:29:7:   flow: graph.~r0 ← *graph.g:
./graph/graph.go:29:7:     from (*graph.Graph[go.shape.string]).Nodes(graph.g, &graph..dict.Graph[main.city]) (call parameter) at ./graph/graph.go:29:6
./graph/graph.go:29:7:     from return (*graph.Graph[go.shape.string]).Nodes(graph.g, &graph..dict.Graph[main.city]) (return) at ./graph/graph.go:29:6
./graph/graph.go:22:28: parameter graph.a leaks to {heap} for (*Graph[main.city]).Connect with derefs=0:
./graph/graph.go:22:28:   flow: {heap} ← graph.a:
./graph/graph.go:22:28:     from (*graph.Graph[go.shape.string]).Connect(graph.g, &graph..dict.Graph[main.city], graph.a, graph.b, graph.w) (call parameter) at ./graph/graph.go:22:6
./graph/graph.go:22:31: parameter graph.b leaks to {heap} for (*Graph[main.city]).Connect with derefs=0:
./graph/graph.go:22:31:   flow: {heap} ← graph.b:
./graph/graph.go:22:31:     from (*graph.Graph[go.shape.string]).Connect(graph.g, &graph..dict.Graph[main.city], graph.a, graph.b, graph.w) (call parameter) at ./graph/graph.go:22:6
./graph/graph.go:22:7: parameter graph.g leaks to {heap} for (*Graph[main.city]).Connect with derefs=1:
./graph/graph.go:22:7:   flow: {temp} ← graph.g:
./graph/graph.go:22:7:     from (*graph.Graph[go.shape.string]).Connect(graph.g, &graph..dict.Graph[main.city], graph.a, graph.b, graph.w) (call parameter) at ./graph/graph.go:22:6
./graph/graph.go:22:7:   flow: {heap} ← *{temp}:
./graph/graph.go:15:25: parameter graph.n leaks to {heap} for (*Graph[main.city]).node with derefs=0:
./graph/graph.go:15:25:   flow: {heap} ← graph.n:
./graph/graph.go:15:25:     from (*graph.Graph[go.shape.string]).node(graph.g, &graph..dict.Graph[main.city], graph.n) (call parameter) at ./graph/graph.go:15:6
./graph/graph.go:15:7: parameter graph.g leaks to {heap} for (*Graph[main.city]).node with derefs=1:
./graph/graph.go:15:7:   flow: {temp} ← graph.g:
./graph/graph.go:15:7:     from (*graph.Graph[go.shape.string]).node(graph.g, &graph..dict.Graph[main.city], graph.n) (call parameter) at ./graph/graph.go:15:6
./graph/graph.go:15:7:   flow: {heap} ← *{temp}:
