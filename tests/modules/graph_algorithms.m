# example.com/graph
./graph/graph.go:13:6: can inline graph.New[go.shape.string]
./graph/graph.go:15:6: can inline graph.(*Graph[go.shape.string]).node
./graph/path/path.go:17:6: can inline path.queue[go.shape.string].Len
$GOROOT/src/slices/slices.go:483:6: can inline slices.Reverse[go.shape.[]go.shape.string,go.shape.string]
./graph/graph.go:30:6: can inline graph.(*Graph[go.shape.string]).Edges
./graph/graph.go:31:6: can inline graph.(*Graph[go.shape.string]).Degree
./union/union.go:8:6: can inline union.New[go.shape.string]
./graph/graph.go:29:6: can inline graph.(*Graph[go.shape.string]).Nodes
./graph/graph.go:32:6: can inline graph.(*Graph[go.shape.string]).EachEdge
./union/union.go:16:6: can inline union.(*Set[go.shape.string]).find
./union/union.go:32:6: can inline union.(*Set[go.shape.string]).Groups
./union/union.go:31:6: can inline union.(*Set[go.shape.string]).Same
./main.go:26:13: can inline main.func1
./main.go:29:19: can inline main.func2
./graph/path/path.go:21:6: can inline path.(*queue[go.shape.string]).Pop
./graph/path/path.go:20:6: can inline path.(*queue[go.shape.string]).Push
./graph/path/path.go:19:6: can inline path.queue[go.shape.string].Swap
./graph/path/path.go:18:6: can inline path.queue[go.shape.string].Less
./graph/path/path.go:52:6: can inline path.BFS[main.city]
./union/union.go:8:6: can inline union.New[main.city]
./union/union.go:32:6: can inline union.(*Set[main.city]).Groups
./union/union.go:31:6: can inline union.(*Set[main.city]).Same
./union/union.go:24:6: can inline union.(*Set[main.city]).Join
./union/union.go:16:6: can inline union.(*Set[main.city]).find
./graph/path/path.go:21:6: can inline path.(*queue[main.city]).Pop
./graph/path/path.go:20:6: can inline path.(*queue[main.city]).Push
./graph/path/path.go:19:6: can inline path.queue[main.city].Swap
./graph/path/path.go:18:6: can inline path.queue[main.city].Less
./graph/path/path.go:17:6: can inline path.queue[main.city].Len
./graph/path/path.go:28:6: can inline path.Shortest[main.city]
./graph/graph.go:13:6: can inline graph.New[main.city]
./graph/graph.go:32:6: can inline graph.(*Graph[main.city]).EachEdge
./graph/graph.go:31:6: can inline graph.(*Graph[main.city]).Degree
./graph/graph.go:30:6: can inline graph.(*Graph[main.city]).Edges
./graph/graph.go:29:6: can inline graph.(*Graph[main.city]).Nodes
./graph/graph.go:22:6: can inline graph.(*Graph[main.city]).Connect
./graph/graph.go:15:6: can inline graph.(*Graph[main.city]).node
./graph/graph.go:23:8: inlining call to graph.(*Graph[go.shape.string]).node
./graph/graph.go:24:8: inlining call to graph.(*Graph[go.shape.string]).node
./graph/path/path.go:31:11: inlining call to path.queue[go.shape.string].Len
./graph/path/path.go:39:18: inlining call to slices.Reverse[go.shape.[]go.shape.string,go.shape.string]
./graph/path/path.go:42:28: inlining call to graph.(*Graph[go.shape.string]).Edges
./union/union.go:25:18: inlining call to union.(*Set[go.shape.string]).find
./union/union.go:25:29: inlining call to union.(*Set[go.shape.string]).find
./union/union.go:31:51: inlining call to union.(*Set[go.shape.string]).find
./union/union.go:31:64: inlining call to union.(*Set[go.shape.string]).find
./graph/path/path.go:63:31: inlining call to graph.(*Graph[go.shape.string]).Edges
./main.go:14:22: inlining call to graph.New[go.shape.string]
./main.go:22:13: inlining call to fmt.Println
./main.go:24:35: inlining call to graph.(*Graph[go.shape.string]).Degree
./main.go:24:13: inlining call to fmt.Println
./main.go:25:24: inlining call to graph.(*Graph[go.shape.string]).Nodes
./main.go:25:16: inlining call to union.New[go.shape.string]
./main.go:26:12: inlining call to graph.(*Graph[go.shape.string]).EachEdge
./main.go:27:22: inlining call to union.(*Set[go.shape.string]).Groups
./main.go:27:32: inlining call to union.(*Set[go.shape.string]).Same
./main.go:27:50: inlining call to union.(*Set[go.shape.string]).Same
./main.go:27:13: inlining call to fmt.Println
./main.go:33:13: inlining call to fmt.Println
./main.go:26:12: inlining call to main.func1
./main.go:27:32: inlining call to union.(*Set[go.shape.string]).find
./main.go:27:32: inlining call to union.(*Set[go.shape.string]).find
./main.go:27:50: inlining call to union.(*Set[go.shape.string]).find
./main.go:27:50: inlining call to union.(*Set[go.shape.string]).find
./union/union.go:8:6: inlining call to union.New[go.shape.string]
./union/union.go:32:6: inlining call to union.(*Set[go.shape.string]).Groups
./union/union.go:31:6: inlining call to union.(*Set[go.shape.string]).Same
./union/union.go:31:6: inlining call to union.(*Set[go.shape.string]).find
./union/union.go:31:6: inlining call to union.(*Set[go.shape.string]).find
./union/union.go:16:6: inlining call to union.(*Set[go.shape.string]).find
./graph/path/path.go:21:6: inlining call to path.(*queue[go.shape.string]).Pop
./graph/path/path.go:20:6: inlining call to path.(*queue[go.shape.string]).Push
./graph/path/path.go:19:6: inlining call to path.queue[go.shape.string].Swap
./graph/path/path.go:18:6: inlining call to path.queue[go.shape.string].Less
./graph/path/path.go:17:6: inlining call to path.queue[go.shape.string].Len
./graph/graph.go:13:6: inlining call to graph.New[go.shape.string]
./graph/graph.go:32:6: inlining call to graph.(*Graph[go.shape.string]).EachEdge
./graph/graph.go:31:6: inlining call to graph.(*Graph[go.shape.string]).Degree
./graph/graph.go:30:6: inlining call to graph.(*Graph[go.shape.string]).Edges
./graph/graph.go:29:6: inlining call to graph.(*Graph[go.shape.string]).Nodes
./graph/graph.go:15:6: inlining call to graph.(*Graph[go.shape.string]).node
<autogenerated>:1: inlining call to path.queue[main.city].Len
<autogenerated>:1: inlining call to path.queue[go.shape.string].Len
<autogenerated>:1: inlining call to path.queue[main.city].Less
<autogenerated>:1: inlining call to path.queue[go.shape.string].Less
<autogenerated>:1: inlining call to path.queue[main.city].Swap
<autogenerated>:1: inlining call to path.queue[go.shape.string].Swap
<autogenerated>:1: inlining call to path.queue[go.shape.string].Len
<autogenerated>:1: inlining call to path.queue[go.shape.string].Less
<autogenerated>:1: inlining call to path.queue[go.shape.string].Swap
./graph/graph.go:23:8: append escapes to heap
./graph/graph.go:24:8: append escapes to heap
./graph/graph.go:25:19: append escapes to heap
./graph/graph.go:26:19: append escapes to heap
./graph/path/path.go:39:18: path.Shortest[go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
./graph/path/path.go:39:18: path.Shortest[go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
./graph/path/path.go:29:25: map[go.shape.string]int{...} does not escape
./graph/path/path.go:29:43: map[go.shape.string]go.shape.string{} does not escape
./graph/path/path.go:30:7: &path.queue[go.shape.string]{...} escapes to heap
./graph/path/path.go:30:16: path.queue[go.shape.string]{...} escapes to heap
./graph/path/path.go:34:16: []go.shape.string{...} escapes to heap
./graph/path/path.go:37:19: append escapes to heap
./graph/path/path.go:45:25: path.item[go.shape.string]{...} escapes to heap
./graph/path/path.go:57:20: map[go.shape.string]bool{...} does not escape
./graph/path/path.go:58:21: []path.entry[go.shape.string]{...} does not escape
./graph/path/path.go:66:18: append does not escape
./main.go:29:24: leaking param: c
./main.go:14:22: &graph.Graph[go.shape.string]{...} does not escape
./main.go:14:22: make(map[go.shape.string][]graph.Edge[go.shape.string]) escapes to heap
./main.go:18:3: []struct { a city; b city; w int }{...} does not escape
./main.go:22:13: ... argument does not escape
./main.go:22:14: d escapes to heap
./main.go:22:17: route escapes to heap
./main.go:24:13: ... argument does not escape
./main.go:24:19: none == nil escapes to heap
./main.go:24:35: ~r0 escapes to heap
./main.go:25:16: &union.Set[go.shape.string]{...} does not escape
./main.go:25:16: make(map[go.shape.string]go.shape.string, len(union.items)) does not escape
./main.go:27:13: ... argument does not escape
./main.go:27:22: ~r0 escapes to heap
./main.go:27:32: ~r0 escapes to heap
./main.go:27:50: ~r0 escapes to heap
./main.go:29:19: func literal does not escape
./main.go:30:17: append escapes to heap
./main.go:33:13: ... argument does not escape
./main.go:33:14: order escapes to heap
./graph/path/path.go:25:9: path.it escapes to heap
./graph/path/path.go:20:52: append escapes to heap
./graph/path/path.go:19:52: path.queue[go.shape.string].Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
./graph/path/path.go:19:52: path.queue[go.shape.string].Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
./union/union.go:9:7: &union.Set[go.shape.string]{...} escapes to heap
./union/union.go:9:27: make(map[go.shape.string]go.shape.string, len(union.items)) escapes to heap
./union/union.go:8:6: &union.Set[go.shape.string]{...} escapes to heap
./union/union.go:8:6: make(map[go.shape.string]go.shape.string, len(union.items)) escapes to heap
./graph/path/path.go:21:6: path.it escapes to heap
./graph/path/path.go:20:6: append escapes to heap
./graph/path/path.go:19:6: path.queue[main.city].Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
./graph/path/path.go:19:6: path.queue[main.city].Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]go.shape.string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]go.shape.string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
./graph/graph.go:13:45: &graph.Graph[go.shape.string]{...} escapes to heap
./graph/graph.go:13:64: make(map[go.shape.string][]graph.Edge[go.shape.string]) escapes to heap
./graph/graph.go:18:19: append escapes to heap
./graph/graph.go:13:6: &graph.Graph[go.shape.string]{...} escapes to heap
./graph/graph.go:13:6: make(map[go.shape.string][]graph.Edge[go.shape.string]) escapes to heap
./graph/graph.go:15:6: append escapes to heap
<autogenerated>:1: path.(*queue[main.city]).Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
<autogenerated>:1: path.(*queue[main.city]).Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
<autogenerated>:1: path.(*queue[go.shape.string]).Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
<autogenerated>:1: path.(*queue[go.shape.string]).Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
