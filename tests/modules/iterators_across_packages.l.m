# example.com/iters/xiter
xiter/xiter.go:37:10: seq does not escape
xiter/xiter.go:37:30: moved to heap: t
xiter/xiter.go:38:2: moved to heap: #state1
xiter/xiter.go:38:2: func literal escapes to heap
xiter/xiter.go:53:14: yield does not escape
xiter/xiter.go:53:9: func literal escapes to heap
# example.com/iters
./tree/tree.go:19:10: &tree.node[go.shape.int]{...} escapes to heap
./tree/tree.go:30:9: func literal escapes to heap
moved to heap: xiter.#next
./xiter/xiter.go:7:3: moved to heap: xiter.#state1
./xiter/xiter.go:6:9: func literal escapes to heap
./xiter/xiter.go:7:3: func literal escapes to heap
$GOROOT/src/slices/iter.go:50:35: moved to heap: slices.s
$GOROOT/src/slices/iter.go:51:2: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
./xiter/xiter.go:17:3: moved to heap: xiter.i
moved to heap: xiter.#next
./xiter/xiter.go:18:3: moved to heap: xiter.#state1
./xiter/xiter.go:16:9: func literal escapes to heap
./xiter/xiter.go:18:3: func literal escapes to heap
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:15:23: slices.insertionSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:35:39: slices.siftDownOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:52:30: slices.heapSortOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:253:29: slices.breakPatternsOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
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
$GOROOT/src/maps/iter.go:26:9: func literal escapes to heap
./xiter/xiter.go:46:2: moved to heap: xiter.#state1
./xiter/xiter.go:45:16: map[go.shape.int]int{} escapes to heap
./xiter/xiter.go:46:2: func literal escapes to heap
./main.go:41:11: leaking param: t
./main.go:41:41: moved to heap: at
moved to heap: #next
./main.go:42:2: moved to heap: #state1
./main.go:42:2: func literal escapes to heap
./xiter/xiter.go:27:35: moved to heap: xiter.n
moved to heap: xiter.#next
./xiter/xiter.go:29:3: moved to heap: xiter.#state1
./xiter/xiter.go:28:9: func literal escapes to heap
./xiter/xiter.go:29:3: func literal escapes to heap
$GOROOT/src/iter/iter.go:262:6: moved to heap: iter.pull
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap
$GOROOT/src/iter/iter.go:292:9: func literal does not escape
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap
./main.go:13:6: moved to heap: t
./main.go:17:2: moved to heap: #state1
./main.go:26:2: moved to heap: #state2
./main.go:31:2: moved to heap: #state3
./main.go:14:25: []int{...} does not escape
./main.go:17:2: func literal escapes to heap
./main.go:21:12: ... argument does not escape
./main.go:21:13: v escapes to heap
./main.go:21:16: " " escapes to heap
./main.go:24:32: func literal escapes to heap
./main.go:25:13: ... argument does not escape
./main.go:25:28: slices.Collect[go.shape.int](&slices..dict.Collect[int], even) escapes to heap
./main.go:26:2: func literal escapes to heap
./main.go:27:12: ... argument does not escape
./main.go:27:13: i escapes to heap
./main.go:27:16: "=" escapes to heap
./main.go:27:21: v escapes to heap
./main.go:27:24: " " escapes to heap
./main.go:29:13: ... argument does not escape
./main.go:29:27: slices.Sorted[go.shape.int](&slices..dict.Sorted[int], maps.Keys[go.shape.map[int]int,go.shape.int,go.shape.int](&maps..dict.Keys[map[int]int,int,int], xiter.Index[go.shape.int](&xiter..dict.Index[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int])))) escapes to heap
./main.go:30:13: ... argument does not escape
./main.go:30:18: find(&t, 8) escapes to heap
./main.go:30:36: xiter.Sum(xiter.Take[go.shape.int](&xiter..dict.Take[int], (*tree.Tree[go.shape.int]).All(t, &tree..dict.Tree[int]), 3)) escapes to heap
./main.go:31:2: func literal escapes to heap
./main.go:32:9: func literal escapes to heap
./main.go:32:27: ... argument does not escape
./main.go:32:28: "d" escapes to heap
./main.go:32:33: n escapes to heap
./main.go:32:36: " " escapes to heap
./main.go:38:13: ... argument does not escape
./main.go:38:14: a escapes to heap
./main.go:38:17: b escapes to heap
./main.go:38:20: ok escapes to heap
