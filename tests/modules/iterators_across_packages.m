# example.com/iters/xiter
xiter/xiter.go:37:6: can inline Sum
xiter/xiter.go:38:2: can inline Sum-range1
xiter/xiter.go:52:6: can inline Count
xiter/xiter.go:53:9: can inline Count.func1
xiter/xiter.go:37:10: seq does not escape
xiter/xiter.go:37:30: moved to heap: t
xiter/xiter.go:38:2: moved to heap: #state1
xiter/xiter.go:38:2: func literal escapes to heap
xiter/xiter.go:53:14: yield does not escape
xiter/xiter.go:53:9: func literal escapes to heap
# example.com/iters
./tree/tree.go:15:6: can inline tree.(*Tree[go.shape.int]).Insert
./tree/tree.go:29:6: can inline tree.(*Tree[go.shape.int]).All
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1
./xiter/xiter.go:5:6: can inline xiter.Filter[go.shape.int]
./xiter/xiter.go:6:9: can inline xiter.Filter[go.shape.int].func1
./xiter/xiter.go:7:3: can inline xiter.Filter[go.shape.int].func1-range1
./main.go:24:32: can inline main.func1
$GOROOT/src/slices/iter.go:50:6: can inline slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
$GOROOT/src/slices/iter.go:51:2: can inline slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1
$GOROOT/src/slices/iter.go:59:6: can inline slices.Collect[go.shape.int]
./xiter/xiter.go:15:6: can inline xiter.Enumerate[go.shape.int]
./xiter/xiter.go:16:9: can inline xiter.Enumerate[go.shape.int].func1
./xiter/xiter.go:18:3: can inline xiter.Enumerate[go.shape.int].func1-range1
$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:28:6: can inline cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:300:6: can inline slices.order2Ordered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:317:6: can inline slices.medianAdjacentOrdered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:321:6: can inline slices.reverseRangeOrdered[go.shape.int]
$GOROOT/src/slices/sort.go:16:6: can inline slices.Sort[go.shape.[]go.shape.int,go.shape.int]
$GOROOT/src/maps/iter.go:25:6: can inline maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int]
$GOROOT/src/maps/iter.go:26:9: can inline maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int].func1
./xiter/xiter.go:44:6: can inline xiter.Index[go.shape.int]
./xiter/xiter.go:46:2: can inline xiter.Index[go.shape.int]-range1
./main.go:42:2: can inline find-range1
./xiter/xiter.go:27:6: can inline xiter.Take[go.shape.int]
./xiter/xiter.go:28:9: can inline xiter.Take[go.shape.int].func1
./xiter/xiter.go:29:3: can inline xiter.Take[go.shape.int].func1-range1
$GOROOT/src/iter/iter.go:277:12: can inline iter.Pull[go.shape.int].func1.1
$GOROOT/src/iter/iter.go:306:9: can inline iter.Pull[go.shape.int].func2
$GOROOT/src/iter/iter.go:331:9: can inline iter.Pull[go.shape.int].func3
./xiter/xiter.go:62:6: can inline xiter.Pull[go.shape.int]
./main.go:17:2: can inline main-range1
./main.go:26:2: can inline main-range2
./main.go:32:9: can inline main-range3.1
./xiter/xiter.go:15:6: can inline xiter.Enumerate[int]
./tree/tree.go:29:6: can inline tree.(*Tree[int]).All
./tree/tree.go:15:6: can inline tree.(*Tree[int]).Insert
./tree/tree.go:33:6: can inline tree.(*node[int]).push
./tree/tree.go:17:6: can inline tree.(*node[int]).insert
./xiter/xiter.go:27:6: can inline xiter.Take[int]
./xiter/xiter.go:44:6: can inline xiter.Index[int]
$GOROOT/src/maps/iter.go:25:6: can inline maps.Keys[map[int]int,int,int]
$GOROOT/src/slices/iter.go:66:6: can inline slices.Sorted[int]
$GOROOT/src/slices/iter.go:59:6: can inline slices.Collect[int]
./xiter/xiter.go:5:6: can inline xiter.Filter[int]
$GOROOT/src/slices/iter.go:60:18: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
$GOROOT/src/cmp/cmp.go:29:15: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/cmp/cmp.go:29:28: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:14:32: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:14:32: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:14:32: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:29:30: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:32:15: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:29:30: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:29:30: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:32:15: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:32:15: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:246:28: inlining call to slices.nextPowerOfTwo
$GOROOT/src/slices/zsortordered.go:249:33: inlining call to slices.(*xorshift).Next
$GOROOT/src/slices/zsortordered.go:301:13: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:301:13: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:301:13: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to slices.order2Ordered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to slices.order2Ordered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to slices.order2Ordered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:310:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:311:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:312:22: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:281:29: inlining call to slices.medianAdjacentOrdered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:282:29: inlining call to slices.medianAdjacentOrdered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:283:29: inlining call to slices.medianAdjacentOrdered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:204:25: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:221:17: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:230:17: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:204:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:204:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:221:17: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:221:17: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:230:17: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:230:17: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:180:26: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:183:25: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:180:26: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:180:26: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:183:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:183:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:141:24: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:144:25: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:156:25: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:159:26: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:141:24: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:141:24: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:144:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:144:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:156:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:156:25: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:159:26: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:159:26: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:93:23: inlining call to slices.reverseRangeOrdered[go.shape.int]
$GOROOT/src/slices/zsortordered.go:110:24: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/zsortordered.go:110:24: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/zsortordered.go:110:24: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/iter.go:67:14: inlining call to slices.Collect[go.shape.int]
$GOROOT/src/slices/iter.go:68:6: inlining call to slices.Sort[go.shape.[]go.shape.int,go.shape.int]
$GOROOT/src/slices/iter.go:67:14: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
./main.go:42:41: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:42:35: inlining call to xiter.Enumerate[go.shape.int]
./xiter/xiter.go:16:9: can inline xiter.Enumerate[go.shape.int].func1
./main.go:42:2: inlining call to xiter.Enumerate[go.shape.int].func1
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1
./main.go:42:2: inlining call to tree.(*Tree[go.shape.int]).All.func1
./main.go:15:11: inlining call to tree.(*Tree[go.shape.int]).Insert
./main.go:17:22: inlining call to tree.(*Tree[go.shape.int]).All
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1
./main.go:17:2: inlining call to tree.(*Tree[go.shape.int]).All.func1
./main.go:23:13: inlining call to fmt.Println
./main.go:24:28: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:24:22: inlining call to xiter.Filter[go.shape.int]
./main.go:25:28: inlining call to slices.Collect[go.shape.int]
./main.go:25:13: inlining call to fmt.Println
./main.go:26:41: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:26:35: inlining call to xiter.Enumerate[go.shape.int]
./xiter/xiter.go:16:9: can inline xiter.Enumerate[go.shape.int].func1
./main.go:26:2: inlining call to xiter.Enumerate[go.shape.int].func1
./main.go:29:55: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:29:49: inlining call to xiter.Index[go.shape.int]
./main.go:29:37: inlining call to maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int]
./main.go:29:13: inlining call to fmt.Println
./main.go:30:53: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:30:47: inlining call to xiter.Take[go.shape.int]
./main.go:30:36: inlining call to xiter.Sum
./main.go:30:13: inlining call to fmt.Println
./main.go:31:28: inlining call to xiter.Count
./xiter/xiter.go:53:9: can inline xiter.Count.func1
./main.go:31:2: inlining call to xiter.Count.func1
./main.go:34:32: inlining call to tree.(*Tree[go.shape.int]).All
./main.go:34:26: inlining call to xiter.Pull[go.shape.int]
./main.go:38:13: inlining call to fmt.Println
./main.go:25:28: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1
./main.go:26:2: inlining call to tree.(*Tree[go.shape.int]).All.func1
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1
./main.go:29:49: inlining call to tree.(*Tree[go.shape.int]).All.func1
./xiter/xiter.go:28:9: can inline xiter.Take[go.shape.int].func1
./main.go:30:36: inlining call to xiter.Take[go.shape.int].func1
./xiter/xiter.go:6:9: can inline xiter.Filter[go.shape.int].func1
./main.go:25:28: inlining call to xiter.Filter[go.shape.int].func1
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1
./main.go:30:36: inlining call to tree.(*Tree[go.shape.int]).All.func1
./tree/tree.go:30:9: can inline tree.(*Tree[go.shape.int]).All.func1
./main.go:25:28: inlining call to tree.(*Tree[go.shape.int]).All.func1
./main.go:21:12: inlining call to fmt.Print
./main.go:27:12: inlining call to fmt.Print
./main.go:32:27: inlining call to fmt.Print
./xiter/xiter.go:15:6: inlining call to xiter.Enumerate[go.shape.int]
./tree/tree.go:29:6: inlining call to tree.(*Tree[go.shape.int]).All
./tree/tree.go:15:6: inlining call to tree.(*Tree[go.shape.int]).Insert
./xiter/xiter.go:62:6: inlining call to xiter.Pull[go.shape.int]
./xiter/xiter.go:27:6: inlining call to xiter.Take[go.shape.int]
./xiter/xiter.go:44:6: inlining call to xiter.Index[go.shape.int]
$GOROOT/src/maps/iter.go:25:6: inlining call to maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int]
$GOROOT/src/slices/iter.go:59:6: inlining call to slices.Collect[go.shape.int]
$GOROOT/src/slices/iter.go:59:6: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
./xiter/xiter.go:5:6: inlining call to xiter.Filter[go.shape.int]
./tree/tree.go:19:10: &tree.node[go.shape.int]{...} escapes to heap
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:216:22: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:216:22: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:224:24: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:224:24: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:233:24: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:233:24: slices.partialInsertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:176:23: slices.partitionEqualOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:176:23: slices.partitionEqualOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:189:20: slices.partitionEqualOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:189:20: slices.partitionEqualOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:138:23: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:138:23: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortordered.go:148:20: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:148:20: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:151:19: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:151:19: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:165:20: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:165:20: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:169:19: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:169:19: slices.partitionOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:93:23: slices.pdqsortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:93:23: slices.pdqsortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/iter.go:67:14: moved to heap: slices.s
$GOROOT/src/slices/iter.go:67:14: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:67:14: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
./main.go:41:11: t does not escape
./tree/tree.go:30:14: yield does not escape
./xiter/xiter.go:16:14: yield does not escape
./main.go:42:2: func literal does not escape
./main.go:42:41: func literal does not escape
./main.go:42:35: func literal does not escape
./xiter/xiter.go:18:3: func literal does not escape
./main.go:42:2: func literal does not escape
$GOROOT/src/iter/iter.go:262:6: moved to heap: iter.pull
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap
$GOROOT/src/iter/iter.go:292:9: func literal does not escape
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap
./tree/tree.go:30:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
./xiter/xiter.go:6:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
./xiter/xiter.go:16:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
$GOROOT/src/maps/iter.go:26:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
./xiter/xiter.go:28:14: yield does not escape
./xiter/xiter.go:53:14: yield does not escape
./tree/tree.go:30:14: yield does not escape
./main.go:13:6: moved to heap: t
./main.go:14:25: []int{...} does not escape
./main.go:17:2: func literal does not escape
./main.go:21:12: ... argument does not escape
./main.go:21:13: v escapes to heap
./main.go:21:16: " " escapes to heap
./main.go:17:22: func literal does not escape
./main.go:24:28: func literal does not escape
./main.go:24:32: func literal does not escape
./main.go:24:22: func literal does not escape
./xiter/xiter.go:7:3: func literal does not escape
./main.go:25:13: ... argument does not escape
./main.go:25:28: ~r0 escapes to heap
./main.go:25:28: func literal does not escape
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
./main.go:25:28: func literal does not escape
./main.go:26:2: func literal does not escape
./main.go:27:12: ... argument does not escape
./main.go:27:13: i escapes to heap
./main.go:27:16: "=" escapes to heap
./main.go:27:21: v escapes to heap
./main.go:27:24: " " escapes to heap
./main.go:26:41: func literal does not escape
./main.go:26:35: func literal does not escape
./xiter/xiter.go:18:3: func literal does not escape
./main.go:26:2: func literal does not escape
./main.go:29:13: ... argument does not escape
./main.go:29:27: slices.Sorted[go.shape.int](&slices..dict.Sorted[int], ~r0) escapes to heap
./main.go:29:55: func literal does not escape
./main.go:29:49: map[go.shape.int]int{} does not escape
./main.go:29:49: func literal does not escape
./main.go:29:37: func literal does not escape
./main.go:30:13: ... argument does not escape
./main.go:30:18: find(&t, 8) escapes to heap
./main.go:30:36: xiter.t escapes to heap
./main.go:30:53: func literal does not escape
./main.go:30:47: func literal does not escape
./xiter/xiter.go:29:3: func literal does not escape
./main.go:30:36: func literal does not escape
./main.go:30:36: func literal does not escape
./main.go:31:2: func literal does not escape
./main.go:32:9: func literal escapes to heap
./main.go:32:27: ... argument does not escape
./main.go:32:28: "d" escapes to heap
./main.go:32:33: n escapes to heap
./main.go:32:36: " " escapes to heap
./main.go:31:28: func literal does not escape
./main.go:34:32: func literal escapes to heap
./main.go:38:13: ... argument does not escape
./main.go:38:14: a escapes to heap
./main.go:38:17: b escapes to heap
./main.go:38:20: ok escapes to heap
./tree/tree.go:30:9: func literal escapes to heap
./xiter/xiter.go:17:3: moved to heap: xiter.i
moved to heap: xiter.#next
./xiter/xiter.go:18:3: moved to heap: xiter.#state1
./xiter/xiter.go:16:9: func literal escapes to heap
./xiter/xiter.go:18:3: func literal escapes to heap
./xiter/xiter.go:17:3: moved to heap: xiter.i
moved to heap: xiter.#next
./xiter/xiter.go:18:3: moved to heap: xiter.#state1
./xiter/xiter.go:15:6: func literal escapes to heap
./xiter/xiter.go:18:3: func literal escapes to heap
./tree/tree.go:29:6: func literal escapes to heap
./xiter/xiter.go:27:35: moved to heap: xiter.n
moved to heap: xiter.#next
./xiter/xiter.go:29:3: moved to heap: xiter.#state1
./xiter/xiter.go:28:9: func literal escapes to heap
./xiter/xiter.go:29:3: func literal escapes to heap
./xiter/xiter.go:27:6: moved to heap: xiter.n
moved to heap: xiter.#next
./xiter/xiter.go:29:3: moved to heap: xiter.#state1
./xiter/xiter.go:27:6: func literal escapes to heap
./xiter/xiter.go:29:3: func literal escapes to heap
./xiter/xiter.go:46:2: moved to heap: xiter.#state1
./xiter/xiter.go:45:16: map[go.shape.int]int{} escapes to heap
./xiter/xiter.go:46:2: func literal escapes to heap
./xiter/xiter.go:44:6: moved to heap: xiter.#state1
./xiter/xiter.go:44:6: map[go.shape.int]int{} escapes to heap
./xiter/xiter.go:44:6: func literal escapes to heap
$GOROOT/src/maps/iter.go:26:9: func literal escapes to heap
$GOROOT/src/maps/iter.go:25:6: func literal escapes to heap
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.s
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:60:18: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/slices/iter.go:50:35: moved to heap: slices.s
$GOROOT/src/slices/iter.go:51:2: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/slices/iter.go:59:6: moved to heap: slices.s
$GOROOT/src/slices/iter.go:59:6: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:59:6: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
moved to heap: xiter.#next
./xiter/xiter.go:7:3: moved to heap: xiter.#state1
./xiter/xiter.go:6:9: func literal escapes to heap
./xiter/xiter.go:7:3: func literal escapes to heap
moved to heap: xiter.#next
./xiter/xiter.go:7:3: moved to heap: xiter.#state1
./xiter/xiter.go:5:6: func literal escapes to heap
./xiter/xiter.go:7:3: func literal escapes to heap
