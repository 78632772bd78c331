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
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:10:34: parameter slices.data leaks to {heap} for insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:10:34:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:10:34:     from slices.data[slices.j] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:12:33
$GOROOT/src/slices/zsortanyfunc.go:10:34:     from slices.cmp(slices.data[slices.j], slices.data[slices.j - 1]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:12:28
$GOROOT/src/slices/zsortanyfunc.go:33:39: slices.siftDownCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortanyfunc.go:33:39: slices.siftDownCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.first + slices.root], slices.data[slices.first + slices.child] = slices.data[slices.first + slices.child], slices.data[slices.first + slices.root]
$GOROOT/src/slices/zsortanyfunc.go:20:29: parameter slices.data leaks to {heap} for siftDownCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:20:29:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:20:29:     from slices.data[slices.first + slices.child] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:27:31
$GOROOT/src/slices/zsortanyfunc.go:20:29:     from slices.cmp(slices.data[slices.first + slices.child], slices.data[slices.first + slices.child + 1]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:27:26
$GOROOT/src/slices/zsortanyfunc.go:50:30: slices.heapSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortanyfunc.go:50:30: slices.heapSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.first], slices.data[slices.first + slices.i] = slices.data[slices.first + slices.i], slices.data[slices.first]
$GOROOT/src/slices/zsortanyfunc.go:38:29: parameter slices.data leaks to {heap} for heapSortCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:38:29:   flow: {temp} ← slices.data:
$GOROOT/src/slices/zsortanyfunc.go:38:29:     from slices.siftDownCmpFunc[go.shape.struct { main.name string; main.n int }]((*[2]uintptr)(slices..dict[0]), slices.data, slices.i, slices.hi, slices.first, slices.cmp) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:45:18
$GOROOT/src/slices/zsortanyfunc.go:38:29:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/zsortanyfunc.go:251:29: slices.breakPatternsCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortanyfunc.go:251:29: slices.breakPatternsCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.idx], slices.data[slices.a + slices.other] = slices.data[slices.a + slices.other], slices.data[slices.idx]
$GOROOT/src/slices/zsortanyfunc.go:298:27: parameter slices.data leaks to {heap} for order2CmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:298:27:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:298:27:     from slices.data[slices.b] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:299:13
$GOROOT/src/slices/zsortanyfunc.go:298:27:     from slices.cmp(slices.data[slices.b], slices.data[slices.a]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:299:8
$GOROOT/src/slices/zsortanyfunc.go:307:27: parameter slices.data leaks to {heap} for medianCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:307:27:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:307:27:     from slices.order2CmpFunc[go.shape.struct { main.name string; main.n int }]((*[2]uintptr)(slices..dict[0]), slices.data, slices.a, slices.b, slices.swaps, slices.cmp) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:308:22
$GOROOT/src/slices/zsortanyfunc.go:315:35: parameter slices.data leaks to {heap} for medianAdjacentCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:315:35:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:315:35:     from slices.medianCmpFunc[go.shape.struct { main.name string; main.n int }]((*[3]uintptr)(slices..dict[0]), slices.data, slices.a - 1, slices.a, slices.a + 1, slices.swaps, slices.cmp) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:316:22
$GOROOT/src/slices/zsortanyfunc.go:261:32: parameter slices.data leaks to {heap} for choosePivotCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:261:32:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:261:32:     from slices.medianAdjacentCmpFunc[go.shape.struct { main.name string; main.n int }]((*[3]uintptr)(slices..dict[0]), slices.data, slices.i, &slices.swaps, slices.cmp) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:279:29
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:214:22: slices.partialInsertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:214:22: slices.partialInsertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.i - 1] = slices.data[slices.i - 1], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:222:24: slices.partialInsertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:222:24: slices.partialInsertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:231:24: slices.partialInsertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:231:24: slices.partialInsertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:195:41: parameter slices.data leaks to {heap} for partialInsertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:195:41:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:195:41:     from slices.data[slices.i] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:202:26
$GOROOT/src/slices/zsortanyfunc.go:195:41:     from slices.cmp(slices.data[slices.i], slices.data[slices.i - 1]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:202:21
$GOROOT/src/slices/zsortanyfunc.go:174:23: slices.partitionEqualCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:174:23: slices.partitionEqualCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:187:20: slices.partitionEqualCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:187:20: slices.partitionEqualCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:173:35: parameter slices.data leaks to {heap} for partitionEqualCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:173:35:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:173:35:     from slices.data[slices.a] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:178:27
$GOROOT/src/slices/zsortanyfunc.go:173:35:     from slices.cmp(slices.data[slices.a], slices.data[slices.i]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:178:22
$GOROOT/src/slices/zsortanyfunc.go:136:23: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:136:23: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a], slices.data[slices.pivot] = slices.data[slices.pivot], slices.data[slices.a]
$GOROOT/src/slices/zsortanyfunc.go:146:20: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:146:20: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:149:19: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:149:19: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:163:20: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:163:20: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:167:19: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:167:19: slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.a] = slices.data[slices.a], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:135:30: parameter slices.data leaks to {heap} for partitionCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:135:30:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:135:30:     from slices.data[slices.i] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:139:25
$GOROOT/src/slices/zsortanyfunc.go:135:30:     from slices.cmp(slices.data[slices.i], slices.data[slices.a]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:139:20
$GOROOT/src/slices/zsortanyfunc.go:61:28: parameter slices.data leaks to {heap} for pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:61:28:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:61:28:     from slices.choosePivotCmpFunc[go.shape.struct { main.name string; main.n int }]((*[4]uintptr)(slices..dict[3]), slices.data, slices.a, slices.b, slices.cmp) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:89:36
$GOROOT/src/slices/sort.go:30:30: parameter slices.x leaks to {heap} for SortFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/sort.go:30:30:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:30:30:     from slices.pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }]((*[11]uintptr)(slices..dict[0]), slices.x, 0, slices.n, bits.Len(uint(slices.n)), slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:32:16
$GOROOT/src/slices/sort.go:30:30:   flow: {heap} ← *{temp}:
sort_of_slices.go:18:30: parameter a leaks to {heap} for main.func1 with derefs=0:
sort_of_slices.go:18:30:   flow: {heap} ← a:
sort_of_slices.go:18:30:     from a.name (dot) at sort_of_slices.go:18:71
sort_of_slices.go:18:30:     from strings.Compare(a.name, b.name) (call parameter) at sort_of_slices.go:18:69
sort_of_slices.go:18:33: parameter b leaks to {heap} for main.func1 with derefs=0:
sort_of_slices.go:18:33:   flow: {heap} ← b:
sort_of_slices.go:18:33:     from b.name (dot) at sort_of_slices.go:18:79
sort_of_slices.go:18:33:     from strings.Compare(a.name, b.name) (call parameter) at sort_of_slices.go:18:69
sort_of_slices.go:18:30: leaking param: a
sort_of_slices.go:18:33: leaking param: b
$GOROOT/src/slices/zsortanyfunc.go:331:24: slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:331:24: slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:398:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k + 1] = slices.data[slices.k + 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:398:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k + 1] = slices.data[slices.k + 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:422:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k - 1] = slices.data[slices.k - 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:422:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k - 1] = slices.data[slices.k - 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:378:29: parameter slices.data leaks to {heap} for symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:378:29:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:378:29:     from slices.data[slices.h] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:390:15
$GOROOT/src/slices/zsortanyfunc.go:378:29:     from slices.cmp(slices.data[slices.h], slices.data[slices.a]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:390:10
$GOROOT/src/slices/zsortanyfunc.go:335:27: parameter slices.data leaks to {heap} for stableCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:335:27:   flow: {temp} ← slices.data:
$GOROOT/src/slices/zsortanyfunc.go:335:27:     from slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }]((*[2]uintptr)(slices..dict[0]), slices.data, slices.a, slices.b, slices.cmp) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:339:23
$GOROOT/src/slices/zsortanyfunc.go:335:27:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/sort.go:37:36: parameter slices.x leaks to {heap} for SortStableFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/sort.go:37:36:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:37:36:     from slices.stableCmpFunc[go.shape.struct { main.name string; main.n int }]((*[4]uintptr)(slices..dict[0]), slices.x, len(slices.x), slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:38:15
$GOROOT/src/slices/sort.go:37:36:   flow: {heap} ← *{temp}:
sort_of_slices.go:19:36: a does not escape
sort_of_slices.go:19:39: b does not escape
$GOROOT/src/slices/iter.go:51:2: slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:50:35: slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:50:6: slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]:
$GOROOT/src/slices/iter.go:51:2:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:51:2:     from func literal (spill) at $GOROOT/src/slices/iter.go:51:2
$GOROOT/src/slices/iter.go:51:2:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:51:2
$GOROOT/src/slices/iter.go:51:2:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:51:2:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:51:2
$GOROOT/src/slices/iter.go:51:2: slices.#state1 escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]:
$GOROOT/src/slices/iter.go:51:2:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:51:2:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:51:2:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:50:35: slices.s escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]:
$GOROOT/src/slices/iter.go:50:35:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:50:35:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:35:     from slices.s (reference) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:35: parameter slices.s leaks to {storage for func literal} for AppendSeq[go.shape.[]go.shape.int,go.shape.int] with derefs=0:
$GOROOT/src/slices/iter.go:50:35:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:50:35:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:35:     from slices.s (reference) at $GOROOT/src/slices/iter.go:52:3
$GOROOT/src/slices/iter.go:50:6: parameter slices..dict leaks to {storage for func literal} for AppendSeq[go.shape.[]go.shape.int,go.shape.int] with derefs=0:
$GOROOT/src/slices/iter.go:50:6:   flow: {storage for func literal} ← slices..dict:
$GOROOT/src/slices/iter.go:50:6:     from slices..dict (captured by a closure) at $GOROOT/src/slices/iter.go:50:6
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:50:35: moved to heap: slices.s
$GOROOT/src/slices/iter.go:51:2: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:51:2: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/slices/iter.go:37:32: slices.Values[go.shape.[]int,go.shape.int] capturing by value: slices.s (addr=false assign=false width=24)
$GOROOT/src/slices/iter.go:37:6: slices.Values[go.shape.[]int,go.shape.int] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:38:9: func literal escapes to heap in Values[go.shape.[]int,go.shape.int]:
$GOROOT/src/slices/iter.go:38:9:   flow: slices.~r0 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:38:9:     from func literal (spill) at $GOROOT/src/slices/iter.go:38:9
$GOROOT/src/slices/iter.go:38:9:     from return func literal (return) at $GOROOT/src/slices/iter.go:38:2
$GOROOT/src/slices/iter.go:37:32: parameter slices.s leaks to {storage for func literal} for Values[go.shape.[]int,go.shape.int] with derefs=0:
$GOROOT/src/slices/iter.go:37:32:   flow: {storage for func literal} ← slices.s:
$GOROOT/src/slices/iter.go:37:32:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:39:21
$GOROOT/src/slices/iter.go:37:6: parameter slices..dict leaks to {storage for func literal} for Values[go.shape.[]int,go.shape.int] with derefs=0:
$GOROOT/src/slices/iter.go:37:6:   flow: {storage for func literal} ← slices..dict:
$GOROOT/src/slices/iter.go:37:6:     from slices..dict (captured by a closure) at $GOROOT/src/slices/iter.go:37:6
$GOROOT/src/slices/iter.go:38:9: func literal escapes to heap
sort_of_slices.go:15:13: []int{...} escapes to heap in main:
sort_of_slices.go:15:13:   flow: xs ← &{storage for []int{...}}:
sort_of_slices.go:15:13:     from []int{...} (spill) at sort_of_slices.go:15:13
sort_of_slices.go:15:13:     from xs := []int{...} (assign) at sort_of_slices.go:15:5
sort_of_slices.go:15:13:   flow: {heap} ← xs:
sort_of_slices.go:15:13:     from slices.Values[go.shape.[]int,go.shape.int](&slices..dict.Values[[]int,int], xs) (call parameter) at sort_of_slices.go:21:42
sort_of_slices.go:15:13: []int{...} escapes to heap
sort_of_slices.go:17:17: []pair{...} does not escape
sort_of_slices.go:18:25: func literal does not escape
sort_of_slices.go:19:31: func literal does not escape
$GOROOT/src/slices/iter.go:37:32: parameter slices.s leaks to {heap} for Values[[]int,int] with derefs=0:
$GOROOT/src/slices/iter.go:37:32:   flow: {heap} ← slices.s:
$GOROOT/src/slices/iter.go:37:32:     from slices.Values[go.shape.[]int,go.shape.int](&slices..dict.Values[[]int,int], slices.s) (call parameter) at $GOROOT/src/slices/iter.go:37:6
$GOROOT/src/slices/sort.go:37:36: parameter slices.x leaks to {heap} for SortStableFunc[[]main.pair,main.pair] with derefs=1:
$GOROOT/src/slices/sort.go:37:36:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:37:36:     from slices.SortStableFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }](&slices..dict.SortStableFunc[[]main.pair,main.pair], slices.x, slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:37:6
$GOROOT/src/slices/sort.go:37:36:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/sort.go:30:30: parameter slices.x leaks to {heap} for SortFunc[[]main.pair,main.pair] with derefs=1:
$GOROOT/src/slices/sort.go:30:30:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:30:30:     from slices.SortFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }](&slices..dict.SortFunc[[]main.pair,main.pair], slices.x, slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:30:6
$GOROOT/src/slices/sort.go:30:30:   flow: {heap} ← *{temp}:
