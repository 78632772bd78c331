# example.com/sortx/pq
pq/pq.go:16:10: leaking param: less
pq/pq.go:16:54: &Queue{...} escapes to heap
pq/pq.go:18:7: q does not escape
pq/pq.go:19:7: leaking param content: q
pq/pq.go:21:25: (*Queue).Swap ignoring self-assignment in q.tasks[i], q.tasks[j] = q.tasks[j], q.tasks[i]
pq/pq.go:21:25: (*Queue).Swap ignoring self-assignment in q.tasks[i], q.tasks[j] = q.tasks[j], q.tasks[i]
pq/pq.go:20:7: q does not escape
pq/pq.go:24:7: leaking param content: q
pq/pq.go:24:22: leaking param: x
pq/pq.go:27:18: append escapes to heap
pq/pq.go:33:10: (*Queue).Pop ignoring self-assignment in q.tasks = q.tasks[:n]
pq/pq.go:29:7: leaking param: q to result ~r0 level=2
pq/pq.go:37:7: leaking param: q
pq/pq.go:37:24: name does not escape
# example.com/sortx/rank
rank/rank.go:15:7: p does not escape
rank/rank.go:16:7: p does not escape
rank/rank.go:17:51: Players.Swap ignoring self-assignment in p[i], p[j] = p[j], p[i]
rank/rank.go:17:51: Players.Swap ignoring self-assignment in p[i], p[j] = p[j], p[i]
rank/rank.go:17:7: p does not escape
rank/rank.go:21:7: b does not escape
rank/rank.go:23:14: a does not escape
rank/rank.go:23:17: b does not escape
rank/rank.go:25:11: leaking param: ps to result best level=1
# example.com/sortx
./main.go:14:19: a does not escape
./main.go:14:22: b does not escape
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:33:39: slices.siftDownCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortanyfunc.go:33:39: slices.siftDownCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortanyfunc.go:50:30: slices.heapSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortanyfunc.go:50:30: slices.heapSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortanyfunc.go:251:29: slices.breakPatternsCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortanyfunc.go:251:29: slices.breakPatternsCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:214:22: slices.partialInsertionSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:214:22: slices.partialInsertionSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:222:24: slices.partialInsertionSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:222:24: slices.partialInsertionSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:231:24: slices.partialInsertionSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:231:24: slices.partialInsertionSortCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:174:23: slices.partitionEqualCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:174:23: slices.partitionEqualCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:187:20: slices.partitionEqualCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:187:20: slices.partitionEqualCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:136:23: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:136:23: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:146:20: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:146:20: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:149:19: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:149:19: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:163:20: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:163:20: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:167:19: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:167:19: slices.partitionCmpFunc[go.shape.struct { Name string; Score int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/slices.go:362:17: go.shape.[]go.shape.float64{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:33:39: slices.siftDownCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortanyfunc.go:33:39: slices.siftDownCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortanyfunc.go:50:30: slices.heapSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortanyfunc.go:50:30: slices.heapSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortanyfunc.go:251:29: slices.breakPatternsCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortanyfunc.go:251:29: slices.breakPatternsCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:214:22: slices.partialInsertionSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:214:22: slices.partialInsertionSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:222:24: slices.partialInsertionSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:222:24: slices.partialInsertionSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:231:24: slices.partialInsertionSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:231:24: slices.partialInsertionSortCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:174:23: slices.partitionEqualCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:174:23: slices.partitionEqualCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:187:20: slices.partitionEqualCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:187:20: slices.partitionEqualCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:136:23: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:136:23: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:146:20: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:146:20: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:149:19: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:149:19: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:163:20: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:163:20: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:167:19: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:167:19: slices.partitionCmpFunc[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
./rank/rank.go:36:21: func literal does not escape
$GOROOT/src/slices/slices.go:362:17: go.shape.[]go.shape.string{} escapes to heap
$GOROOT/src/slices/slices.go:362:15: append escapes to heap
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:33:39: slices.siftDownCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortanyfunc.go:33:39: slices.siftDownCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortanyfunc.go:50:30: slices.heapSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortanyfunc.go:50:30: slices.heapSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortanyfunc.go:251:29: slices.breakPatternsCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortanyfunc.go:251:29: slices.breakPatternsCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:214:22: slices.partialInsertionSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:214:22: slices.partialInsertionSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:222:24: slices.partialInsertionSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:222:24: slices.partialInsertionSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:231:24: slices.partialInsertionSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:231:24: slices.partialInsertionSortCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:174:23: slices.partitionEqualCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:174:23: slices.partitionEqualCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:187:20: slices.partitionEqualCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:187:20: slices.partitionEqualCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:136:23: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:136:23: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:146:20: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:146:20: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:149:19: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:149:19: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:163:20: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:163:20: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:167:19: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:167:19: slices.partitionCmpFunc[go.shape.string] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
./rank/rank.go:36:21: func literal does not escape
./main.go:30:47: p does not escape
./main.go:14:14: func literal escapes to heap
./main.go:15:28: []string{...} does not escape
./main.go:16:16: &pq.Task{...} escapes to heap
./main.go:16:44: []int{...} does not escape
./main.go:20:12: ... argument does not escape
./main.go:20:35: heap.Pop(q).(*pq.Task).Name escapes to heap
./main.go:20:42: " " escapes to heap
./main.go:23:20: rank.Players{...} escapes to heap
./main.go:24:12: ps escapes to heap
./main.go:25:13: ... argument does not escape
./main.go:25:14: ps escapes to heap
./main.go:26:36: rank.ByName{...} escapes to heap
./main.go:27:13: ... argument does not escape
./main.go:27:14: ps escapes to heap
./main.go:27:27: rank.Best(ps) escapes to heap
./main.go:29:13: ... argument does not escape
./main.go:29:14: ps escapes to heap
./main.go:29:26: rank.Top[go.shape.float64](&rank..dict.Top[float64], 2, []float64{...}) escapes to heap
./main.go:29:39: []float64{...} escapes to heap
./main.go:29:65: rank.Top[go.shape.string](&rank..dict.Top[string], 1, []string{...}) escapes to heap
./main.go:29:77: []string{...} escapes to heap
./main.go:30:42: func literal does not escape
./main.go:31:13: ... argument does not escape
./main.go:31:14: i escapes to heap
./main.go:31:17: ok escapes to heap
