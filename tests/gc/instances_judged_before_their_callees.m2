instances_judged_before_their_callees.go:10:6: cannot inline sorted: function too complex: cost 189 exceeds budget 80
$GOROOT/src/cmp/cmp.go:63:6: can inline cmp.isNaN[go.shape.int] with cost 4 as: func(*[1]uintptr, go.shape.int) bool { return cmp.x != cmp.x }
$GOROOT/src/cmp/cmp.go:28:6: can inline cmp.Less[go.shape.int] with cost 29 as: func(*[2]uintptr, go.shape.int, go.shape.int) bool { return cmp.isNaN[go.shape.int]((*[1]uintptr)(cmp..dict[0]), cmp.x) && !cmp.isNaN[go.shape.int]((*[1]uintptr)(cmp..dict[0]), cmp.y) || cmp.x < cmp.y }
$GOROOT/src/slices/zsortordered.go:12:6: cannot inline slices.insertionSortOrdered[go.shape.int]: function too complex: cost 87 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:22:6: cannot inline slices.siftDownOrdered[go.shape.int]: function too complex: cost 149 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:40:6: cannot inline slices.heapSortOrdered[go.shape.int]: function too complex: cost 198 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:242:6: cannot inline slices.breakPatternsOrdered[go.shape.int]: function too complex: cost 119 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:300:6: can inline slices.order2Ordered[go.shape.int] with cost 52 as: func(*[2]uintptr, []go.shape.int, int, int, *int) (int, int) { if cmp.Less[go.shape.int]((*[2]uintptr)(slices..dict[0]), slices.data[slices.b], slices.data[slices.a]) { *slices.swaps++; return slices.b, slices.a }; return slices.a, slices.b }
$GOROOT/src/slices/zsortordered.go:309:6: cannot inline slices.medianOrdered[go.shape.int]: function too complex: cost 197 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:317:6: can inline slices.medianAdjacentOrdered[go.shape.int] with cost 73 as: func(*[2]uintptr, []go.shape.int, int, *int) int { return slices.medianOrdered[go.shape.int]((*[2]uintptr)(slices..dict[0]), slices.data, slices.a - 1, slices.a, slices.a + 1, slices.swaps) }
$GOROOT/src/slices/zsortordered.go:263:6: cannot inline slices.choosePivotOrdered[go.shape.int]: function too complex: cost 394 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:321:6: can inline slices.reverseRangeOrdered[go.shape.int] with cost 35 as: func(*[1]uintptr, []go.shape.int, int, int) { slices.i := slices.a; slices.j := slices.b - 1; for loop }
$GOROOT/src/slices/zsortordered.go:197:6: cannot inline slices.partialInsertionSortOrdered[go.shape.int]: function too complex: cost 270 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:175:6: cannot inline slices.partitionEqualOrdered[go.shape.int]: function too complex: cost 152 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:137:6: cannot inline slices.partitionOrdered[go.shape.int]: function too complex: cost 304 exceeds budget 80
$GOROOT/src/slices/zsortordered.go:63:6: cannot inline slices.pdqsortOrdered[go.shape.int]: function too complex: cost 820 exceeds budget 80
$GOROOT/src/slices/sort.go:16:6: can inline slices.Sort[go.shape.[]int,go.shape.int] with cost 76 as: func(*[4]uintptr, go.shape.[]int) { slices.n := len(slices.x); slices.pdqsortOrdered[go.shape.int]((*[11]uintptr)(slices..dict[0]), slices.x, 0, slices.n, bits.Len(uint(slices.n))) }
instances_judged_before_their_callees.go:16:6: cannot inline order: function too complex: cost 81 exceeds budget 80
instances_judged_before_their_callees.go:20:6: cannot inline main: function too complex: cost 130 exceeds budget 80
$GOROOT/src/slices/sort.go:16:6: cannot inline slices.Sort[[]int,int]: function too complex: cost 81 exceeds budget 80
instances_judged_before_their_callees.go:11:23: inlining call to bufio.NewReader
instances_judged_before_their_callees.go:13:27: inlining call to sort.IntsAreSorted
instances_judged_before_their_callees.go:11:23: inlining call to bufio.NewReaderSize
instances_judged_before_their_callees.go:13:27: inlining call to slices.IsSorted[go.shape.[]int,go.shape.int]
instances_judged_before_their_callees.go:11:23: inlining call to bufio.(*Reader).reset
instances_judged_before_their_callees.go:13:27: inlining call to cmp.Less[go.shape.int]
instances_judged_before_their_callees.go:13:27: inlining call to cmp.isNaN[go.shape.int]
instances_judged_before_their_callees.go:13:27: inlining call to cmp.isNaN[go.shape.int]
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
instances_judged_before_their_callees.go:17:13: inlining call to slices.Sort[go.shape.[]int,go.shape.int]
$GOROOT/src/slices/sort.go:16:6: inlining call to slices.Sort[go.shape.[]int,go.shape.int]
instances_judged_before_their_callees.go:11:23: make([]byte, max(bufio.size, 16)) escapes to heap in sorted:
instances_judged_before_their_callees.go:11:23:   flow: bufio.buf ← &{storage for make([]byte, max(bufio.size, 16))}:
instances_judged_before_their_callees.go:11:23:     from make([]byte, max(bufio.size, 16)) (spill) at instances_judged_before_their_callees.go:11:23
instances_judged_before_their_callees.go:11:23:     from bufio.b, bufio.buf, bufio.r := bufio.r, make([]byte, max(bufio.size, 16)), bufio.rd (assign-pair) at instances_judged_before_their_callees.go:11:23
instances_judged_before_their_callees.go:11:23:   flow: {heap} ← bufio.buf:
instances_judged_before_their_callees.go:11:23:     from bufio.Reader{...} (struct literal element) at instances_judged_before_their_callees.go:11:23
instances_judged_before_their_callees.go:11:23:     from *bufio.b = bufio.Reader{...} (assign) at instances_judged_before_their_callees.go:11:23
instances_judged_before_their_callees.go:10:13: parameter from leaks to {heap} for sorted with derefs=0:
instances_judged_before_their_callees.go:10:13:   flow: bufio.rd ← from:
instances_judged_before_their_callees.go:10:13:     from bufio.rd := from (assign-pair) at instances_judged_before_their_callees.go:11:23
instances_judged_before_their_callees.go:10:13:   flow: bufio.rd ← bufio.rd:
instances_judged_before_their_callees.go:10:13:     from bufio.rd, bufio.size := bufio.rd, 4096 (assign-pair) at instances_judged_before_their_callees.go:11:23
instances_judged_before_their_callees.go:10:13:   flow: bufio.r ← bufio.rd:
instances_judged_before_their_callees.go:10:13:     from bufio.b, bufio.buf, bufio.r := bufio.r, make([]byte, max(bufio.size, 16)), bufio.rd (assign-pair) at instances_judged_before_their_callees.go:11:23
instances_judged_before_their_callees.go:10:13:   flow: {heap} ← bufio.r:
instances_judged_before_their_callees.go:10:13:     from bufio.Reader{...} (struct literal element) at instances_judged_before_their_callees.go:11:23
instances_judged_before_their_callees.go:10:13:     from *bufio.b = bufio.Reader{...} (assign) at instances_judged_before_their_callees.go:11:23
instances_judged_before_their_callees.go:10:13: leaking param: from
instances_judged_before_their_callees.go:10:29: list does not escape
instances_judged_before_their_callees.go:11:23: new(bufio.Reader) does not escape
instances_judged_before_their_callees.go:11:23: make([]byte, max(bufio.size, 16)) escapes to heap
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
instances_judged_before_their_callees.go:16:12: list does not escape
instances_judged_before_their_callees.go:21:15: []int{...} does not escape
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
