# example.com/matrix/linalg
linalg/linalg.go:26:7: leaking param: m to result ~r0 level=0
linalg/linalg.go:11:21: make([]float64, n * n) escapes to heap
linalg/linalg.go:18:15: rows does not escape
linalg/linalg.go:21:18: append escapes to heap
linalg/linalg.go:27:7: leaking param: m to result ~r0 level=0
linalg/linalg.go:29:7: leaking param: m to result ~r0 level=0
linalg/linalg.go:36:7: m does not escape
linalg/linalg.go:37:23: make([]float64, len(m.data)) escapes to heap
linalg/linalg.go:63:10: a does not escape
linalg/linalg.go:63:13: b does not escape
linalg/linalg.go:46:7: m does not escape
linalg/linalg.go:46:21: o does not escape
linalg/linalg.go:47:26: make([]float64, len(m.data)) escapes to heap
linalg/linalg.go:56:7: m does not escape
linalg/linalg.go:74:7: v does not escape
linalg/linalg.go:79:12: f does not escape
# example.com/matrix/stats
$GOROOT/src/slices/iter.go:50:35: moved to heap: slices.s
$GOROOT/src/slices/iter.go:51:2: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:216:22: slices.partialInsertionSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:216:22: slices.partialInsertionSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:224:24: slices.partialInsertionSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:224:24: slices.partialInsertionSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:233:24: slices.partialInsertionSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:233:24: slices.partialInsertionSortOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:176:23: slices.partitionEqualOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:176:23: slices.partitionEqualOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:189:20: slices.partitionEqualOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:189:20: slices.partitionEqualOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:138:23: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:138:23: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:148:20: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:148:20: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:151:19: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:151:19: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:165:20: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:165:20: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:169:19: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:169:19: slices.partitionOrdered[go.shape.float64] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/iter.go:38:9: func literal escapes to heap
stats/stats.go:10:9: leaking param: xs
stats/stats.go:10:40: &Sample{...} escapes to heap
stats/stats.go:12:7: s does not escape
stats/stats.go:20:7: s does not escape
stats/stats.go:28:7: s does not escape
# example.com/matrix
./stats/stats.go:31:2: moved to heap: stats.window
./stats/stats.go:31:16: make([]go.shape.float32, 0, stats.n) escapes to heap
./stats/stats.go:32:9: func literal escapes to heap
./stats/stats.go:37:18: append escapes to heap
./main.go:13:22: ... argument does not escape
./main.go:13:32: []float64{...} does not escape
./main.go:13:52: []float64{...} does not escape
./main.go:13:72: []float64{...} does not escape
./main.go:14:13: ... argument does not escape
./main.go:14:19: linalg.Matrix.Mul(a, b) escapes to heap
./main.go:15:13: ... argument does not escape
./main.go:15:23: linalg.Matrix.Row(linalg.Matrix.T(b), 0) escapes to heap
./main.go:15:35: linalg.Matrix.Trace(b) escapes to heap
./main.go:15:49: linalg.Dot(linalg.Matrix.Row(b, 1), linalg.Matrix.Row(b, 2)) escapes to heap
./main.go:17:13: ... argument does not escape
./main.go:17:20: (*linalg.Vec3).Norm(v) escapes to heap
./main.go:17:31: linalg.Vec3.Cross(v, linalg.Vec3{...}) escapes to heap
./main.go:17:71: linalg.Vec3.Sub(linalg.Vec3.Add(v, v), v) == v escapes to heap
./main.go:18:25: []float64{...} escapes to heap
./main.go:19:12: ... argument does not escape
./main.go:19:37: (*stats.Sample).Mean(s) escapes to heap
./main.go:19:46: (*stats.Sample).Std(s) escapes to heap
./main.go:19:58: (*stats.Sample).Median(s) escapes to heap
./main.go:22:12: ... argument does not escape
./main.go:22:14: m(float32(i)) escapes to heap
./main.go:22:28: " " escapes to heap
./main.go:24:13: ... argument does not escape
./main.go:24:93: math.Round(linalg.Solve(func literal, 0, 2) * 1e+06) / 1e+06 escapes to heap
./main.go:24:38: func literal does not escape
