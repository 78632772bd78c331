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
$GOROOT/src/slices/zsortanyfunc.go:10:6: can inline slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] with cost 73 as: func(*[2]uintptr, []go.shape.struct { main.name string; main.n int }, int, int, func(go.shape.struct { main.name string; main.n int }, go.shape.struct { main.name string; main.n int }) int) { for loop }
$GOROOT/src/slices/zsortanyfunc.go:20:6: cannot inline slices.siftDownCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 121 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:38:6: cannot inline slices.heapSortCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 200 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:240:6: cannot inline slices.breakPatternsCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 119 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:298:6: can inline slices.order2CmpFunc[go.shape.struct { main.name string; main.n int }] with cost 38 as: func(*[2]uintptr, []go.shape.struct { main.name string; main.n int }, int, int, *int, func(go.shape.struct { main.name string; main.n int }, go.shape.struct { main.name string; main.n int }) int) (int, int) { if slices.cmp(slices.data[slices.b], slices.data[slices.a]) < 0 { *slices.swaps++; return slices.b, slices.a }; return slices.a, slices.b }
$GOROOT/src/slices/zsortanyfunc.go:307:6: cannot inline slices.medianCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 158 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:315:6: can inline slices.medianAdjacentCmpFunc[go.shape.struct { main.name string; main.n int }] with cost 74 as: func(*[3]uintptr, []go.shape.struct { main.name string; main.n int }, int, *int, func(go.shape.struct { main.name string; main.n int }, go.shape.struct { main.name string; main.n int }) int) int { return slices.medianCmpFunc[go.shape.struct { main.name string; main.n int }]((*[3]uintptr)(slices..dict[0]), slices.data, slices.a - 1, slices.a, slices.a + 1, slices.swaps, slices.cmp) }
$GOROOT/src/slices/zsortanyfunc.go:261:6: cannot inline slices.choosePivotCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 401 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:319:6: can inline slices.reverseRangeCmpFunc[go.shape.struct { main.name string; main.n int }] with cost 35 as: func(*[2]uintptr, []go.shape.struct { main.name string; main.n int }, int, int, func(go.shape.struct { main.name string; main.n int }, go.shape.struct { main.name string; main.n int }) int) { slices.i := slices.a; slices.j := slices.b - 1; for loop }
$GOROOT/src/slices/zsortanyfunc.go:195:6: cannot inline slices.partialInsertionSortCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 228 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:173:6: cannot inline slices.partitionEqualCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 124 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:135:6: cannot inline slices.partitionCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 248 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:61:6: cannot inline slices.pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 832 exceeds budget 80
$GOROOT/src/slices/sort.go:30:6: can inline slices.SortFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }] with cost 77 as: func(*[5]uintptr, go.shape.[]main.pair, func(go.shape.struct { main.name string; main.n int }, go.shape.struct { main.name string; main.n int }) int) { slices.n := len(slices.x); slices.pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }]((*[11]uintptr)(slices..dict[0]), slices.x, 0, slices.n, bits.Len(uint(slices.n)), slices.cmp) }
sort_of_slices.go:18:25: can inline main.func1 with cost 74 as: func(pair, pair) int { return strings.Compare(a.name, b.name) }
$GOROOT/src/slices/zsortanyfunc.go:329:6: can inline slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.n int }] with cost 33 as: func(*[2]uintptr, []go.shape.struct { main.name string; main.n int }, int, int, int, func(go.shape.struct { main.name string; main.n int }, go.shape.struct { main.name string; main.n int }) int) { for loop }
$GOROOT/src/slices/zsortanyfunc.go:464:6: cannot inline slices.rotateCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 170 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:378:6: cannot inline slices.symMergeCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 537 exceeds budget 80
$GOROOT/src/slices/zsortanyfunc.go:335:6: cannot inline slices.stableCmpFunc[go.shape.struct { main.name string; main.n int }]: function too complex: cost 365 exceeds budget 80
$GOROOT/src/slices/sort.go:37:6: can inline slices.SortStableFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }] with cost 67 as: func(*[5]uintptr, go.shape.[]main.pair, func(go.shape.struct { main.name string; main.n int }, go.shape.struct { main.name string; main.n int }) int) { slices.stableCmpFunc[go.shape.struct { main.name string; main.n int }]((*[4]uintptr)(slices..dict[0]), slices.x, len(slices.x), slices.cmp) }
sort_of_slices.go:19:31: can inline main.func2 with cost 6 as: func(pair, pair) int { return a.n - b.n }
$GOROOT/src/slices/sort.go:194:6: can inline slices.isNaN[go.shape.int] with cost 4 as: func(*[1]uintptr, go.shape.int) bool { return slices.x != slices.x }
$GOROOT/src/slices/sort.go:126:6: cannot inline slices.BinarySearch[go.shape.[]int,go.shape.int]: function too complex: cost 115 exceeds budget 80
$GOROOT/src/slices/iter.go:50:6: can inline slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int] with cost 57 as: func(*[4]uintptr, go.shape.[]go.shape.int, iter.Seq[go.shape.int]) go.shape.[]go.shape.int { slices.#state1 := 1; slices.#yield1 := func literal; slices.seq(slices.#yield1); if slices.#state1 == 2 { runtime.panicrangestate(4) }; slices.#state1 = 3; return slices.s }
$GOROOT/src/slices/iter.go:51:2: can inline slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1 with cost 25 as: func(go.shape.int) bool { slices.#tmpState := slices.#state1; slices.#state1 = 2; if slices.#tmpState != 1 { runtime.panicrangestate(slices.#tmpState) }; slices.s = append(slices.s, slices.v); slices.#state1 = 1; return true }
$GOROOT/src/slices/iter.go:59:6: can inline slices.Collect[go.shape.int] with cost 66 as: func(*[5]uintptr, iter.Seq[go.shape.int]) []go.shape.int { return slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]((*[4]uintptr)(slices..dict[0]), ([]go.shape.int)(nil), slices.seq) }
$GOROOT/src/slices/iter.go:37:6: can inline slices.Values[go.shape.[]int,go.shape.int] with cost 17 as: func(*[7]uintptr, go.shape.[]int) iter.Seq[go.shape.int] { return func literal }
$GOROOT/src/slices/iter.go:38:9: can inline slices.Values[go.shape.[]int,go.shape.int].func1 with cost 29 as: func(func(go.shape.int) bool) { for loop }
sort_of_slices.go:14:6: cannot inline main: function too complex: cost 453 exceeds budget 80
$GOROOT/src/slices/iter.go:37:6: can inline slices.Values[[]int,int] with cost 23 as: func([]int) iter.Seq[int] { return slices.Values[go.shape.[]int,go.shape.int](&slices..dict.Values[[]int,int], slices.s) }
$GOROOT/src/slices/iter.go:59:6: can inline slices.Collect[int] with cost 72 as: func(iter.Seq[int]) []int { return slices.Collect[go.shape.int](&slices..dict.Collect[int], slices.seq) }
$GOROOT/src/slices/sort.go:126:6: can inline slices.BinarySearch[[]int,int] with cost 73 as: func([]int, int) (int, bool) { return .autotmp_4, .autotmp_5 }
$GOROOT/src/slices/sort.go:37:6: can inline slices.SortStableFunc[[]main.pair,main.pair] with cost 73 as: func([]pair, func(pair, pair) int) { slices.SortStableFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }](&slices..dict.SortStableFunc[[]main.pair,main.pair], slices.x, slices.cmp) }
$GOROOT/src/slices/sort.go:30:6: cannot inline slices.SortFunc[[]main.pair,main.pair]: function too complex: cost 83 exceeds budget 80
$GOROOT/src/slices/sort.go:16:6: cannot inline slices.Sort[[]int,int]: function too complex: cost 81 exceeds budget 80
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
$GOROOT/src/slices/zsortanyfunc.go:244:28: inlining call to slices.nextPowerOfTwo
$GOROOT/src/slices/zsortanyfunc.go:247:33: inlining call to slices.(*xorshift).Next
$GOROOT/src/slices/zsortanyfunc.go:308:22: inlining call to slices.order2CmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:309:22: inlining call to slices.order2CmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:310:22: inlining call to slices.order2CmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:279:29: inlining call to slices.medianAdjacentCmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:280:29: inlining call to slices.medianAdjacentCmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:281:29: inlining call to slices.medianAdjacentCmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:73:24: inlining call to slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:91:23: inlining call to slices.reverseRangeCmpFunc[go.shape.struct { main.name string; main.n int }]
sort_of_slices.go:18:69: inlining call to strings.Compare
sort_of_slices.go:18:69: inlining call to bytealg.CompareString
$GOROOT/src/slices/zsortanyfunc.go:470:20: inlining call to slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:473:20: inlining call to slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:478:18: inlining call to slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:339:23: inlining call to slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/zsortanyfunc.go:343:22: inlining call to slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/sort.go:135:14: inlining call to cmp.Less[go.shape.int]
$GOROOT/src/slices/sort.go:142:46: inlining call to slices.isNaN[go.shape.int]
$GOROOT/src/slices/sort.go:142:61: inlining call to slices.isNaN[go.shape.int]
$GOROOT/src/slices/sort.go:135:14: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/sort.go:135:14: inlining call to cmp.isNaN[go.shape.int]
$GOROOT/src/slices/iter.go:60:18: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
sort_of_slices.go:16:13: inlining call to slices.Sort[go.shape.[]int,go.shape.int]
sort_of_slices.go:18:17: inlining call to slices.SortFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }]
sort_of_slices.go:19:23: inlining call to slices.SortStableFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }]
sort_of_slices.go:21:42: inlining call to slices.Values[go.shape.[]int,go.shape.int]
sort_of_slices.go:21:28: inlining call to slices.Collect[go.shape.int]
sort_of_slices.go:21:28: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
$GOROOT/src/slices/iter.go:38:9: can inline slices.Values[go.shape.[]int,go.shape.int].func1 with cost 29 as: func(func(go.shape.int) bool) { for loop }
sort_of_slices.go:21:28: inlining call to slices.Values[go.shape.[]int,go.shape.int].func1
$GOROOT/src/slices/iter.go:51:2: can inline slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1 with cost 25 as: func(go.shape.int) bool { slices.#tmpState := slices.#state1; slices.#state1 = 2; if slices.#tmpState != 1 { runtime.panicrangestate(slices.#tmpState) }; slices.s = append(slices.s, slices.v); slices.#state1 = 1; return true }
sort_of_slices.go:21:28: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1
$GOROOT/src/slices/iter.go:37:6: inlining call to slices.Values[go.shape.[]int,go.shape.int]
$GOROOT/src/slices/iter.go:59:6: inlining call to slices.Collect[go.shape.int]
$GOROOT/src/slices/iter.go:59:6: inlining call to slices.AppendSeq[go.shape.[]go.shape.int,go.shape.int]
$GOROOT/src/slices/sort.go:37:6: inlining call to slices.SortStableFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/sort.go:30:6: inlining call to slices.SortFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }]
$GOROOT/src/slices/sort.go:16:6: inlining call to slices.Sort[go.shape.[]int,go.shape.int]
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
sort_of_slices.go:18:30: parameter a leaks to {heap} for main.func1 with derefs=0:
sort_of_slices.go:18:30:   flow: strings.a ← a:
sort_of_slices.go:18:30:     from a.name (dot) at sort_of_slices.go:18:71
sort_of_slices.go:18:30:     from strings.a, strings.b := a.name, b.name (assign-pair) at sort_of_slices.go:18:69
sort_of_slices.go:18:30:   flow: bytealg.a ← strings.a:
sort_of_slices.go:18:30:     from bytealg.a, bytealg.b := strings.a, strings.b (assign-pair) at sort_of_slices.go:18:69
sort_of_slices.go:18:30:   flow: {heap} ← bytealg.a:
sort_of_slices.go:18:30:     from bytealg.abigen_runtime_cmpstring(bytealg.a, bytealg.b) (call parameter) at sort_of_slices.go:18:69
sort_of_slices.go:18:33: parameter b leaks to {heap} for main.func1 with derefs=0:
sort_of_slices.go:18:33:   flow: strings.b ← b:
sort_of_slices.go:18:33:     from b.name (dot) at sort_of_slices.go:18:79
sort_of_slices.go:18:33:     from strings.a, strings.b := a.name, b.name (assign-pair) at sort_of_slices.go:18:69
sort_of_slices.go:18:33:   flow: bytealg.b ← strings.b:
sort_of_slices.go:18:33:     from bytealg.a, bytealg.b := strings.a, strings.b (assign-pair) at sort_of_slices.go:18:69
sort_of_slices.go:18:33:   flow: {heap} ← bytealg.b:
sort_of_slices.go:18:33:     from bytealg.abigen_runtime_cmpstring(bytealg.a, bytealg.b) (call parameter) at sort_of_slices.go:18:69
sort_of_slices.go:18:30: leaking param: a
sort_of_slices.go:18:33: leaking param: b
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
$GOROOT/src/slices/zsortanyfunc.go:307:27: parameter slices.data leaks to {heap} for medianCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:307:27:   flow: slices.data ← slices.data:
$GOROOT/src/slices/zsortanyfunc.go:307:27:     from slices..dict, slices.data, slices.a, slices.b, slices.swaps, slices.cmp := (*[2]uintptr)(slices..dict[0]), slices.data, slices.a, slices.b, slices.swaps, slices.cmp (assign-pair) at $GOROOT/src/slices/zsortanyfunc.go:308:22
$GOROOT/src/slices/zsortanyfunc.go:307:27:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:307:27:     from slices.data[slices.b] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:308:22
$GOROOT/src/slices/zsortanyfunc.go:307:27:     from slices.cmp(slices.data[slices.b], slices.data[slices.a]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:308:22
$GOROOT/src/slices/zsortanyfunc.go:261:32: parameter slices.data leaks to {heap} for choosePivotCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:261:32:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:261:32:     from slices.medianCmpFunc[go.shape.struct { main.name string; main.n int }]((*[3]uintptr)(slices..dict[1]), slices.data, slices.i, slices.j, slices.k, &slices.swaps, slices.cmp) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:284:20
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
$GOROOT/src/slices/zsortanyfunc.go:73:24: slices.pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:73:24: slices.pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:91:23: slices.pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:91:23: slices.pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:61:28: parameter slices.data leaks to {heap} for pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:61:28:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:61:28:     from slices.choosePivotCmpFunc[go.shape.struct { main.name string; main.n int }]((*[4]uintptr)(slices..dict[3]), slices.data, slices.a, slices.b, slices.cmp) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:89:36
sort_of_slices.go:19:36: a does not escape
sort_of_slices.go:19:39: b does not escape
$GOROOT/src/slices/zsortanyfunc.go:470:20: slices.rotateCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:470:20: slices.rotateCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:473:20: slices.rotateCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:473:20: slices.rotateCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:478:18: slices.rotateCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:478:18: slices.rotateCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:398:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k + 1] = slices.data[slices.k + 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:398:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k + 1] = slices.data[slices.k + 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:422:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k - 1] = slices.data[slices.k - 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:422:23: slices.symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.k], slices.data[slices.k - 1] = slices.data[slices.k - 1], slices.data[slices.k]
$GOROOT/src/slices/zsortanyfunc.go:378:29: parameter slices.data leaks to {heap} for symMergeCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:378:29:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:378:29:     from slices.data[slices.h] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:390:15
$GOROOT/src/slices/zsortanyfunc.go:378:29:     from slices.cmp(slices.data[slices.h], slices.data[slices.a]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:390:10
$GOROOT/src/slices/zsortanyfunc.go:339:23: slices.stableCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:339:23: slices.stableCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:343:22: slices.stableCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:343:22: slices.stableCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:335:27: parameter slices.data leaks to {heap} for stableCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:335:27:   flow: slices.data ← slices.data:
$GOROOT/src/slices/zsortanyfunc.go:335:27:     from slices..dict, slices.data, slices.a, slices.b, slices.cmp := (*[2]uintptr)(slices..dict[0]), slices.data, slices.a, slices.b, slices.cmp (assign-pair) at $GOROOT/src/slices/zsortanyfunc.go:339:23
$GOROOT/src/slices/zsortanyfunc.go:335:27:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:335:27:     from slices.data[slices.j] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:339:23
$GOROOT/src/slices/zsortanyfunc.go:335:27:     from slices.cmp(slices.data[slices.j], slices.data[slices.j - 1]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:339:23
sort_of_slices.go:21:42: main capturing by value: slices.s (addr=false assign=false width=24)
sort_of_slices.go:21:42: main capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:38:14: yield does not escape
sort_of_slices.go:15:13: []int{...} does not escape
sort_of_slices.go:17:17: []pair{...} does not escape
sort_of_slices.go:18:25: func literal does not escape
sort_of_slices.go:19:31: func literal does not escape
sort_of_slices.go:21:42: func literal does not escape
sort_of_slices.go:21:28: append does not escape
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
$GOROOT/src/slices/iter.go:37:6: slices.Values[[]int,int] capturing by value: slices.s (addr=false assign=false width=24)
$GOROOT/src/slices/iter.go:37:6: slices.Values[[]int,int] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:37:6: func literal escapes to heap in Values[[]int,int]:
$GOROOT/src/slices/iter.go:37:6:   flow: slices.~r0 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:37:6:     from func literal (spill) at $GOROOT/src/slices/iter.go:37:6
$GOROOT/src/slices/iter.go:37:6:     from slices.~r0 = func literal (assign-pair) at $GOROOT/src/slices/iter.go:37:6
$GOROOT/src/slices/iter.go:37:6:   flow: slices.~r0 ← slices.~r0:
$GOROOT/src/slices/iter.go:37:6:     from return slices.~r0 (return) at $GOROOT/src/slices/iter.go:37:6
$GOROOT/src/slices/iter.go:37:32: parameter slices.s leaks to {storage for func literal} for Values[[]int,int] with derefs=0:
$GOROOT/src/slices/iter.go:37:32:   flow: slices.s ← slices.s:
$GOROOT/src/slices/iter.go:37:32:     from slices..dict, slices.s := &slices..dict.Values[[]int,int], slices.s (assign-pair) at $GOROOT/src/slices/iter.go:37:6
$GOROOT/src/slices/iter.go:37:32:   flow: {storage for func literal} ← slices.s:
$GOROOT/src/slices/iter.go:37:32:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:37:6
$GOROOT/src/slices/iter.go:37:6: func literal escapes to heap
$GOROOT/src/slices/iter.go:60:18: slices.Collect[go.shape.int] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:60:18: slices.Collect[go.shape.int] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:60:18: slices.Collect[go.shape.int] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:60:18: func literal escapes to heap in Collect[go.shape.int]:
$GOROOT/src/slices/iter.go:60:18:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:60:18:     from func literal (spill) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:60:18:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18: slices.#state1 escapes to heap in Collect[go.shape.int]:
$GOROOT/src/slices/iter.go:60:18:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:60:18:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:60:18:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:60:18: slices.s escapes to heap in Collect[go.shape.int]:
$GOROOT/src/slices/iter.go:60:18:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:60:18:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:60:18:     from slices.s (reference) at $GOROOT/src/slices/iter.go:60:18
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1#4G9KsyTSvxo=#:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.s
$GOROOT/src/slices/iter.go:60:18: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:60:18: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
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
$GOROOT/src/slices/iter.go:59:6: slices.Collect[int] capturing by ref: slices.#state1 (addr=false assign=true width=8)
$GOROOT/src/slices/iter.go:59:6: slices.Collect[int] capturing by ref: slices.s (addr=false assign=true width=24)
$GOROOT/src/slices/iter.go:59:6: slices.Collect[int] capturing by value: slices..dict (addr=false assign=false width=8)
$GOROOT/src/slices/iter.go:59:6: func literal escapes to heap in Collect[int]:
$GOROOT/src/slices/iter.go:59:6:   flow: slices.#yield1 ← &{storage for func literal}:
$GOROOT/src/slices/iter.go:59:6:     from func literal (spill) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:59:6:     from slices.#yield1 := func literal (assign) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:59:6:   flow: {heap} ← slices.#yield1:
$GOROOT/src/slices/iter.go:59:6:     from slices.seq(slices.#yield1) (call parameter) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:59:6: slices.#state1 escapes to heap in Collect[int]:
$GOROOT/src/slices/iter.go:59:6:   flow: {storage for func literal} ← &slices.#state1:
$GOROOT/src/slices/iter.go:59:6:     from slices.#state1 (captured by a closure) at <unknown line number>
$GOROOT/src/slices/iter.go:59:6:     from slices.#state1 (reference) at <unknown line number>
$GOROOT/src/slices/iter.go:59:6: slices.s escapes to heap in Collect[int]:
$GOROOT/src/slices/iter.go:59:6:   flow: {storage for func literal} ← &slices.s:
$GOROOT/src/slices/iter.go:59:6:     from slices.s (captured by a closure) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:59:6:     from slices.s (reference) at $GOROOT/src/slices/iter.go:59:6
$GOROOT/src/slices/iter.go:52:13: append(slices.s, slices.v) escapes to heap in AppendSeq[go.shape.[]go.shape.int,go.shape.int]-range1#KwtBv4xkHFk=#:
$GOROOT/src/slices/iter.go:52:13:   flow: slices.s ← &{storage for append(slices.s, slices.v)}:
$GOROOT/src/slices/iter.go:52:13:     from append(slices.s, slices.v) (spill) at $GOROOT/src/slices/iter.go:52:13
$GOROOT/src/slices/iter.go:52:13:     from slices.s = append(slices.s, slices.v) (assign) at $GOROOT/src/slices/iter.go:52:5
$GOROOT/src/slices/iter.go:59:6: moved to heap: slices.s
$GOROOT/src/slices/iter.go:59:6: moved to heap: slices.#state1
$GOROOT/src/slices/iter.go:59:6: func literal escapes to heap
$GOROOT/src/slices/iter.go:52:13: append escapes to heap
$GOROOT/src/slices/sort.go:37:36: parameter slices.x leaks to {heap} for SortStableFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/sort.go:37:36:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:37:36:     from slices.stableCmpFunc[go.shape.struct { main.name string; main.n int }]((*[4]uintptr)(slices..dict[0]), slices.x, len(slices.x), slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:38:15
$GOROOT/src/slices/sort.go:37:36:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/zsortanyfunc.go:331:24: slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:331:24: slices.swapRangeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.a + slices.i], slices.data[slices.b + slices.i] = slices.data[slices.b + slices.i], slices.data[slices.a + slices.i]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:13:23: slices.insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.j], slices.data[slices.j - 1] = slices.data[slices.j - 1], slices.data[slices.j]
$GOROOT/src/slices/zsortanyfunc.go:10:34: parameter slices.data leaks to {heap} for insertionSortCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:10:34:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:10:34:     from slices.data[slices.j] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:12:33
$GOROOT/src/slices/zsortanyfunc.go:10:34:     from slices.cmp(slices.data[slices.j], slices.data[slices.j - 1]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:12:28
$GOROOT/src/slices/sort.go:37:36: parameter slices.x leaks to {heap} for SortStableFunc[[]main.pair,main.pair] with derefs=1:
$GOROOT/src/slices/sort.go:37:36:   flow: slices.x ← slices.x:
$GOROOT/src/slices/sort.go:37:36:     from slices..dict, slices.x, slices.cmp := &slices..dict.SortStableFunc[[]main.pair,main.pair], slices.x, slices.cmp (assign-pair) at $GOROOT/src/slices/sort.go:37:6
$GOROOT/src/slices/sort.go:37:36:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:37:36:     from slices.stableCmpFunc[go.shape.struct { main.name string; main.n int }]((*[4]uintptr)(slices..dict[0]), slices.x, len(slices.x), slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:37:6
$GOROOT/src/slices/sort.go:37:36:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/sort.go:30:30: parameter slices.x leaks to {heap} for SortFunc[go.shape.[]main.pair,go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/sort.go:30:30:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:30:30:     from slices.pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }]((*[11]uintptr)(slices..dict[0]), slices.x, 0, slices.n, bits.Len(uint(slices.n)), slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:32:16
$GOROOT/src/slices/sort.go:30:30:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:323:20: slices.reverseRangeCmpFunc[go.shape.struct { main.name string; main.n int }] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortanyfunc.go:298:27: parameter slices.data leaks to {heap} for order2CmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:298:27:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:298:27:     from slices.data[slices.b] (dot of pointer) at $GOROOT/src/slices/zsortanyfunc.go:299:13
$GOROOT/src/slices/zsortanyfunc.go:298:27:     from slices.cmp(slices.data[slices.b], slices.data[slices.a]) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:299:8
$GOROOT/src/slices/zsortanyfunc.go:315:35: parameter slices.data leaks to {heap} for medianAdjacentCmpFunc[go.shape.struct { main.name string; main.n int }] with derefs=1:
$GOROOT/src/slices/zsortanyfunc.go:315:35:   flow: {heap} ← *slices.data:
$GOROOT/src/slices/zsortanyfunc.go:315:35:     from slices.medianCmpFunc[go.shape.struct { main.name string; main.n int }]((*[3]uintptr)(slices..dict[0]), slices.data, slices.a - 1, slices.a, slices.a + 1, slices.swaps, slices.cmp) (call parameter) at $GOROOT/src/slices/zsortanyfunc.go:316:22
$GOROOT/src/slices/sort.go:30:30: parameter slices.x leaks to {heap} for SortFunc[[]main.pair,main.pair] with derefs=1:
$GOROOT/src/slices/sort.go:30:30:   flow: slices.x ← slices.x:
$GOROOT/src/slices/sort.go:30:30:     from slices..dict, slices.x, slices.cmp := &slices..dict.SortFunc[[]main.pair,main.pair], slices.x, slices.cmp (assign-pair) at $GOROOT/src/slices/sort.go:30:6
$GOROOT/src/slices/sort.go:30:30:   flow: {temp} ← slices.x:
$GOROOT/src/slices/sort.go:30:30:     from slices.pdqsortCmpFunc[go.shape.struct { main.name string; main.n int }]((*[11]uintptr)(slices..dict[0]), slices.x, 0, slices.n, bits.Len(uint(slices.n)), slices.cmp) (call parameter) at $GOROOT/src/slices/sort.go:30:6
$GOROOT/src/slices/sort.go:30:30:   flow: {heap} ← *{temp}:
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
$GOROOT/src/slices/zsortordered.go:325:20: slices.reverseRangeOrdered[go.shape.int] ignoring self-assignment in slices.data[slices.i], slices.data[slices.j] = slices.data[slices.j], slices.data[slices.i]
