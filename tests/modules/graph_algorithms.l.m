# example.com/graph
./graph/graph.go:13:45: &graph.Graph[go.shape.string]{...} escapes to heap
./graph/graph.go:13:64: make(map[go.shape.string][]graph.Edge[go.shape.string]) escapes to heap
./graph/graph.go:18:19: append escapes to heap
./graph/graph.go:25:19: append escapes to heap
./graph/graph.go:26:19: append escapes to heap
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]go.shape.string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
$GOROOT/src/slices/slices.go:485:14: slices.Reverse[go.shape.[]go.shape.string,go.shape.string] ignoring self-assignment in slices.s[slices.i], slices.s[slices.j] = slices.s[slices.j], slices.s[slices.i]
./graph/path/path.go:29:25: map[go.shape.string]int{...} does not escape
./graph/path/path.go:29:43: map[go.shape.string]go.shape.string{} does not escape
./graph/path/path.go:30:7: &path.queue[go.shape.string]{...} escapes to heap
./graph/path/path.go:30:16: path.queue[go.shape.string]{...} escapes to heap
./graph/path/path.go:34:16: []go.shape.string{...} escapes to heap
./graph/path/path.go:37:19: append escapes to heap
./graph/path/path.go:45:25: path.item[go.shape.string]{...} escapes to heap
./union/union.go:9:7: &union.Set[go.shape.string]{...} escapes to heap
./union/union.go:9:27: make(map[go.shape.string]go.shape.string, len(union.items)) escapes to heap
./graph/path/path.go:57:20: map[go.shape.string]bool{...} does not escape
./graph/path/path.go:58:21: []path.entry[go.shape.string]{...} does not escape
./graph/path/path.go:66:18: append does not escape
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
./graph/path/path.go:25:9: path.it escapes to heap
./graph/path/path.go:20:52: append escapes to heap
./graph/path/path.go:19:52: path.queue[go.shape.string].Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
./graph/path/path.go:19:52: path.queue[go.shape.string].Swap ignoring self-assignment in path.q[path.i], path.q[path.j] = path.q[path.j], path.q[path.i]
